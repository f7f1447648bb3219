import { ranges } from "./typeface-ranges.ts";

/** Seen by nobody: line ends, joiners and the like. */
const unseen = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

/**
 * The letters of a text that the certificate's typeface does not have, each once, in the order they come;
 * a letter with its marks is one letter, and so is an emoji.
 */
export function unprintable(text: string): string[] {
	const composed = text.normalize("NFC");
	if (isPrintable(composed)) return [];
	const letters = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
	const missing = Array.from(letters.segment(composed), (part) => part.segment);
	return [...new Set(missing.filter((letter) => !isPrintable(letter)))];
}

function isPrintable(text: string): boolean {
	return Array.from(text).every(
		(character) => unseen.test(character) || has(character.codePointAt(0) ?? 0),
	);
}

function has(point: number): boolean {
	pairs ??= readRanges();
	return pairs.some(([from, to]) => point >= from && point <= to);
}

type Range = readonly [from: number, to: number];

/** Read when somebody is first asked about, and not at every start. */
let pairs: readonly Range[] | undefined;

function readRanges(): Range[] {
	return ranges
		.trim()
		.split(/\s+/)
		.map((range) => {
			const [from = "", to = from] = range.split("-");
			return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
		});
}
