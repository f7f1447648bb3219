import { type Block, plain, type Rich } from "../markdown/rich.ts";
import { spansOf } from "./spans.ts";
import type { Look, Role, Span } from "./theme.ts";
import { columnsOf } from "./width.ts";
import { type Line, textIn, wrap } from "./wrap.ts";

type Table = Extract<Block, { type: "table" }>;
type Align = Table["align"][number];

/** Columns between two cells. */
const gap = 3;
/** A column of words narrower than this is no help to a reader. */
const narrowest = 10;

/** A table under its head; where its columns would be too narrow, row by row, each cell behind its label. */
export function tableLines(table: Table, columns: number, look: Look): Line[] {
	const widths = widthsFor(table, columns);
	if (!widths) return labelled(table, columns);
	const rule: Line = [
		{
			text: look.glyphs.rule.repeat(
				widths.reduce((sum, width) => sum + width + gap, -gap),
			),
			role: "muted",
		},
	];
	return [
		...rowLines(table.head, widths, table.align, "strong"),
		rule,
		...table.rows.flatMap((row) => rowLines(row, widths, table.align)),
	];
}

/** Each column as wide as its widest cell; the widest give way until all fit. Undefined when that is not possible. */
function widthsFor(table: Table, columns: number): number[] | undefined {
	const widths = table.head.map((_, index) =>
		Math.max(
			...[table.head, ...table.rows].map((row) =>
				columnsOf(textOf(row[index] ?? [])),
			),
		),
	);
	const room = columns - gap * (widths.length - 1);
	let over = widths.reduce((sum, width) => sum + width, 0) - room;
	while (over > 0) {
		const widest = Math.max(...widths);
		if (widest <= narrowest) return undefined;
		widths[widths.indexOf(widest)] = widest - 1;
		over -= 1;
	}
	return widths;
}

function rowLines(
	row: readonly Rich[],
	widths: readonly number[],
	align: readonly Align[],
	role?: Role,
): Line[] {
	const cells = widths.map((width, index) =>
		wrap(spansOf(row[index] ?? [], role), width),
	);
	const height = Math.max(...cells.map((cell) => cell.length));
	return Array.from({ length: height }, (_, at) =>
		cells.flatMap((cell, index): Span[] => {
			const line = cell[at] ?? [];
			const free = (widths[index] ?? 0) - columnsOf(textIn(line));
			const before = { left: 0, right: free, center: free >> 1 }[
				align[index] ?? "left"
			];
			const isLast = index === widths.length - 1;
			const after = isLast ? 0 : free - before + gap;
			return [
				{ text: " ".repeat(before) },
				...line,
				{ text: " ".repeat(after) },
			];
		}),
	);
}

/** The first cell names its row; the others follow, each behind the head of its column. */
function labelled(table: Table, columns: number): Line[] {
	return table.rows.flatMap((row, index) => {
		const [name = [], ...cells] = row;
		const lines = [
			...wrap(spansOf(name, "strong"), columns),
			...cells.flatMap((cell, at) =>
				wrap(
					[
						{ text: `${plain(table.head[at + 1] ?? [])}: `, role: "muted" },
						...spansOf(cell),
					],
					columns - 2,
				).map((line): Line => [{ text: "  " }, ...line]),
			),
		];
		return index === 0 ? lines : [[], ...lines];
	});
}

function textOf(rich: Rich): string {
	return textIn(spansOf(rich));
}
