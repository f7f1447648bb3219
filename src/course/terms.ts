import type { Term } from "./module.ts";

/**
 * The terms of a glossary that a text uses, each once, in the order in which they come. A term that stands inside a longer
 * one is not meant by it: a “multi-academy trust” is no “trust”.
 */
export function termsIn(text: string, glossary: readonly Term[]): Term[] {
	const { pattern, terms } = patternOf(glossary);
	if (terms.length === 0) return [];
	const found = new Set<Term>();
	for (const match of text.matchAll(pattern)) {
		const index = match.slice(1).findIndex((group) => group !== undefined);
		const term = terms[index];
		if (term) found.add(term);
	}
	return [...found];
}

type Pattern = {
	/** A group for each term, in the order of `terms`. */
	readonly pattern: RegExp;
	/** The longest first. */
	readonly terms: readonly Term[];
};

const patterns = new WeakMap<readonly Term[], Pattern>();

/** Made once for each glossary: it is asked for every screen. */
function patternOf(glossary: readonly Term[]): Pattern {
	const known = patterns.get(glossary);
	if (known) return known;
	const terms = glossary
		.filter(({ term }) => /[^\s-]/.test(term))
		.sort((a, b) => b.term.length - a.term.length);
	const each = terms.map(({ term }) => `(${formsOf(term)})`);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${each.join("|")})(?![\\p{L}\\p{N}])`,
		"gu",
	);
	const made = { pattern, terms };
	patterns.set(glossary, made);
	return made;
}

/** The words of a term, with a space or a hyphen between, and the last of them in the plural too. */
function formsOf(term: string): string {
	const words = term.split(/[\s-]+/).filter((word) => word !== "");
	return words
		.map((word, index) => formOf(word, index === words.length - 1))
		.join("[\\s-]+");
}

/** An acronym is meant only in its capitals: a “TA” is not said by “ta”. */
function formOf(word: string, last: boolean): string {
	if (/\p{Lu}.*\p{Lu}/u.test(word))
		return last ? `${escaped(word)}s?` : escaped(word);
	const stem = /[^aeiou]y$/i.exec(word) && last ? word.slice(0, -1) : word;
	const letters = [...stem].map(eitherCase).join("");
	if (!last) return letters;
	return stem === word ? `${letters}(?:e?s)?` : `${letters}(?:y|ies)`;
}

function eitherCase(letter: string): string {
	const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
	return small === large ? escaped(letter) : `[${small}${large}]`;
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
