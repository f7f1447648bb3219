import type { Node } from "./directive.ts";
import { isMarker, readMarker } from "./marker.ts";
import type { Report } from "./problem.ts";
import type { Place, Source } from "./source.ts";
import { createTree } from "./tree.ts";

/**
 * Finds passages, directives and screen breaks in a file, from the given line on, in one walk over its lines.
 * Fenced and indented code is left alone. Whatever is wrong, every line with words on it ends up in a passage
 * or as the first line of a directive.
 */
export function scan(source: Source, from: number, report: Report): Node[] {
	const lines = source.text.split("\n");
	const tree = createTree(source.path, report);
	let fence: { readonly mark: string; readonly place: Place } | undefined;

	for (let line = from; line <= lines.length; line++) {
		const text = lines[line - 1] ?? "";
		const column = text.search(/\S|$/) + 1;
		const place = { path: source.path, line, column };
		const mark = fenceIn(text);
		if (fence) {
			if (isFenceEnd(text, fence.mark)) fence = undefined;
			tree.text(line, text);
		} else if (mark !== undefined) {
			fence = { mark, place };
			tree.text(line, text);
		} else if (isBreak(text)) {
			if (!isClear(lines, line, from)) reportTouching(place, report);
			tree.screenBreak(place);
		} else if (isLong(text)) {
			tree.long(place);
		} else if (isMarker(text)) {
			const marker = readMarker(text, place, report);
			if (marker.type === "open") tree.open(marker.directive);
			else if (marker.type === "close") tree.close(place);
			else tree.text(line, text);
		} else tree.text(line, text);
	}
	if (fence) reportOpen(fence.mark, fence.place, report);
	return tree.end();
}

function isBreak(text: string): boolean {
	return /^ {0,3}-{3,}\s*$/.test(text);
}

/** The only comment that means something: a code host hides it. */
function isLong(text: string): boolean {
	return /^ {0,3}<!--\s*long\s*-->\s*$/.test(text);
}

/** Whether the lines on both sides are empty; above the first line there is only the front matter. */
function isClear(
	lines: readonly string[],
	line: number,
	from: number,
): boolean {
	const isEmpty = (text = "") => text.trim() === "";
	return (line === from || isEmpty(lines[line - 2])) && isEmpty(lines[line]);
}

/** The characters that open a block of code, if this line does. */
function fenceIn(text: string): string | undefined {
	return /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1];
}

function isFenceEnd(text: string, mark: string): boolean {
	const end = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(text)?.[1];
	return end?.startsWith(mark) === true;
}

function reportTouching(place: Place, report: Report): void {
	report({
		ruleId: "break-blank-lines",
		severity: "error",
		place,
		reason: "This screen break touches the line above or below it.",
		note: "Leave an empty line on both sides. For a heading, write “## ” before the words.",
	});
}

function reportOpen(mark: string, place: Place, report: Report): void {
	report({
		ruleId: "fence-open",
		severity: "error",
		place,
		reason: "These back-ticks or tildes open a block of code that never ends.",
		note: `Close it with a line that holds only ${mark}, or take this line away.`,
	});
}
