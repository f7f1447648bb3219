import { columnsOf } from "./width.ts";

/** Columns taken for a terminal that does not say how many it has. */
const usual = 80;

/**
 * Text for the ordinary screen of a terminal, broken between words; the terminal itself would break it anywhere. A word
 * that is longer than a line, as the path of a folder may be, stays whole, so that it can be copied. Anywhere else than on a
 * terminal a paragraph stays on its line.
 */
export function atWords(
	text: string,
	output: { readonly isTTY?: boolean; readonly columns?: number },
): string {
	if (!output.isTTY) return text;
	// The last column is left free: some terminals begin a new line when it is written.
	const most = Math.max(1, (output.columns || usual) - 1);
	return text
		.split("\n")
		.map((line) => broken(line, most))
		.join("\n");
}

function broken(line: string, most: number): string {
	const [first = "", ...words] = line.split(" ");
	let text = first;
	let columns = columnsOf(first);
	for (const word of words) {
		const longer = columns + 1 + columnsOf(word);
		const fits = longer <= most;
		text += `${fits ? " " : "\n"}${word}`;
		columns = fits ? longer : columnsOf(word);
	}
	return text;
}
