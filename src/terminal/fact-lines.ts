import { columnsOf } from "./width.ts";
import { type Line, wrap, wrapText } from "./wrap.ts";

/** A short thing and its value. */
export type Fact = { readonly label: string; readonly value: string };

/** With fewer columns than this, values go under their labels. */
const leastForValues = 24;

/** Facts side by side in two columns; where there is no room for two, each value under its label. Short values need little room. */
export function factLines(rows: readonly Fact[], columns: number): Line[] {
	const widest = Math.max(0, ...rows.map(({ label }) => columnsOf(label)));
	const aside = columns - widest - 2;
	const isRoomy = aside >= leastForValues && aside >= columns * 0.4;
	return isRoomy || rows.every(({ value }) => fits(value, aside))
		? rows.flatMap((row) => inColumns(row, widest, aside))
		: rows.flatMap((row) => stacked(row, columns));
}

function fits(value: string, columns: number): boolean {
	return !value.includes("\n") && columnsOf(value) <= columns;
}

function inColumns({ label, value }: Fact, widest: number, room: number) {
	return wrapText(value, room).map(
		(line, index): Line => [
			{
				text: index === 0 ? padded(label, widest + 2) : " ".repeat(widest + 2),
			},
			...line,
		],
	);
}

function stacked({ label, value }: Fact, columns: number): Line[] {
	return [
		...wrap([{ text: label, role: "strong" }], columns),
		...wrapText(value, columns - 2).map(
			(line): Line => [{ text: "  " }, ...line],
		),
	];
}

/** The text with spaces after it, up to so many columns. */
export function padded(text: string, columns: number): string {
	return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
