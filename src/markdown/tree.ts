import type { Directive, Node } from "./directive.ts";
import type { Remark, Report } from "./problem.ts";
import type { Place } from "./source.ts";

/** Directives inside one another; two is what authors need. */
const deepest = 8;

/** Puts together what a scanner finds line by line, and reports what is left open or closes nothing. */
export type Tree = {
	readonly text: (line: number, text: string) => void;
	readonly open: (directive: Directive) => void;
	readonly close: (place: Place) => void;
	readonly screenBreak: (place: Place) => void;
	/** The screen that begins here may be long. */
	readonly long: (place: Place) => void;
	/** Everything found, once the file has ended. */
	readonly end: () => Node[];
};

/** A tree that nothing has been put into yet. */
export function createTree(path: string, report: Report): Tree {
	const root: Node[] = [];
	const open: { readonly directive: Directive; readonly body: Node[] }[] = [];
	let lines: Line[] = [];

	const here = () => open.at(-1)?.body ?? root;
	const say = (place: Place, remark: Remark) =>
		report({ ...remark, severity: "error", place });
	const endPassage = () => {
		const passage = passageOf(path, lines);
		if (passage) here().push(passage);
		lines = [];
	};
	const endAll = (what: string) => {
		endPassage();
		for (const { directive } of open.splice(0))
			say(directive.place, {
				ruleId: "directive-open",
				reason: `The ${what} ends before this :::${directive.name} is closed.`,
				note: "Close it with a line that holds only “:::”.",
			});
	};

	return {
		text: (line, text) => lines.push({ line, text }),
		open(found) {
			endPassage();
			if (open.length === deepest)
				say(found.place, {
					ruleId: "directive-deep",
					reason: `More than ${deepest} directives are open at this line.`,
					note: "Close those that are done with a line that holds only “:::”.",
				});
			// Beyond that the tree grows no deeper, so that nobody who walks it runs out of stack.
			const isDeep = open.length >= deepest;
			const body = isDeep ? here() : [];
			const directive = { ...found, body };
			if (!isDeep) here().push(directive);
			open.push({ directive, body });
		},
		close(place) {
			endPassage();
			if (!open.pop())
				say(place, {
					ruleId: "directive-stray",
					reason: "This “:::” closes nothing.",
					note: "Take it away, or open a directive above it: :::quiz{#id}.",
				});
		},
		screenBreak(place) {
			endAll("screen");
			root.push({ type: "break", place });
		},
		long(place) {
			const before = root.at(-1);
			const isHead = before === undefined || before.type === "break";
			if (isHead && open.length === 0 && !lines.some(isWorded))
				root.push({ type: "long", place });
			else
				say(place, {
					ruleId: "long-place",
					reason: "This mark stands in the middle of a screen.",
					note: "Write it at the head of the screen, under the --- and above the heading.",
				});
		},
		end() {
			endAll("file");
			return root;
		},
	};
}

type Line = { readonly line: number; readonly text: string };

function isWorded({ text }: Line): boolean {
	return text.trim() !== "";
}

/** The lines from the first to the last that has words on it. */
function passageOf(path: string, lines: readonly Line[]): Node | undefined {
	const first = lines.findIndex(isWorded);
	if (first < 0) return undefined;
	const worded = lines.slice(first, lines.findLastIndex(isWorded) + 1);
	return {
		type: "passage",
		text: worded.map(({ text }) => text).join("\n"),
		place: { path, line: worded[0]?.line ?? 1, column: 1 },
	};
}
