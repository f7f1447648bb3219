import {
	changeInWords,
	type Level,
	levelInWords,
} from "../activities/gauge.ts";
import { padded } from "./fact-lines.ts";
import { hung } from "./hang.ts";
import type { Look, Span } from "./theme.ts";
import { columnsOf } from "./width.ts";
import { type Line, wrap, wrapText } from "./wrap.ts";

/** A bar shorter than this says nothing; one longer says no more. */
const shortest = 10;
const longest = 28;

/** Each gauge as a bar with its words, “22 of 41 hours  was 30”; where there is no room beside one another, stacked. */
export function gaugeLines(
	rows: readonly Level[],
	columns: number,
	look: Look,
): Line[] {
	const labels = widest(rows.map(({ label }) => label));
	const figures = widest(rows.map(levelInWords));
	const changes = widest(rows.map((row) => changeInWords(row) ?? ""));
	const room =
		columns - labels - 2 - 2 - figures - (changes > 0 ? changes + 2 : 0);
	if (room < shortest)
		return rows.flatMap((row) => stacked(row, columns, look));
	const length = Math.min(room, longest);
	return rows.map((row) => {
		const change = changeInWords(row);
		return [
			{ text: padded(row.label, labels + 2) },
			...bar(row, length, look),
			{ text: `  ${levelInWords(row).padStart(figures)}` },
			...(change ? [{ text: `  ${change}` }] : []),
		];
	});
}

function stacked(row: Level, columns: number, look: Look): Line[] {
	const change = changeInWords(row);
	const words = change ? `${levelInWords(row)}, ${change}` : levelInWords(row);
	const label: Span = { text: row.label, role: "strong" };
	const isOneLine = columnsOf(`${row.label}  ${words}`) <= columns;
	return [
		...(isOneLine
			? [[label, { text: `  ${words}` }]]
			: [
					...wrap([label], columns),
					...hung([{ text: "  " }], wrapText(words, columns - 2)),
				]),
		[{ text: "  " }, ...bar(row, Math.min(columns - 2, longest), look)],
	];
}

/** Full only where the gauge is, and empty only where it is: a little left is still a little. */
function bar({ value, max }: Level, length: number, { glyphs }: Look): Line {
	const exact = Math.round((value / max) * length);
	const least = value > 0 ? 1 : 0;
	const most = value < max ? length - 1 : length;
	const full = Math.min(Math.max(exact, least), Math.max(most, least));
	return [
		{ text: glyphs.full.repeat(full), role: "accent" },
		{ text: glyphs.empty.repeat(length - full), role: "muted" },
	];
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(columnsOf));
}
