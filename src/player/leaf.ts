import type { Say } from "../activities/say.ts";
import type { Module, Reference } from "../course/module.ts";
import { changeRich } from "../markdown/change-rich.ts";
import type { Block } from "../markdown/rich.ts";
import { createNumbers } from "./numbers.ts";

/** A page off the path, ready to be shown, printed or saved: its citations are numbers, and their sources stand at its foot. */
export type Leaf = {
	readonly title: string;
	/** What is to be known about it before it is read. */
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly blocks: readonly Block[];
	/** The first being number 1. */
	readonly sources: readonly Reference[];
};

/** A leaf from what an author wrote. */
export function leafOf(
	{ title, facts, blocks }: Omit<Leaf, "sources">,
	module: Pick<Module, "references">,
): Leaf {
	const numbers = createNumbers(module);
	const numbered = blocks.map((block) =>
		changeRich(block, (rich) => rich.map(numbers.run)),
	);
	return { title, facts, blocks: numbered, sources: numbers.sources() };
}

/** All of it, as both faces draw it. */
export function sayOf({ title, facts, blocks, sources }: Leaf): Say[] {
	return [
		{ type: "heading", level: 1, rich: [{ text: title }] },
		...(facts.length > 0 ? [{ type: "facts" as const, rows: facts }] : []),
		...blocks,
		...(sources.length > 0
			? [
					{
						type: "heading" as const,
						level: 2,
						rich: [{ text: "Sources" }],
					},
					sourceList(sources),
				]
			: []),
	];
}

/** Sources by number, each with its address and how we read it. */
export function sourceList(sources: readonly Reference[]): Block {
	return {
		type: "list",
		ordered: true,
		start: 1,
		items: sources.map((source) => [sourceLine(source)]),
	};
}

/** One source; its address, how we read it and whatever else there is to say of it, each on a line of its own. */
export function sourceLine({ text, url, via }: Reference, more = ""): Block {
	return {
		type: "paragraph",
		rich: [
			{ text },
			...(url ? [{ text: "\n" }, { text: url, href: url }] : []),
			...(via ? [{ text: `\n${howRead(via)}` }] : []),
			...(more ? [{ text: `\n${more}` }] : []),
		],
	};
}

/** Where we read it, when that is not the document itself, in a sentence. */
export function howRead(via: string): string {
	return `How we read it: ${via.replace(/\.$/, "")}.`;
}
