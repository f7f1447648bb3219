import type { Act } from "../activities/kind.ts";
import { kindOf } from "../activities/kinds.ts";
import type { Scene } from "../activities/story.ts";
import { type Block, plain, type Rich } from "../markdown/rich.ts";
import type { Condition, Module, Piece, Screen } from "./module.ts";
import { activityWith } from "./select.ts";

/** What a stretch of the module asks of a learner who reads all of it and answers everything. */
export type Measure = {
	readonly words: number;
	readonly acts: number;
	/** Of the acts, those in which a number is entered, and those in which a reflection is written. */
	readonly numbers: number;
	readonly reflections: number;
	readonly seconds: number;
};

/** Whether a passage is shown to the learner in question. */
export type Shows = (condition: Condition) => boolean;

/** Seconds for a word: 200 words a minute, and 100 in tables, which are studied rather than read. */
export const perWord = 60 / 200;
const perTableWord = 60 / 100;

/** Seconds an act takes, the thinking included. */
const price: Readonly<Record<Act, number>> = {
	tap: 20,
	rating: 6,
	number: 20,
	line: 20,
	reflection: 120,
	action: 100,
};

/** Adds up screens of the module: a section's, those still ahead, or a single one. */
export function measure(
	module: Module,
	screens: readonly Screen[],
	shows: Shows,
): Measure {
	return sum(
		screens.flatMap(({ pieces }) =>
			pieces.map((piece) => measurePiece(module, piece, shows)),
		),
	);
}

const known = new WeakMap<Piece, Measure>();

/** One piece. What it comes to never changes, so it is worked out once; passages depend on who is asking. */
export function measurePiece(
	module: Module,
	piece: Piece,
	shows: Shows,
): Measure {
	if (piece.type === "when")
		return shows(piece.condition)
			? sum(piece.pieces.map((inner) => measurePiece(module, inner, shows)))
			: nothing;
	const before = piece.measured ?? known.get(piece);
	if (before) return before;
	const measured =
		piece.type === "text"
			? measureBlocks(piece.blocks)
			: measureActivity(module, piece.activity);
	known.set(piece, measured);
	return measured;
}

const nothing: Measure = {
	words: 0,
	acts: 0,
	numbers: 0,
	reflections: 0,
	seconds: 0,
};

function measureActivity(
	module: Module,
	activity: Extract<Piece, { type: "activity" }>["activity"],
): Measure {
	const kind = kindOf(activity);
	const context = { activity: (id: string) => activityWith(module, id) };
	return sum([
		measureBlocks(kind.text(activity, context)),
		...kind.acts(activity, context).map((act) => ({
			...nothing,
			acts: 1,
			numbers: act === "number" ? 1 : 0,
			reflections: act === "reflection" ? 1 : 0,
			seconds: price[act],
		})),
	]);
}

function measureBlocks(blocks: readonly Block[]): Measure {
	return sum(blocks.map(measureBlock));
}

function measureBlock(block: Block): Measure {
	switch (block.type) {
		case "heading":
		case "paragraph":
			return reading(wordsIn(block.rich), perWord);
		case "list":
			return sum(block.items.map(measureBlocks));
		case "quote":
			return measureBlocks(block.blocks);
		case "table":
			return sum(
				[block.head, ...block.rows]
					.flat()
					.map((cell) => reading(wordsIn(cell), perTableWord)),
			);
	}
}

/** Words: whatever stands between spaces and has a letter or a figure in it. */
export function wordsIn(rich: Rich): number {
	return plain(rich)
		.split(" ")
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The words of a stretch of a story. */
export function wordsTold({ passages }: Scene): number {
	const text = passages.flatMap(({ paragraphs }) => paragraphs).join(" ");
	return wordsIn([{ text }]);
}

function reading(words: number, each: number): Measure {
	return { ...nothing, words, seconds: words * each };
}

function sum(measures: readonly Measure[]): Measure {
	return measures.reduce(
		(total, { words, acts, numbers, reflections, seconds }) => ({
			words: total.words + words,
			acts: total.acts + acts,
			numbers: total.numbers + numbers,
			reflections: total.reflections + reflections,
			seconds: total.seconds + seconds,
		}),
		nothing,
	);
}
