import type { Module } from "../course/module.ts";
import type { Certificate } from "../player/progress.ts";
import { certificateWords } from "./certificate-words.ts";
import { escaped, htmlPage } from "./html.ts";

/** The certificate as a web page that asks for nothing from anywhere: headings and lists where the PDF has only their looks. */
export function certificateHtml(facts: Certificate, module: Module): string {
	const words = certificateWords(facts, module);
	const outcomes = words.aims.outcomes.map(
		(outcome) => `<li>${escaped(outcome)}</li>`,
	);
	const rows = words.facts.map(
		({ label, value }) =>
			`<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`,
	);
	const limits = words.limits.map((limit) => `<p>${escaped(limit)}</p>`);
	const body = `<main>
<h1>${escaped(words.heading)}</h1>
<p class="name">${escaped(words.name)}</p>
<p>${escaped(words.lead)}</p>
<h2>${escaped(words.module)}</h2>
<p>${escaped(words.description)}</p>
<h3>${escaped(words.aims.heading)}</h3>
<ul>
${outcomes.join("\n")}
</ul>
<h2>About this certificate</h2>
<dl>
${rows.join("\n")}
</dl>
${limits.join("\n")}
</main>`;
	return htmlPage({ title: `${words.heading}: ${words.module}`, style, body });
}

const style = `
body { margin: 0; color: #1c1c1c; background: #fff; font: 1.05rem/1.5 "Libertinus Serif", Georgia, serif; }
main { max-width: 38rem; margin: 4rem auto; padding: 0 1.5rem; }
h1 { color: #8a1c2b; font-size: 1.35rem; font-weight: normal; letter-spacing: 0.06em; }
h2 { font-size: 1.5rem; font-weight: normal; margin: 1.75rem 0 0.25rem; }
h2 ~ h2 { border-top: 1px solid #8a1c2b; font-size: 1.15rem; margin-top: 2rem; padding-top: 1.5rem; }
h3 { font-size: 1rem; font-weight: normal; margin-bottom: 0; }
.name { font-size: 2.5rem; line-height: 1.15; margin: 2rem 0 0; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; }
dl div { display: flex; flex-wrap: wrap; column-gap: 1rem; }
dt { color: #555; flex: 0 0 12rem; }
dd { margin: 0; }
@media print { main { margin: 0 auto; } }
`;
