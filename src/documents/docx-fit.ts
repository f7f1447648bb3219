import type { Part, Spans } from "./document.ts";
import { plainSpans } from "./document.ts";

/** Measures in points: the paper, and what a table takes from it. */
export const paper = {
	width: 595.3,
	height: 841.9,
	/** Around the text. */
	margin: 42,
	/** Above and below the words of a cell, and at their sides. */
	cellAbove: 1.4,
	cellBeside: 4,
	/** Of a table's columns, the first. */
	label: 0.21,
} as const;

export const textWidth = paper.width - 2 * paper.margin;

/** Sizes of type for what has to stand on one side, the largest that fits first. */
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5] as const;

/** The largest size of type at which parts stand on one side under a title, by our reckoning; the smallest where none does. */
export function sizeFor(front: readonly Part[]): number {
	const room = paper.height - 2 * paper.margin - 34;
	return sizes.find((size) => heightOf(front, size) <= room) ?? 6.5;
}

/** Whether parts stand on one side in type that can be read without a glass. */
export function isReadable(front: readonly Part[]): boolean {
	return sizeFor(front) >= 7.5;
}

/** Type, with the space between lines. */
const leading = 1.17;

function heightOf(parts: readonly Part[], size: number): number {
	return parts.reduce((sum, part) => sum + heightOfOne(part, size), 0);
}

function heightOfOne(part: Part, size: number): number {
	const line = size * leading;
	switch (part.type) {
		case "heading":
			return (size + 1.5) * leading + (size < 10 ? 5 : 17);
		case "paragraph":
			return (
				lines(plainSpans(part.spans), textWidth, size) * line +
				(size < 10 ? 2 : 6)
			);
		case "quotation":
			return lines(part.text, textWidth - 20, size) * line + 4;
		case "list":
			return part.items.reduce(
				(sum, item) =>
					sum + lines(plainSpans(item), textWidth - 14, size) * line + 1,
				2,
			);
		case "facts": {
			const [label, rest] = [paper.label, 1 - paper.label];
			return part.rows.reduce(
				(sum, row) =>
					sum +
					rowHeight(
						[
							[spansOf(row.label), label],
							[row.spans, rest],
						],
						size,
					),
				size < 10 ? 3 : 7,
			);
		}
		case "table":
			return [part.head.map(spansOf), ...part.rows].reduce(
				(sum, cells) =>
					sum +
					rowHeight(
						cells.map((cell, index) => [cell, shareOf(part, index)]),
						size,
					),
				size < 10 ? 3 : 7,
			);
	}
}

function rowHeight(
	cells: readonly (readonly [Spans, number])[],
	size: number,
): number {
	const most = Math.max(
		...cells.map(([cell, share]) =>
			lines(plainSpans(cell), textWidth * share - 2 * paper.cellBeside, size),
		),
	);
	return most * size * leading + 2 * paper.cellAbove + 0.5;
}

/** How wide a column is, as a share of the table. */
export function shareOf(
	table: Extract<Part, { type: "table" }>,
	index: number,
): number {
	const widths = table.widths ?? table.head.map(() => 1);
	const all = widths.reduce((sum, width) => sum + width, 0);
	return (widths[index] ?? 1) / all;
}

function spansOf(text: string): Spans {
	return [{ text }];
}

/** Lines that words take in a column, broken as a word processor breaks them. */
function lines(text: string, width: number, size: number): number {
	let count = 1;
	let used = 0;
	for (const word of text.split(/\s+/)) {
		const wide = ems(word) * size;
		const gap = used === 0 ? 0 : ems(" ") * size;
		if (used + gap + wide <= width || used === 0) {
			count += Math.max(0, Math.ceil(wide / width) - 1);
			used += gap + Math.min(wide, width);
		} else {
			count += Math.max(1, Math.ceil(wide / width));
			used = Math.min(wide, width);
		}
	}
	return count;
}

/** The widths of Arial's letters in ems, by groups; a little generous where a group is mixed. */
function ems(text: string): number {
	let sum = 0;
	for (const letter of text) sum += widthOf(letter);
	return sum;
}

function widthOf(letter: string): number {
	if (/[ijl'’|]/.test(letter)) return 0.225;
	if (/[ftI .,:;!()[\]/\\-]/.test(letter)) return 0.3;
	if (/[mMW@—%]/.test(letter)) return 0.87;
	if (/[w…]/.test(letter)) return 0.75;
	if (/\p{Lu}/u.test(letter)) return 0.7;
	if (/\p{Lo}|\p{Extended_Pictographic}/u.test(letter)) return 1;
	return 0.55;
}
