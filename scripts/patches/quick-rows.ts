import { isOneColumnEach } from "../../src/terminal/width.ts";

type Cell = {
	readonly type: "char";
	readonly value: string;
	readonly fullWidth: boolean;
	readonly styles: readonly unknown[];
};

/** What a row asks of the caches of Ink. */
type Caches = {
	getStyledChars(line: string): readonly Cell[];
	/** A line that opens no style that it does not close, as Ink would write it; undefined of any other. */
	written(line: string): string | undefined;
};

// No cell is ever changed, only replaced.
const empty: Cell = { type: "char", value: " ", fullWidth: false, styles: [] };

/** Starts and ends of colours and the like. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a colour begins.
const styling = /\u001B\[[\d;]*m/g;

/** How styles begin and end: bold, faint, italic, underlined, inverse, and the sixteen colours. */
const styles = [
	["1", "22"],
	["2", "22"],
	["3", "23"],
	["4", "24"],
	["7", "27"],
	["[39][0-7]", "39"],
];
const begin = String.raw`\u001B\[`;
const unstyled = String.raw`[^\u001B]`;

/** Letters without a style or with one, which ends where they end. Where the next is of the same kind, Ink would join the two. */
const oneByOne = new RegExp(
	`^${unstyled}*(?:${begin}(?:${styles
		.map(
			([from, to]) => `${from}m${unstyled}+${begin}${to}m(?!${begin}${from}m)`,
		)
		.join("|")})${unstyled}*)*$`,
);

/** Whether Ink would write a line as it is: of others, it may. */
export function standsAlone(line: string): boolean {
	return oneByOne.test(line) && isOneColumnEach(line.replace(styling, ""));
}

/**
 * A row of the screen, in place of the cells that Ink has for each. As long as its lines come from left to right with a
 * gap between them, and have one column for each letter, it is the text of those lines; otherwise it is cells after all.
 */
export class Row {
	readonly #width: number;
	readonly #caches: Caches;
	readonly #lines: { readonly x: number; readonly line: string }[] = [];
	#text = "";
	/** Columns of the text. */
	#end = 0;
	#cells: Cell[] | undefined;

	constructor(width: number, caches: Caches) {
		this.#width = width;
		this.#caches = caches;
	}

	/** Writes a line, and says whether it could without cells. */
	takes(x: number, line: string): boolean {
		if (this.#cells) return false;
		const letters = line.replace(styling, "");
		const columns = letters.length;
		if (!isOneColumnEach(letters)) return false;
		if (letters !== line && this.#caches.written(line) !== line) return false;
		if (columns === 0) return true;
		const first = this.#lines.length > 0 ? this.#end + 1 : 0;
		if (x < first || x + columns > this.#width) return false;
		this.#text += " ".repeat(x - this.#end) + line;
		this.#end = x + columns;
		this.#lines.push({ x, line });
		return true;
	}

	/** The row as Ink has it, to be written into. */
	get cells(): Cell[] {
		if (this.#cells) return this.#cells;
		const cells = Array.from({ length: this.#width }, () => empty);
		for (const { x, line } of this.#lines)
			for (const [index, cell] of this.#caches.getStyledChars(line).entries())
				cells[x + index] = cell;
		this.#cells = cells;
		return cells;
	}

	/** The row as it is drawn, with what stands in its cells put together by Ink. */
	drawn(joined: (cells: Cell[]) => string): string {
		return this.#cells ? joined(this.#cells) : this.#text.trimEnd();
	}
}
