import type { Passage } from "./directive.ts";
import type { Report } from "./problem.ts";

/** Characters in one passage; a screen of 150 words has about a thousand. */
const longestPassage = 50_000;
/** Characters in lines that follow one another without an empty one. */
const longestParagraph = 10_000;
/** Stars, underscores and brackets there: the work of pairing them grows with their square. */
const mostMarks = 400;
/** Quotation marks and bullets at the beginning of one line. */
const deepest = 8;

/**
 * Reports text that no author writes by hand and that would keep us busy for minutes or use up the stack;
 * true when there was some.
 */
export function reportTangle(
	{ text, place }: Passage,
	report: Report,
): boolean {
	const found =
		text.length > longestPassage
			? {
					index: 0,
					reason: `This stretch of text has ${figure(text.length)} characters, and there is room for ${figure(longestPassage)}.`,
					note: "Divide it with a screen break: an empty line, “---”, and an empty line.",
				}
			: tangleIn(text.split("\n"));
	if (!found) return false;
	report({
		ruleId: "text-tangled",
		severity: "error",
		place: {
			path: place.path,
			line: place.line + found.index,
			column: found.index === 0 ? place.column : 1,
		},
		reason: found.reason,
		note: found.note,
	});
	return true;
}

type Tangle = {
	readonly index: number;
	readonly reason: string;
	readonly note: string;
};

function tangleIn(lines: readonly string[]): Tangle | undefined {
	let start = 0;
	let length = 0;
	let marks = 0;
	for (const [index, line] of lines.entries()) {
		if (depthOf(line) > deepest)
			return {
				index,
				reason: `This line has more than ${deepest} quotations or lists inside one another.`,
				note: "Take away the “>” and “-” that it does not need.",
			};
		if (line.trim() === "") {
			start = index + 1;
			length = 0;
			marks = 0;
		}
		length += line.length + 1;
		marks += line.match(/[*_]+|[[\]]/g)?.length ?? 0;
		if (length > longestParagraph)
			return {
				index: start,
				reason: `This paragraph has more than ${figure(longestParagraph)} characters.`,
				note: "Divide it with empty lines.",
			};
		if (marks > mostMarks)
			return {
				index: start,
				reason: `This paragraph has more than ${mostMarks} stars, underscores and brackets.`,
				note: "Take some away, or divide the paragraph with empty lines.",
			};
	}
	return undefined;
}

function depthOf(line: string): number {
	const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
	let depth = 0;
	while (depth <= deepest && marker.test(line)) depth++;
	return depth;
}

function figure(count: number): string {
	return count.toLocaleString("en-GB");
}
