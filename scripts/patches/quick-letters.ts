import { isOneColumnEach } from "../../src/terminal/width.ts";

export { isOneColumnEach };

type Letter = {
	readonly segment: string;
	readonly index: number;
	readonly input: string;
};

/** What the libraries use of `Intl.Segments`. */
type Letters = Iterable<Letter> & {
	containing(index?: number): Letter | undefined;
};

/** The start of a colour and the end of a line: no letter ever joins them. */
const joinless = ["\u001B", "\n"];

/**
 * Stands in for `new Intl.Segmenter()`: a text of which every character is a letter of its own is walked character by
 * character, any other goes to the real one, which is made when it is first needed.
 */
export function quickSegmenter(): { segment(text: string): Letters } {
	let real: Intl.Segmenter | undefined;
	return {
		segment(text) {
			const letters = joinless.reduce(
				(left, one) => left.replaceAll(one, ""),
				text,
			);
			if (isOneColumnEach(letters)) return each(text);
			real ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
			return real.segment(text);
		},
	};
}

function each(input: string): Letters {
	const at = (index: number): Letter => ({
		segment: input.charAt(index),
		index,
		input,
	});
	return {
		*[Symbol.iterator]() {
			for (let index = 0; index < input.length; index += 1) yield at(index);
		},
		containing(position = 0) {
			const index = Math.trunc(position) || 0;
			return index >= 0 && index < input.length ? at(index) : undefined;
		},
	};
}
