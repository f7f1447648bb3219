import { type Document, type Part, partsOf, type Spans } from "./document.ts";
import { onOneLine, quotation } from "./plain-markdown.ts";

/** A document as Markdown. What the learner wrote stays text, whatever it holds. */
export function markdownOf(document: Document): string {
	const parts = [
		`# ${onOneLine(document.title)}`,
		...(document.status ? [`**${onOneLine(document.status)}**`] : []),
		...partsOf(document).map(printed),
		"---",
		onOneLine(document.foot),
	];
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function printed(part: Part): string {
	switch (part.type) {
		case "heading":
			return `${"#".repeat(part.level)} ${onOneLine(part.text)}`;
		case "paragraph":
			return inline(part.spans);
		case "quotation":
			return quotation(part.text);
		case "list":
			return part.items
				.map(
					(item, index) =>
						`${part.ordered ? `${index + 1}.` : "-"} ${inline(item)}`,
				)
				.join("\n");
		case "facts":
			return part.rows
				.map(
					({ label, spans }) => `- **${onOneLine(label)}:** ${inline(spans)}`,
				)
				.join("\n");
		case "table":
			return [
				row(part.head.map(onOneLine)),
				row(
					part.head.map((_, index) =>
						part.figures?.includes(index) ? "--:" : "---",
					),
				),
				...part.rows.map((cells) => row(cells.map(inline))),
			].join("\n");
	}
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}

function inline(spans: Spans): string {
	return spans
		.map(({ text, strong, waits }) => {
			const plain = onOneLine(text);
			// What surrounds emphasis has to be a letter's width away, or it is no emphasis.
			const [, before, after] = [
				"",
				/^\s/.test(text) ? " " : "",
				/\s$/.test(text) ? " " : "",
			];
			if (plain === "") return before || after;
			const styled = strong ? `**${plain}**` : waits ? `*${plain}*` : plain;
			return `${before}${styled}${after}`;
		})
		.join("");
}
