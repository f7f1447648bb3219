import stringWidth from "string-width";

/**
 * Characters that every terminal draws in one column: Latin, Greek, Cyrillic, common punctuation, currency, arrows and
 * the drawing characters we use. Nothing that combines with its neighbour is among them, so such a text has as many
 * columns as characters, and nearly every line of a module is one. Asking string-width costs a hundred times as much.
 */
const oneColumn =
	/^[ -~\u00A0-\u00AC\u00AE-\u02E9\u0370-\u0377\u0384-\u03E1\u0400-\u0482\u048A-\u052F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2500-\u25FC\u2713\u2717\u276F]*$/;

/** The same with accents over its letters, as Yoruba has them where no letter is composed with its accent. */
const accented = new RegExp(
	`^(?:${oneColumn.source.slice(1, -2)}[\u0300-\u036F]*)*$`,
);
const accents = /[\u0300-\u036F]/g;

/** Whether each character of the text is a letter of its own, one column wide. */
export function isOneColumnEach(text: string): boolean {
	return oneColumn.test(text);
}

/** Columns that a text without line ends takes on the screen. */
export function columnsOf(text: string): number {
	if (isOneColumnEach(text)) return text.length;
	if (accented.test(text)) return text.replace(accents, "").length;
	return piecesOf(text).reduce((sum, piece) => sum + stringWidth(piece), 0);
}

/** The text cut to so many columns, with a mark where something is missing. */
export function cutTo(columns: number, text: string, ellipsis: string): string {
	if (columnsOf(text) <= columns) return text;
	const room = columns - columnsOf(ellipsis);
	if (room < 1) return "";
	let cut = "";
	for (const letter of lettersOf(text)) {
		if (columnsOf(cut + letter) > room) break;
		cut += letter;
	}
	return cut.trimEnd() + ellipsis;
}

let segmenter: Intl.Segmenter | undefined;

/** The text letter by letter, as a reader counts: an accent stays with its letter, a family of emoji is one. */
export function lettersOf(text: string): string[] {
	if (isOneColumnEach(text)) return text.split("");
	if (accented.test(text)) return text.match(/.[\u0300-\u036F]*/g) ?? [];
	// Made only when it is needed: the first one costs ten milliseconds.
	segmenter ??= new Intl.Segmenter("en-GB", { granularity: "grapheme" });
	const letters: string[] = [];
	for (const piece of piecesOf(text))
		for (const { segment } of segmenter.segment(piece)) letters.push(segment);
	return letters;
}

/** A long text cut before letters and spaces that never belong to the one before: a segmenter takes four times as long for twice the text. */
function piecesOf(text: string): readonly string[] {
	const piece =
		/[\s\S]{64,}?(?=[ A-Za-z\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[\s\S]+$/gu;
	return text.length < 128 ? [text] : (text.match(piece) ?? []);
}
