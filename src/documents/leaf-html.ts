import type { Block, Rich, Run } from "../markdown/rich.ts";
import { type Leaf, sourceList } from "../player/leaf.ts";
import { escaped, htmlPage } from "./html.ts";

/** A page off the path as one web page that asks for nothing from anywhere: to print, or to open in a word processor. */
export function leafHtml(leaf: Leaf, from: string): string {
	const { title, facts, blocks, sources } = leaf;
	const rows = facts.map(
		({ label, value }) =>
			`<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`,
	);
	const body = `<main>
<h1>${escaped(title)}</h1>
${rows.length > 0 ? `<dl>\n${rows.join("\n")}\n</dl>` : ""}
${blocksHtml(blocks)}
${sources.length > 0 ? `<h2>Sources</h2>\n${blockHtml(sourceList(sources))}` : ""}
<footer><p>${escaped(from)}</p></footer>
</main>`;
	return htmlPage({ title, style, body });
}

const style = `
body { margin: 0; color: #1c1c1c; background: #fff; font: 1.05rem/1.5 "Libertinus Serif", Georgia, serif; }
main { max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem; }
h1 { color: #8a1c2b; font-size: 1.8rem; font-weight: normal; line-height: 1.2; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.25rem; }
dl div { display: flex; flex-wrap: wrap; column-gap: 1rem; }
dt { color: #555; flex: 0 0 9rem; }
dd { margin: 0; flex: 1 1 20rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
td:empty { min-width: 8rem; height: 2.2rem; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid #ccc; }
a { color: inherit; overflow-wrap: anywhere; }
footer { border-top: 1px solid #ccc; margin-top: 3rem; color: #555; font-size: 0.9rem; }
@media print { main { margin: 0 auto; } }
`;

function blocksHtml(blocks: readonly Block[]): string {
	return blocks.map(blockHtml).join("\n");
}

function blockHtml(block: Block): string {
	switch (block.type) {
		case "heading": {
			const tag = `h${Math.min(6, block.level)}`;
			return `<${tag}>${inline(block.rich)}</${tag}>`;
		}
		case "paragraph":
			return `<p>${inline(block.rich)}</p>`;
		case "quote":
			return `<blockquote>\n${blocksHtml(block.blocks)}\n</blockquote>`;
		case "list": {
			const tag = block.ordered ? "ol" : "ul";
			const start = block.start === 1 ? "" : ` start="${block.start}"`;
			const items = block.items.map((item) => `<li>${itemHtml(item)}</li>`);
			return `<${tag}${start}>\n${items.join("\n")}\n</${tag}>`;
		}
		case "table": {
			const cells = (row: readonly Rich[], tag: string) =>
				`<tr>${row.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`;
			const rows = block.rows.map((row) => cells(row, "td"));
			return `<table>\n<thead>${cells(block.head, "th")}</thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
		}
	}
}

/** An item of one paragraph needs no paragraph of its own. */
function itemHtml(item: readonly Block[]): string {
	const [first, ...rest] = item;
	return first?.type === "paragraph" &&
		rest.every(({ type }) => type === "list")
		? [inline(first.rich), ...rest.map(blockHtml)].join("\n")
		: blocksHtml(item);
}

function inline(rich: Rich): string {
	return rich.map(runHtml).join("");
}

function runHtml(run: Run): string {
	if (run.mark !== undefined) return `[${run.mark}]`;
	let text = escaped(run.text);
	if (run.code) text = `<code>${text}</code>`;
	if (run.strong) text = `<strong>${text}</strong>`;
	if (run.emphasis) text = `<em>${text}</em>`;
	return run.href === undefined
		? text
		: `<a href="${escaped(run.href)}">${text}</a>`;
}
