import { readAttributes } from "./attributes.ts";
import type { Directive, Node } from "./directive.ts";
import type { Remark, Report } from "./problem.ts";
import type { Place, Source } from "./source.ts";

/** Directives inside one another; two is what authors need. */
const deepest = 8;

type Open = { readonly directive: Directive; readonly body: Node[] };
type Fence = { readonly mark: string; readonly place: Place };

/**
 * Finds passages, directives and screen breaks in a file, from the given line on, in one walk over its lines.
 * Fenced and indented code is left alone. Whatever is wrong, every line with words on it ends up in a passage
 * or as the first line of a directive.
 */
export function scan(source: Source, from: number, report: Report): Node[] {
	const lines = source.text.split("\n");
	const root: Node[] = [];
	const open: Open[] = [];
	let passage: { text: string; line: number }[] = [];
	let fence: Fence | undefined;

	const here = () => open.at(-1)?.body ?? root;
	const say = (place: Place, remark: Remark) =>
		report({ ...remark, severity: "error", place });
	const closePassage = () => {
		const node = passageOf(source.path, passage);
		if (node) here().push(node);
		passage = [];
	};
	const closeAll = (reason: (name: string) => string) => {
		closePassage();
		for (const { directive } of open.splice(0))
			say(directive.place, {
				ruleId: "directive-open",
				reason: reason(directive.name),
				note: "Close it with a line that holds only “:::”.",
			});
	};

	for (let line = from; line <= lines.length; line++) {
		const text = lines[line - 1] ?? "";
		const place = {
			path: source.path,
			line,
			column: text.search(/\S|$/) + 1,
		};
		if (fence || fenceOf(text)) {
			if (!fence) fence = { mark: fenceOf(text) ?? "", place };
			else if (isFenceEnd(text, fence.mark)) fence = undefined;
			passage.push({ text, line });
		} else if (isBreak(text)) {
			closeAll((name) => `The screen ends before this :::${name} is closed.`);
			if (!isClear(lines, line, from))
				say(place, {
					ruleId: "break-blank-lines",
					reason: "This screen break touches the line above or below it.",
					note: "Leave an empty line on both sides. For a heading, write “## ” before the words.",
				});
			root.push({ type: "break", place });
		} else if (/^ {0,3}:::/.test(text)) {
			closePassage();
			const found = readMarker(text.trim(), place, report);
			if (found?.type === "directive") {
				if (open.length === deepest)
					say(place, {
						ruleId: "directive-deep",
						reason: `More than ${deepest} directives are open at this line.`,
						note: "Close those that are done with a line that holds only “:::”.",
					});
				// Beyond that the tree grows no deeper, so that nobody who walks it runs out of stack.
				const body: Node[] = open.length < deepest ? [] : here();
				const directive = { ...found, body };
				if (open.length < deepest) here().push(directive);
				open.push({ directive, body });
			} else if (found?.type === "end" && !open.pop())
				say(place, {
					ruleId: "directive-stray",
					reason: "This “:::” closes nothing.",
					note: "Take it away, or open a directive above it: :::quiz{#id}.",
				});
		} else passage.push({ text, line });
	}
	if (fence)
		say(fence.place, {
			ruleId: "fence-open",
			reason:
				"These back-ticks or tildes open a block of code that never ends.",
			note: `Close it with a line that holds only ${fence.mark}, or take this line away.`,
		});
	closeAll((name) => `The file ends before this :::${name} is closed.`);
	return root;
}

/** The lines from the first to the last that has words on it. */
function passageOf(
	path: string,
	lines: readonly { readonly text: string; readonly line: number }[],
): Node | undefined {
	const isWorded = ({ text }: { readonly text: string }) => text.trim() !== "";
	const first = lines.findIndex(isWorded);
	if (first < 0) return undefined;
	const worded = lines.slice(first, lines.findLastIndex(isWorded) + 1);
	return {
		type: "passage",
		text: worded.map(({ text }) => text).join("\n"),
		place: { path, line: worded[0]?.line ?? 1, column: 1 },
	};
}

function readMarker(
	text: string,
	place: Place,
	report: Report,
): Directive | { readonly type: "end" } | undefined {
	const [, colons = "", gap = "", name = "", space = "", rest = ""] =
		/^(:+)(\s*)([A-Za-z][\w-]*)?(\s*)(.*)$/.exec(text) ?? [];
	const isBraced = /^\{.*\}$/.test(rest);
	if (
		colons.length > 3 ||
		(gap && name) ||
		(space && rest) ||
		(rest && !isBraced) ||
		(rest && !name)
	)
		report({
			ruleId: "directive-form",
			severity: "error",
			place,
			reason: `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}” cannot be read as a directive.`,
			note: "Write :::name{#id key=value} on one line, without spaces before the brace, or “:::” alone to close.",
		});
	if (!name) return rest ? undefined : { type: "end" };
	const braces = rest.startsWith("{") ? (isBraced ? rest : `${rest}}`) : "{}";
	const column =
		place.column + colons.length + gap.length + name.length + space.length;
	return {
		type: "directive",
		name,
		place,
		attributes: readAttributes(braces, { ...place, column }, report),
		body: [],
	};
}

function isBreak(text: string): boolean {
	return /^ {0,3}-{3,}\s*$/.test(text);
}

function isClear(
	lines: readonly string[],
	line: number,
	from: number,
): boolean {
	const isEmpty = (text = "") => text.trim() === "";
	return (line === from || isEmpty(lines[line - 2])) && isEmpty(lines[line]);
}

/** The characters that open a block of code, if this line does. */
function fenceOf(text: string): string | undefined {
	return /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1];
}

function isFenceEnd(text: string, mark: string): boolean {
	const end = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(text)?.[1];
	return end?.startsWith(mark) === true;
}
