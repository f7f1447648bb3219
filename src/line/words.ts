import type { Rich, Run } from "../markdown/rich.ts";

/** Text as it stands on one line of paper: marks as `[1]`, an address after the words it belongs to, no styles. */
export function words(rich: Rich): string {
	return rich.map(word).join("").replace(/\s+/g, " ").trim();
}

function word(run: Run): string {
	if (run.mark !== undefined) return `[${run.mark}]`;
	if (run.said) return run.text.replace(/\s*\n\s*/g, "; ");
	return run.href && run.href !== run.text
		? `${run.text} (${run.href})`
		: run.text;
}

/** Ended with a full stop, unless it ends with a stop of its own. */
export function sentence(text: string): string {
	return /[.?!:…][)”’"\]]*(\s*\[\d+\])*$/.test(text) ? text : `${text}.`;
}

/** `1. Primary`, `2. Secondary`. */
export function numbered(items: readonly string[]): string[] {
	return items.map((item, index) => `${index + 1}. ${item}`);
}

/** Groups of lines as blocks, with an empty line between; an empty group leaves no gap. */
export function blocks(...groups: readonly (readonly string[])[]): string[] {
	return groups
		.filter((group) => group.length > 0)
		.flatMap((group, index) => (index === 0 ? group : ["", ...group]));
}

const numberWord =
	/^(a |one )?(half|third|quarter|dozen|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|few|some|many|most)\b/i;

/** Whether a line begins with a number, or so much as one, in words: “half”, “ten”, “a few”. */
export function isNumberInWords(line: string): boolean {
	return numberWord.test(line.trim());
}
