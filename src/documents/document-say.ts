import type { Say } from "../activities/say.ts";
import type { Rich } from "../markdown/rich.ts";
import {
	type Document,
	type Part,
	partsOf,
	plainSpans,
	type Spans,
} from "./document.ts";

/** A document as both faces draw it. */
export function sayOf(document: Document): Say[] {
	return [
		{ type: "heading", level: 2, rich: [{ text: document.title }] },
		...(document.status
			? [
					{
						type: "paragraph",
						rich: [{ text: document.status, strong: true }],
					} as const,
				]
			: []),
		...partsOf(document).map(said),
	];
}

function said(part: Part): Say {
	switch (part.type) {
		case "heading":
			return {
				type: "heading",
				level: part.level,
				rich: [{ text: part.text }],
			};
		case "paragraph":
			return { type: "paragraph", rich: richOf(part.spans) };
		case "quotation":
			return { type: "said", text: part.text };
		case "list":
			return {
				type: "list",
				ordered: part.ordered === true,
				start: 1,
				items: part.items.map((item) => [
					{ type: "paragraph", rich: richOf(item) },
				]),
			};
		case "facts":
			return {
				type: "facts",
				rows: part.rows.map(({ label, spans }) => ({
					label,
					value: plainSpans(spans),
				})),
			};
		case "table":
			return {
				type: "table",
				head: part.head.map((cell) => [{ text: cell }]),
				rows: part.rows.map((cells) => cells.map(richOf)),
				align: part.head.map((_, index) =>
					part.figures?.includes(index) ? "right" : "left",
				),
			};
	}
}

function richOf(spans: Spans): Rich {
	return spans.map(({ text, strong, waits }) => ({
		text: text.replace(/\s+/g, " "),
		...(strong ? { strong } : {}),
		...(waits ? { emphasis: true as const } : {}),
	}));
}
