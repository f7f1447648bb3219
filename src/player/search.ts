import type { Destination } from "./destination.ts";
import { type Folded, fold } from "./fold.ts";

/** Something that can be found. */
export type Passage = {
	/** What it is, in words: “case”, “glossary”, “your words, part 2”. */
	readonly kind: string;
	/** The learner's own words come before ours. */
	readonly own?: true;
	readonly title: string;
	readonly body: string;
	readonly to: Destination;
};

/** Something that was found, with the words around. */
export type Hit = Pick<Passage, "kind" | "title" | "to"> & {
	readonly excerpt: string;
};

/** Letters of an excerpt, and how many of them stand before what was found. */
const longest = 110;
const lead = 30;

/**
 * Finds the passages in which every word begins a word. The words together, as they were typed, come before the same
 * words apart; titles before bodies; the learner's own before ours; and where all that is equal, the order of the module.
 */
export function search(typed: string, passages: readonly Passage[]): Hit[] {
	const phrase = fold(typed).text.replace(/\s+/g, " ").trim();
	if (phrase === "") return [];
	const words = phrase.split(" ");
	return passages
		.flatMap((passage) => {
			const title = fold(passage.title);
			const body = fold(passage.body);
			const isThere = words.every(
				(word) => foundIn(title, word) >= 0 || foundIn(body, word) >= 0,
			);
			return isThere ? [{ passage, title, body }] : [];
		})
		.map(({ passage, title, body }) => ({
			rank: rankOf(phrase, title, body, passage),
			hit: {
				kind: passage.kind,
				title: passage.title,
				to: passage.to,
				excerpt: excerptOf(passage.body, body, [phrase, ...words]),
			},
		}))
		.sort((a, b) => b.rank - a.rank)
		.map(({ hit }) => hit);
}

function rankOf(
	phrase: string,
	title: Folded,
	body: Folded,
	{ own }: Passage,
): number {
	const inTitle = foundIn(title, phrase) >= 0;
	const whole = inTitle || foundIn(body, phrase) >= 0;
	return (whole ? 4 : 0) + (inTitle ? 2 : 0) + (own ? 1 : 0);
}

/** Where a text has a word that begins with what was typed; -1 where none does. Spaces of any kind and number are one. */
function foundIn({ text }: Folded, typed: string): number {
	const pattern = typed
		.split(" ")
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
		.join("\\s+");
	return (
		new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, "u").exec(text)?.index ?? -1
	);
}

/** The words around what was found first, or the beginning where only the title has it; never cut in a word. */
function excerptOf(
	body: string,
	folded: Folded,
	wanted: readonly string[],
): string {
	const at =
		wanted.map((one) => foundIn(folded, one)).find((at) => at >= 0) ?? 0;
	const found = folded.from[at] ?? 0;
	const start = found <= lead ? 0 : wordAfter(body, found - lead, found);
	const end =
		body.length - start <= longest
			? body.length
			: wordBefore(body, start, start + longest);
	const text = body
		.slice(start, end)
		.replace(/\s+/g, " ")
		// Where a source was cited, only a space is left of it.
		.replace(/ (?=[.,;:?!])/g, "")
		.trim();
	return `${start > 0 ? "… " : ""}${text}${end < body.length ? " …" : ""}`;
}

function wordAfter(text: string, from: number, found: number): number {
	const gap = text.slice(from, found).search(/\s/);
	return gap < 0 ? found : from + gap + 1;
}

function wordBefore(text: string, start: number, end: number): number {
	const gap = text.slice(start, end).search(/\s\S*$/);
	return gap <= 0 ? end : start + gap;
}
