import type { Named } from "./plan-parts.ts";
import { oneLine } from "./words.ts";

/** What a line shows on the page when it has to be cut, in words: as many as leave type that can be read. */
export const mostWords = [25, 18, 12] as const;
/** Where several stand in one line, or a priority is the second. */
export const fewWords = 12;

/** Letters of so many words, with the spaces between them. */
const lettersIn = (words: number) => Math.round(words * 6.4);

/** A line that is this little longer is left whole: two lost words are not worth a look behind the page. */
const leeway = 1.2;

/** Shortens what is too long for one side of paper, and keeps what it shortened for appendix J. */
export type Shortener = {
	short(label: string, text: string, most?: number): string;
	/** What was shortened, in full. */
	readonly long: readonly Named[];
};

export function createShortener(usual: number = mostWords[0]): Shortener {
	const long: Named[] = [];
	return {
		short(label, text, most = usual) {
			const line = oneLine(text);
			if (isShort(line, most)) return line;
			if (!long.some((one) => one.label === label)) long.push({ label, text });
			return `${cut(line, most)} … (in full in J)`;
		},
		long,
	};
}

function isShort(line: string, most: number): boolean {
	return (
		line.split(" ").length <= most * leeway &&
		line.length <= lettersIn(most) * leeway
	);
}

function cut(line: string, most: number): string {
	const words = line.split(" ").slice(0, most).join(" ");
	const kept =
		words.length > lettersIn(most)
			? [...words]
					.slice(0, lettersIn(most))
					.join("")
					.replace(/\s+\S*$/, "")
			: words;
	return kept.replace(/[.,;:\s]+$/, "");
}
