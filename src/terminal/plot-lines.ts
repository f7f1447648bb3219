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
/** A figure of four digits or more may be given in hundreds. */
const hundred = 100;
const large = 1000;

/**
 * The figures in columns, with a small line of their heights behind them. The names of the columns give way first, then
 * the last digits of large figures, then all figures but the first and the last; where there is nothing to draw heights
 * with, each row is a sentence instead. Names cut to a letter are written out below.
 */
export function plotLines(plot: Plot, columns: number, look: Look): Line[] {
	const heights = look.glyphs.heights;
	for (const rows of [plot.rows, plot.rows.map(inHundreds)])
		for (const cut of cuts) {
			const table = tableOf({ ...plot, rows }, cut, heights);
			if (table.width <= columns)
				return cut > 1
					? table.lines
					: [...table.lines, ...names(plot, columns)];
		}
	const drawn = heights.length > 0 ? ends(plot, heights) : undefined;
	if (drawn && drawn.width <= columns)
		return [...drawn.lines, ...names(plot, columns)];
	return plot.rows.flatMap((row) => inWords(row, plot.columns, columns));
}

/** “Left to right: July, September, …” */
function names(plot: Plot, columns: number): Line[] {
	const text = `Left to right: ${plot.columns.join(", ")}.`;
	return wrap([{ text, role: "muted" }], columns);
}

type Drawn = { readonly lines: Line[]; readonly width: number };

function tableOf(plot: Plot, cut: number, heights: readonly string[]): Drawn {
	const labels = widest(plot.rows.map(({ label }) => label));
	const names = plot.columns.map((name) => name.slice(0, cut));
	const widths = names.map((name, index) =>
		widest([name, ...plot.rows.map((row) => valueIn(row, index))]),
	);
	const cells = (texts: readonly string[]) =>
		texts
			.map((text, index) => `  ${text.padStart(widths[index] ?? 0)}`)
			.join("");
	const line = heights.length > 0 ? plot.columns.length + 2 : 0;
	return {
		width: widths.reduce((sum, width) => sum + 2 + width, labels + line),
		lines: [
			[{ text: " ".repeat(labels) + cells(names), role: "muted" }],
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
		],
	};
}

/** Where each figure began, how it went, and where it ended. */
function ends(plot: Plot, heights: readonly string[]): Drawn {
	const labels = widest(plot.rows.map(({ label }) => label));
	const last = plot.columns.length - 1;
	const firsts = widest(plot.rows.map((row) => valueIn(row, 0)));
	const lines = plot.rows.map(
		(row): Line => [
			{
				text: `${padded(row.label, labels)}  ${valueIn(row, 0).padStart(firsts)} `,
			},
			{ text: drawn(row, heights), role: "accent" },
			{ text: ` ${valueIn(row, last)}` },
		],
	);
	const width = widest(
		lines.map((line) => line.map(({ text }) => text).join("")),
	);
	return { lines, width };
}

/** “Pounds left, hundreds”: 8,268 is 83. */
function inHundreds(row: Row): Row {
	const { unit: _, ...rest } = row;
	return row.max < large
		? row
		: {
				...rest,
				label: `${row.label}, hundreds`,
				max: row.max / hundred,
				values: row.values.map((value) => Math.round(value / hundred)),
			};
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

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(columnsOf));
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
