/** Letters that no accent can be taken from, as they are typed on a British keyboard. */
const plainly: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	ı: "i",
	"’": "'",
	"‘": "'",
	"“": '"',
	"”": '"',
	"–": "-",
	"—": "-",
	"‑": "-",
	"\u00A0": " ",
};

/** A text without case and accents, and where each of its letters stood in the original. */
export type Folded = {
	readonly text: string;
	/** For each letter of `text`, its offset in the original; one more for the end. */
	readonly from: readonly number[];
};

/** Folds what is to be searched, so that “Sian” finds “Siân” and “don't” finds “don’t”. */
export function fold(original: string): Folded {
	let text = "";
	const from: number[] = [];
	let offset = 0;
	for (const letter of original) {
		const folded = bare(letter.toLowerCase());
		text += folded;
		for (let index = 0; index < folded.length; index += 1) from.push(offset);
		offset += letter.length;
	}
	return { text, from: [...from, offset] };
}

function bare(letter: string): string {
	// Most letters are of this kind, and a module has hundreds of thousands.
	if (letter < "\u0080") return letter;
	const without = letter.normalize("NFD").replace(/\p{M}/gu, "");
	return plainly[without] ?? without;
}
