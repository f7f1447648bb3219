/** A text file as it was read: where it came from, and its text with line ends made `\n` and a byte-order mark taken off. */
export type Source = {
	/** As the author would type it, relative to where they stand. */
	readonly path: string;
	readonly text: string;
};

/** A spot in a source. Lines and columns are counted from 1, columns in UTF-16 units. */
export type Place = {
	readonly path: string;
	readonly line: number;
	readonly column: number;
};

/** Every text from a file comes through here, once, before anything reads it. */
export function createSource(path: string, text: string): Source {
	return { path, text: text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n") };
}

const known = new WeakMap<Source, readonly string[]>();

/** The text of one line, without its line end; empty past the end of the file. */
export function lineOf(source: Source, line: number): string {
	const lines = known.get(source) ?? source.text.split("\n");
	known.set(source, lines);
	return lines[line - 1] ?? "";
}
