import type { Story } from "../activities/story.ts";
import type { Block } from "../markdown/rich.ts";
import { later } from "./later.ts";
import type { Module, Piece, Section } from "./module.ts";

/**
 * A module in two: what every start needs to know of all of it, and what is needed where the learner is. `passages` are
 * the words of each section and the body of each story, as JSON, in the order in which they stand, and behind them the
 * lists that are looked things up in.
 */
export type Apart = {
	readonly outline: Module;
	readonly passages: readonly string[];
};

/** Takes a module apart. */
export function takenApart(module: Module): Apart {
	// What is changed here is a copy.
	const outline = JSON.parse(JSON.stringify(module)) as Module;
	const passages = sectionsOf(outline).flatMap((section) => {
		const { texts, stories } = apartIn(section);
		const words = texts.map((text) => taken(text, "blocks"));
		const bodies = stories.map((story) => taken(story, "ink"));
		return [words, ...bodies].map((passage) => JSON.stringify(passage));
	});
	for (const name of lists) passages.push(JSON.stringify(taken(outline, name)));
	return { outline, passages };
}

/**
 * Puts a module together again: its texts and stories are read with `passage` when somebody first looks at them, those of
 * a section all at once. `passage` is told the place among the passages and gives what its JSON says.
 */
export function putTogether(
	outline: Module,
	passage: (index: number) => unknown,
): Module {
	let next = 0;
	for (const section of sectionsOf(outline)) {
		const { texts, stories } = apartIn(section);
		const at = next;
		let words: readonly Block[][] | undefined;
		for (const [index, text] of texts.entries())
			later(text, "blocks", () => {
				words ??= passage(at) as Block[][];
				return words[index];
			});
		for (const [index, story] of stories.entries())
			later(story, "ink", () => passage(at + 1 + index));
		next = at + 1 + stories.length;
	}
	for (const [index, name] of lists.entries())
		later(outline, name, () => passage(next + index));
	return outline;
}

/** A third of all there is, beside the words. */
const lists = ["references", "glossary"] as const;

/** Every section there is, on the path or off it. */
function sectionsOf({ welcome, sections, workbench }: Module): Section[] {
	return [welcome, ...sections, ...(workbench ? [workbench] : [])];
}

type Text = Extract<Piece, { type: "text" }>;

function apartIn({ screens }: Section) {
	const texts: Text[] = [];
	const stories: Story[] = [];
	const visit = (piece: Piece): void => {
		if (piece.type === "when") for (const one of piece.pieces) visit(one);
		else if (piece.type === "text") texts.push(piece);
		else if (piece.activity.kind === "scenario")
			stories.push(piece.activity.story);
	};
	for (const { pieces } of screens) for (const piece of pieces) visit(piece);
	return { texts, stories };
}

function taken<const K extends string>(
	from: { readonly [Name in K]: unknown },
	name: K,
): unknown {
	const { [name]: value } = from;
	Reflect.deleteProperty(from, name);
	return value;
}
