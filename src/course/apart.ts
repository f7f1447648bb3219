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
		const words: unknown[] = [];
		const bodies: unknown[] = [];
		lookThrough(section, {
			text: (text) => words.push(taken(text, "blocks")),
			story: (story) => bodies.push(taken(story, "ink")),
		});
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
		const at = next;
		next += 1;
		let count = 0;
		let words: readonly Block[][] | undefined;
		lookThrough(section, {
			text(text) {
				const index = count;
				count += 1;
				later(text, "blocks", () => {
					words ??= passage(at) as Block[][];
					return words[index];
				});
			},
			story(story) {
				const index = next;
				next += 1;
				later(story, "ink", () => passage(index));
			},
		});
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

/** Shows each text and each story of a section, in the order in which they stand. */
function lookThrough(
	{ screens }: Section,
	to: { text(text: Text): void; story(story: Story): void },
): void {
	const visit = (piece: Piece): void => {
		if (piece.type === "when") for (const one of piece.pieces) visit(one);
		else if (piece.type === "text") to.text(piece);
		else if (piece.activity.kind === "scenario") to.story(piece.activity.story);
	};
	for (const { pieces } of screens) for (const piece of pieces) visit(piece);
}

function taken<const K extends string>(
	from: { readonly [Name in K]: unknown },
	name: K,
): unknown {
	const { [name]: value } = from;
	Reflect.deleteProperty(from, name);
	return value;
}
