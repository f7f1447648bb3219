import { syllable } from "syllable";
import { wordsOf } from "./sentences.ts";

/** What the reading age was worked out from. */
export type Readability = {
	readonly sentences: number;
	readonly words: number;
	/** In years, to a tenth. */
	readonly age: number;
};

/**
 * The reading age of running text: the Flesch-Kincaid grade level, 0.39 × words a sentence + 11.8 × syllables a word − 15.59,
 * as Kincaid, Fishburne, Rogers and Chissom derived it from the marks of adults who read training manuals (Derivation of
 * New Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975), and five years, because a
 * pupil in American grade n is n + 5 at its beginning. Undefined where there is no sentence.
 *
 * Figures, acronyms and names count as words of their sentence; how long they are to say is not counted, because nobody
 * could choose a shorter one and readers take them in at a glance.
 */
export function readabilityOf(
	sentences: readonly string[],
): Readability | undefined {
	const words = sentences.map(wordsOf);
	const all = words.flat();
	const told = words.flatMap((sentence) =>
		sentence.filter((word, index) => isOrdinary(word, index === 0)),
	);
	if (told.length === 0) return undefined;
	const syllables = told.reduce((sum, word) => sum + syllablesIn(word), 0);
	const grade =
		0.39 * (all.length / sentences.length) +
		11.8 * (syllables / told.length) -
		15.59;
	return {
		sentences: sentences.length,
		words: all.length,
		age: Math.round((grade + 5) * 10) / 10,
	};
}

/** A word an author chose among others: no figure, no acronym, and no name, which has a capital in the middle of a sentence. */
function isOrdinary(word: string, isFirst: boolean): boolean {
	if (/\p{N}/u.test(word) || /\p{Lu}[\p{Lu}’']*\p{Lu}/u.test(word))
		return false;
	return (
		isFirst || word === "I" || /^I[’']/.test(word) || !/^\p{Lu}/u.test(word)
	);
}

/** Every word takes at least one. */
function syllablesIn(word: string): number {
	return Math.max(1, syllable(word.replaceAll("’", "'")));
}
