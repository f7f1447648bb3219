import type { Passage } from "./directive.ts";
import type { Place } from "./source.ts";

/** A finger on the text of a passage. marked's tokens carry no places, but their raw texts follow one another. */
export type Spot = {
	readonly passage: Passage;
	readonly lines: readonly string[];
	/** From 0, within the passage. */
	readonly line: number;
	/** From 0, within the line. */
	readonly column: number;
};

/** The first character of a passage. */
export function startOf(passage: Passage): Spot {
	return { passage, lines: passage.text.split("\n"), line: 0, column: 0 };
}

/** Moves to where `raw` begins: at or after the spot, on its line. Quotation marks and indentation before it are stepped over. */
export function seek(spot: Spot, raw: string): Spot {
	const blank = /^(?:[ \t]*\n)*/.exec(raw)?.[0] ?? "";
	const at = pass(spot, blank);
	const [first = ""] = raw.slice(blank.length).trimStart().split("\n", 1);
	const text = at.lines[at.line] ?? "";
	const found = text.indexOf(first, at.column);
	const otherwise = at.column + text.slice(at.column).search(/\S|$/);
	return { ...at, column: found < 0 ? otherwise : found };
}

/** Moves past `raw`, which begins at the spot. */
export function pass(spot: Spot, raw: string): Spot {
	const end = raw.lastIndexOf("\n");
	if (end < 0) return { ...spot, column: spot.column + raw.length };
	return {
		...spot,
		line: spot.line + raw.split("\n").length - 1,
		column: 0,
	};
}

/** The spot as a place in the file. */
export function placeOf({ passage, line, column }: Spot): Place {
	const { path, line: first, column: indent } = passage.place;
	return {
		path,
		line: first + line,
		column: column + (line === 0 ? indent : 1),
	};
}
