import type { Say } from "../activities/say.ts";
import { padded } from "./fact-lines.ts";
import { hung } from "./hang.ts";
import type { Look, Span } from "./theme.ts";
import { columnsOf } from "./width.ts";
import { type Line, wrap, wrapText } from "./wrap.ts";

type Row = Extract<Say, { type: "bars" }>["rows"][number];

/** A bar shorter than this tells nothing from nothing; one longer says no more. */
const shortest = 10;
const longest = 28;

/** Amounts as bars with their numbers right-aligned; where there is no room beside one another, each under its label. */
export function barLines(
	rows: readonly Row[],
	columns: number,
	look: Look,
): Line[] {
	const most = Math.max(0, ...rows.map(({ value = 0 }) => value));
	const labels = widest(rows.map(({ label }) => label));
	const numbers = widest(rows.map(({ words }) => words));
	const room = columns - labels - numbers - 4;
	return room < shortest
		? rows.flatMap((row) => stacked(row, most, columns, look))
		: rows.map((row) =>
				beside(row, most, labels, Math.min(room, longest), numbers, look),
			);
}

function beside(
	{ label, value, words }: Row,
	most: number,
	labels: number,
	length: number,
	numbers: number,
	look: Look,
): Line {
	const named: Span = { text: padded(label, labels + 2) };
	const space = " ".repeat(Math.max(0, numbers - columnsOf(words)));
	return [
		named,
		...bar(value, most, length, look),
		{ text: `  ${space}${words}` },
	];
}

function stacked(
	{ label, value, words }: Row,
	most: number,
	columns: number,
	look: Look,
): Line[] {
	const named: Span = { text: label, role: "strong" };
	const gap = columns - columnsOf(label) - columnsOf(words);
	const head =
		gap >= 2
			? [[named, { text: " ".repeat(gap) + words }]]
			: [
					...wrap([named], columns),
					...hung([{ text: "  " }], wrapText(words, columns - 2)),
				];
	const drawn = bar(value, most, Math.min(columns - 2, longest), look);
	return [...head, [{ text: "  " }, ...drawn]];
}

/** The largest fills its length; a little is still a little, and nothing and less are nothing. */
function bar(value = 0, most: number, length: number, look: Look): Line {
	const exact = value > 0 ? Math.round((value / most) * length) : 0;
	const full = value > 0 ? Math.max(1, exact) : 0;
	return [
		{ text: look.glyphs.full.repeat(full), role: "accent" },
		{ text: " ".repeat(length - full) },
	];
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(columnsOf));
}
