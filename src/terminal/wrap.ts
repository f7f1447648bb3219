import type { Span } from "./theme.ts";
import { columnsOf, lettersOf } from "./width.ts";

/** One line of the screen: its spans, left to right. */
export type Line = readonly Span[];

/** Spans with no space between them; never parted unless longer than a line. */
type Word = { readonly spans: Span[]; columns: number };

/**
 * Fills lines word by word, each as full as it goes, never wider than `columns`. A word that is longer than a line is
 * broken between letters. A line end in the text is kept, and so are the spaces between words.
 */
export function wrap(spans: readonly Span[], columns: number): Line[] {
	return splitAtLineEnds(spans).flatMap((part) => fill(part, columns));
}

/** Text as somebody typed it: their line ends kept. */
export function wrapText(text: string, columns: number): Line[] {
	return wrap([{ text: text.replaceAll("\t", " ") }], columns);
}

/** The words of a line, without what they look like. */
export function textIn(line: Line): string {
	return line.map(({ text }) => text).join("");
}

function fill(spans: readonly Span[], columns: number): Line[] {
	const lines: Line[] = [];
	let line: Span[] = [];
	let used = 0;
	const close = () => {
		lines.push(joined(line));
		line = [];
		used = 0;
	};
	for (const word of wordsOf(spans)) {
		if (line.length > 0 && used + 1 + word.columns > columns) {
			if (word.columns === 0) continue;
			close();
		}
		if (word.columns > columns) {
			for (const piece of broken(word, columns)) {
				if (line.length > 0) close();
				line.push(...piece.spans);
				used = piece.columns;
			}
			continue;
		}
		if (line.length > 0) {
			line.push(spaceBetween(line.at(-1), word.spans[0]));
			used += 1;
		}
		line.push(...word.spans);
		used += word.columns;
	}
	close();
	return lines;
}

function splitAtLineEnds(spans: readonly Span[]): Span[][] {
	const parts: Span[][] = [[]];
	for (const span of spans) {
		for (const [index, text] of span.text.split("\n").entries()) {
			if (index > 0) parts.push([]);
			parts.at(-1)?.push({ ...span, text });
		}
	}
	return parts;
}

/** An empty word stands for each space too many, so that spaces inside a line survive. */
function wordsOf(spans: readonly Span[]): Word[] {
	const words: Word[] = [];
	let word: Word | undefined;
	for (const span of spans) {
		for (const [index, text] of span.text.split(" ").entries()) {
			if (index > 0 || !word) {
				word = { spans: [], columns: 0 };
				words.push(word);
			}
			word.spans.push({ ...span, text });
			word.columns += columnsOf(text);
		}
	}
	return words;
}

function broken({ spans }: Word, columns: number): Word[] {
	const pieces: Word[] = [];
	let piece: Word = { spans: [], columns: 0 };
	for (const span of spans) {
		for (const letter of lettersOf(span.text)) {
			const wide = columnsOf(letter);
			if (piece.columns + wide > columns && piece.columns > 0) {
				pieces.push({ ...piece, spans: joined(piece.spans) });
				piece = { spans: [], columns: 0 };
			}
			piece.spans.push({ ...span, text: letter });
			piece.columns += wide;
		}
	}
	return [...pieces, { ...piece, spans: joined(piece.spans) }];
}

/** The space inside a bold stretch is bold too, so that the stretch is painted once. */
function spaceBetween(before: Span | undefined, after: Span | undefined): Span {
	return before?.role !== undefined && before.role === after?.role
		? { text: " ", role: before.role }
		: { text: " " };
}

/** Neighbours in one role as one span. */
function joined(spans: readonly Span[]): Span[] {
	const line: Span[] = [];
	for (const span of spans) {
		const last = line.at(-1);
		if (span.text === "") continue;
		if (last && last.role === span.role)
			line[line.length - 1] = { ...last, text: last.text + span.text };
		else line.push(span);
	}
	return line;
}
