import type { Named } from "./plan-parts.ts";
import { oneLine } from "./words.ts";

/** What a line shows on the page when it has to be cut, in words, and the letters that many words have. */
const mostWords = 25;
const mostLetters = 160;

/** A line that is this little longer is left whole: two lost words are not worth a look behind the page. */
const leeway = 1.2;

/** Shortens what is too long for one side of paper, and keeps what it shortened for appendix J. */
export type Shortener = {
	short(label: string, text: string): string;
	/** What was shortened, in full. */
	readonly long: readonly Named[];
};

export function createShortener(): Shortener {
	const long: Named[] = [];
	return {
		short(label, text) {
			const line = oneLine(text);
			if (isShort(line)) return line;
			if (!long.some((one) => one.label === label)) long.push({ label, text });
			return `${cut(line)} … (in full in J)`;
		},
		long,
	};
}

function isShort(line: string): boolean {
	return (
		line.split(" ").length <= mostWords * leeway &&
		line.length <= mostLetters * leeway
	);
}

function cut(line: string): string {
	const words = line.split(" ").slice(0, mostWords).join(" ");
	const kept =
		words.length > mostLetters
			? [...words]
					.slice(0, mostLetters)
					.join("")
					.replace(/\s+\S*$/, "")
			: words;
	return kept.replace(/[.,;:\s]+$/, "");
}
