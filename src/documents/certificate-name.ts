/** A name as it is set: in points, line by line. */
export type SetName = {
	readonly size: number;
	readonly lines: readonly string[];
};

const oneLine = [42, 40, 38, 36, 34, 32, 30, 28];
const twoLines = [28, 26, 24, 22, 20];
const smallest = 18;

/**
 * Sets a name as large as it goes: on one line, else on two, else small on as many as it takes.
 * Lines end at spaces: a name parted at its hyphen loses the hyphen when it is copied out of the PDF.
 * `ems` measures a text in ems of the face it is set in; `width` is in points.
 */
export function setName(
	name: string,
	width: number,
	ems: (text: string) => number,
): SetName {
	const words = name.split(" ");
	const fits = (size: number) => (text: string) => ems(text) * size <= width;
	for (const size of oneLine)
		if (fits(size)(name)) return { size, lines: [name] };
	for (const size of twoLines) {
		const lines = fill(words, " ", fits(size));
		if (lines.length <= 2 && lines.every(fits(size))) return { size, lines };
	}
	const pieces = words.flatMap((word) =>
		fill(lettersOf(word), "", fits(smallest)),
	);
	return { size: smallest, lines: fill(pieces, " ", fits(smallest)) };
}

/** Puts as many parts on each line as fit, and one where none does. */
function fill(
	parts: readonly string[],
	between: string,
	fits: (line: string) => boolean,
): string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const line = lines.at(-1);
		const longer = line === undefined ? part : `${line}${between}${part}`;
		if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	return lines;
}

/** A letter keeps its marks. */
function lettersOf(word: string): string[] {
	const letters = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
	return Array.from(letters.segment(word), ({ segment }) => segment);
}
