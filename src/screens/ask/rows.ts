import { columnsOf, lettersOf } from "../../terminal/width.ts";

/** A row of a text as it stands in its box: the characters from `from` up to `to`. A space at the end may hang out of the box. */
export type Row = { readonly from: number; readonly to: number };

/** Parts a text into rows no wider than `columns`, at spaces where there are any, and at every line end. */
export function rowsOf(text: string, columns: number): Row[] {
	let offset = 0;
	return text.split("\n").flatMap((paragraph) => {
		const rows = rowsIn(paragraph, columns).map(({ from, to }) => ({
			from: from + offset,
			to: to + offset,
		}));
		offset += paragraph.length + 1;
		return rows;
	});
}

function rowsIn(paragraph: string, columns: number): Row[] {
	const rows: Row[] = [];
	let from = 0;
	let used = 0;
	let offset = 0;
	const breakAt = (to: number) => {
		rows.push({ from, to });
		from = to;
		used = 0;
	};
	// Each word with the spaces behind it, which may hang out of the box.
	for (const [part, word = ""] of paragraph.matchAll(/([^ \t]*)[ \t]*/g)) {
		if (part === "") break;
		const width = columnsOf(word);
		if (used + width > columns && offset > from) breakAt(offset);
		if (width > columns)
			for (const letter of lettersOf(word)) {
				const wide = columnsOf(letter);
				if (used + wide > columns && offset > from) breakAt(offset);
				offset += letter.length;
				used += wide;
			}
		else {
			offset += word.length;
			used += width;
		}
		offset += part.length - word.length;
		used += part.length - word.length;
	}
	return [...rows, { from, to: paragraph.length }];
}

/** The row the caret is in, and how many columns stand before it there. */
export function placeIn(
	text: string,
	rows: readonly Row[],
	caret: number,
): { readonly row: number; readonly column: number } {
	const row = Math.max(
		0,
		rows.findLastIndex(({ from }) => from <= caret),
	);
	return { row, column: wide(text.slice(rows[row]?.from ?? 0, caret)) };
}

/** The caret nearest to a column of a row, and still in that row: behind its last letter another row may begin. */
export function caretAt(
	text: string,
	rows: readonly Row[],
	row: number,
	column: number,
): number {
	const { from, to } = rows[row] ?? { from: 0, to: 0 };
	let caret = from;
	let used = 0;
	for (const letter of lettersOf(text.slice(from, to))) {
		used += wide(letter);
		const next = caret + letter.length;
		if (used > column || rows[row + 1]?.from === next) break;
		caret = next;
	}
	return caret;
}

/** What is drawn of a row: a tab as a space, and no space that would hang out of the box. */
export function shownIn(text: string, row: Row, columns: number): string {
	const shown = text.slice(row.from, row.to).replaceAll("\t", " ");
	return columnsOf(shown) > columns ? shown.trimEnd() : shown;
}

/** Columns, with a tab drawn as one space. */
function wide(text: string): number {
	return columnsOf(text.replaceAll("\t", " "));
}
