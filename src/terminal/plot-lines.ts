import { amountInWords } from "../activities/gauge.ts";
import type { Say } from "../activities/say.ts";
import { padded } from "./fact-lines.ts";
import type { Look } from "./theme.ts";
import { columnsOf } from "./width.ts";
import { type Line, wrap, wrapText } from "./wrap.ts";

type Plot = Extract<Say, { type: "plot" }>;
type Row = Plot["rows"][number];

/** Letters of a column's name, from all of them to the least that still tells something. */
const cuts = [Number.POSITIVE_INFINITY, 3, 1];

/**
 * The figures in columns, with a small line of their heights behind them. The names of the columns give way first; where
 * even their initials have no room, each row is a sentence.
 */
export function plotLines(plot: Plot, columns: number, look: Look): Line[] {
	const labels = Math.max(0, ...plot.rows.map(({ label }) => columnsOf(label)));
	const heights = look.glyphs.heights;
	const line = heights.length > 0 ? plot.columns.length + 2 : 0;
	for (const cut of cuts) {
		const widths = plot.columns.map((name, index) =>
			Math.max(
				columnsOf(name.slice(0, cut)),
				...plot.rows.map((row) => columnsOf(valueIn(row, index))),
			),
		);
		const needed =
			labels + line + widths.reduce((sum, width) => sum + 2 + width, 0);
		if (needed > columns) continue;
		const cells = (texts: readonly string[]) =>
			texts
				.map((text, index) => `  ${text.padStart(widths[index] ?? 0)}`)
				.join("");
		return [
			[
				{
					text:
						" ".repeat(labels) +
						cells(plot.columns.map((name) => name.slice(0, cut))),
					role: "muted",
				},
			],
			...plot.rows.map((row): Line => {
				const figures = cells(plot.columns.map((_, at) => valueIn(row, at)));
				const text = padded(row.label, labels) + figures;
				return line > 0
					? [
							{ text: `${text}  ` },
							{ text: drawn(row, heights), role: "accent" },
						]
					: [{ text }];
			}),
		];
	}
	return plot.rows.flatMap((row) => inWords(row, plot.columns, columns));
}

function valueIn(row: Row, index: number): string {
	const value = row.values[index];
	return value === undefined ? "" : amountInWords(value, row);
}

function drawn({ values, max }: Row, heights: readonly string[]): string {
	const top = heights.length - 1;
	return values
		.map((value) => {
			const share = Math.min(Math.max(value / max, 0), 1);
			return heights[Math.round(share * top)];
		})
		.join("");
}

function inWords(row: Row, names: readonly string[], columns: number): Line[] {
	const words = names
		.map((name, index) => `${name} ${valueIn(row, index)}`)
		.join(", ");
	return [
		...wrap([{ text: row.label, role: "strong" }], columns),
		...wrapText(words, columns - 2).map(
			(line): Line => [{ text: "  " }, ...line],
		),
	];
}
