import type { Block } from "../markdown/rich.ts";
import { plain } from "../markdown/rich.ts";
import type { Place } from "../markdown/source.ts";
import type { Piece } from "./module.ts";
import { type Notes, warn } from "./notes.ts";

export type Heading = Extract<Block, { type: "heading" }>;

/** The heading a screen begins with; where it begins with a passage for some learners, the heading of that. */
export function headingOf(pieces: readonly Piece[]): Heading | undefined {
	const [first] = pieces;
	if (first?.type === "when") return headingOf(first.pieces);
	const block = first?.type === "text" ? first.blocks[0] : undefined;
	return block?.type === "heading" ? block : undefined;
}

/** Warns of a screen without a heading, and of headings that a reader of headings alone would stumble over. */
export function reportHeadings(
	pieces: readonly Piece[],
	place: Place,
	notes: Notes,
): void {
	if (!headingOf(pieces))
		warn(notes, place, {
			ruleId: "screen-heading",
			reason: "This screen does not begin with a heading.",
			note: "Begin it with a line “## …” that says what it is about.",
		});
	reportLevels(headingsIn(pieces), place, notes);
}

/** Warns of headings that skip a level, or have that of the title. */
export function reportLevels(
	headings: readonly Heading[],
	place: Place,
	notes: Notes,
): void {
	let level = 1;
	for (const heading of headings) {
		if (heading.level === 1 || heading.level > level + 1)
			warn(notes, notes.places.get(heading) ?? place, {
				ruleId: "heading-level",
				reason: `“${plain(heading.rich)}” is a heading of level ${heading.level}, where level ${Math.min(Math.max(heading.level, 2), level + 1)} belongs.`,
				note: "A screen begins with ##, and each level is one deeper than the one above it. The title has level 1.",
			});
		level = Math.max(heading.level, 2);
	}
}

function headingsIn(pieces: readonly Piece[]): Heading[] {
	return pieces.flatMap((piece): Heading[] => {
		if (piece.type === "when") return headingsIn(piece.pieces);
		if (piece.type === "activity") return [];
		return piece.blocks.filter((block) => block.type === "heading");
	});
}
