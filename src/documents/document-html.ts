import { type Document, type Part, partsOf, type Spans } from "./document.ts";
import { escaped, htmlPage } from "./html.ts";

/** A document as one web page that asks for nothing from anywhere, to read or to print. */
export function htmlOf(document: Document): string {
	const { title, status, foot, running } = document;
	const body = `<main>
<h1>${escaped(title)}</h1>
${status ? `<p class="status">${escaped(status)}</p>\n` : ""}${partsOf(document).map(printed).join("\n")}
</main>
<footer><p>${escaped(foot)}</p></footer>`;
	return htmlPage({
		title: status ? `${running} (${status})` : running,
		style,
		body,
	});
}

function printed(part: Part): string {
	switch (part.type) {
		case "heading":
			return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
		case "paragraph":
			return `<p>${inline(part.spans)}</p>`;
		case "quotation":
			return `<blockquote>${part.text
				.split(/\n{2,}/)
				.map(
					(paragraph) =>
						`<p>${escaped(paragraph).replaceAll("\n", "<br>")}</p>`,
				)
				.join("")}</blockquote>`;
		case "list": {
			const tag = part.ordered ? "ol" : "ul";
			const items = part.items.map((item) => `<li>${inline(item)}</li>`);
			return `<${tag}>\n${items.join("\n")}\n</${tag}>`;
		}
		case "facts": {
			const rows = part.rows.map(
				({ label, spans }) =>
					`<tr><th scope="row">${escaped(label)}</th><td>${inline(spans)}</td></tr>`,
			);
			return `<table class="facts">\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
		}
		case "table": {
			const figure = (index: number) =>
				part.figures?.includes(index) ? ' class="figure"' : "";
			const head = part.head.map(
				(cell, index) =>
					`<th scope="col"${figure(index)}>${escaped(cell)}</th>`,
			);
			const rows = part.rows.map(
				(cells) =>
					`<tr>${cells
						.map((cell, index) =>
							index === 0
								? `<th scope="row">${inline(cell)}</th>`
								: `<td${figure(index)}>${inline(cell)}</td>`,
						)
						.join("")}</tr>`,
			);
			return `<table>\n<thead>\n<tr>${head.join("")}</tr>\n</thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
		}
	}
}

function inline(spans: Spans): string {
	return spans
		.map(({ text, strong, waits }) => {
			const plain = escaped(text);
			if (strong) return `<strong>${plain}</strong>`;
			return waits ? `<span class="waits">${plain}</span>` : plain;
		})
		.join("");
}

const style = `
:root { color-scheme: light; }
body { margin: 0; color: #1c1c1c; background: #fff; font: 1rem/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: anywhere; }
main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.5rem; }
main { padding-top: 2.5rem; }
h1 { color: #12355b; font-size: 1.8rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { color: #12355b; font-size: 1.35rem; margin: 2.25rem 0 0.5rem; border-bottom: 2px solid #12355b; padding-bottom: 0.2rem; }
h3 { color: #12355b; font-size: 1.1rem; margin: 1.5rem 0 0.4rem; }
.status { display: inline-block; margin: 0 0 1rem; padding: 0.15rem 0.7rem; border: 2px solid #8a1c2b; color: #8a1c2b; font-weight: bold; }
.waits { color: #555; font-style: italic; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid #c5ccd3; font-weight: normal; }
thead th, .facts th { background: #eef2f6; font-weight: bold; }
.facts th { width: 12rem; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
blockquote { margin: 0.25rem 0 1rem; padding: 0.1rem 1rem; border-left: 4px solid #c5ccd3; }
blockquote p { margin: 0.4rem 0; }
footer { color: #555; font-size: 0.85rem; padding-bottom: 2.5rem; }
@media (max-width: 38rem) { .facts th, .facts td { display: block; width: auto; } }
@page { size: A4; margin: 15mm; }
@media print {
	body { font-size: 9.5pt; line-height: 1.3; }
	main, footer { max-width: none; padding: 0; }
	h2, h3 { break-after: avoid; }
	tr, li, blockquote { break-inside: avoid; }
	thead { display: table-header-group; }
	th, td { padding: 0.15rem 0.4rem; }
}
`;
