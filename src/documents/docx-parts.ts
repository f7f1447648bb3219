import { BorderStyle, HeadingLevel, Paragraph, type Table } from "docx";
import type { Part } from "./document.ts";
import { paper, shareOf } from "./docx-fit.ts";
import { gap, table } from "./docx-table.ts";
import { heading, ink, isRoomy, paragraph, run, twips } from "./docx-text.ts";

export function printed(part: Part, size: number): (Paragraph | Table)[] {
	switch (part.type) {
		case "heading":
			return [
				heading(
					part.text,
					part.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
					part.level === 2 && isRoomy(size) ? 13 : size + 1.5,
					isRoomy(size) ? 12 : 4,
				),
			];
		case "paragraph":
			return [
				paragraph(part.spans, size, {
					spacing: { after: twips(isRoomy(size) ? 6 : 2) },
				}),
			];
		case "quotation":
			return part.text.split(/\n{2,}/).map(
				(text) =>
					new Paragraph({
						indent: { left: 240 },
						spacing: { after: twips(5) },
						border: {
							left: {
								style: BorderStyle.SINGLE,
								size: 12,
								space: 8,
								color: ink.rule,
							},
						},
						children: text
							.split("\n")
							.map((line, index) =>
								run(line, size, index > 0 ? { break: 1 } : {}),
							),
					}),
			);
		case "list":
			return part.items.map((item) =>
				paragraph(item, size, {
					spacing: { after: twips(2) },
					...(part.ordered
						? { numbering: { reference: "numbers", level: 0 } }
						: { numbering: { reference: "points", level: 0 } }),
				}),
			);
		case "facts":
			return [
				table(
					part.rows.map(({ label, spans }) => [
						[{ text: label, strong: true }],
						spans,
					]),
					[paper.label, 1 - paper.label],
					size,
					{ head: false },
				),
				gap(size),
			];
		case "table":
			return [
				table(
					[
						part.head.map((text) => [{ text, strong: true as const }]),
						...part.rows,
					],
					part.head.map((_, index) => shareOf(part, index)),
					size,
					{ head: true, ...(part.figures ? { figures: part.figures } : {}) },
				),
				gap(size),
			];
	}
}
