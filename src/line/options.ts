import type { Option } from "../activities/question.ts";
import { plain } from "../markdown/rich.ts";

/** The options a line names: by their numbers, or one by its wording; undefined when something in it is neither. */
export function optionsNamed(
	options: readonly Option[],
	line: string,
): readonly Option[] | undefined {
	const typed = line.replace(/\band\b/gi, " ").match(/[^\s,;]+/g) ?? [];
	const numbered = typed.map((word) =>
		/^\d+[.)]?$/.test(word)
			? options[Number.parseInt(word, 10) - 1]
			: undefined,
	);
	const found = numbered.filter((option) => option !== undefined);
	if (found.length > 0 && found.length === typed.length) return found;
	const worded = options.find(
		({ label }) => bare(plain(label)) === bare(line) && bare(line) !== "",
	);
	return worded && [worded];
}

/** “a number from 1 to 4”. */
export function numberUpTo(options: readonly Option[]): string {
	return `a number from 1 to ${options.length}`;
}

/** Wording without what people leave out when they type it. */
function bare(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
