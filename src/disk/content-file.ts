import { isUtf8 } from "node:buffer";
import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readFileSync,
	realpathSync,
} from "node:fs";
import type { Problem } from "../markdown/problem.ts";
import { failure } from "./failure.ts";

const mostBytes = 1_000_000;

/** Why a file was not read, on which line if not on the first. */
export type Fault = Pick<Problem, "ruleId" | "reason" | "note"> & {
	readonly line?: number;
};

/**
 * Reads one file whose real place is under `root`. Never follows a link, never waits at a pipe, and looks again at
 * what was opened, because it may not be what was listed.
 */
export function readText(
	path: string,
	root: string,
):
	| { readonly text: string; readonly bytes: number }
	| { readonly fault: Fault } {
	const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
	let descriptor: number | undefined;
	try {
		// Links were refused by name already; Windows has more ways than links to lead elsewhere.
		if (!realpathSync(path).startsWith(root)) return { fault: faults.link };
		descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) return { fault: faults.special };
		if (stats.size > mostBytes) return { fault: faults.tooLong };
		const bytes = readFileSync(descriptor);
		return isUtf8(bytes)
			? { text: bytes.toString("utf8"), bytes: bytes.length }
			: { fault: { ...faults.encoding, line: lineThatIsNotText(bytes) } };
	} catch (error) {
		return { fault: unreadable(error, path) };
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}

/** The first line that is not UTF-8: no letter goes over a line end. */
function lineThatIsNotText(bytes: Buffer): number {
	let start = 0;
	let line = 1;
	for (;;) {
		const end = bytes.indexOf(0x0a, start);
		if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
		line += 1;
	}
}

/** What the system would not let us read. */
export function unreadable(error: unknown, path: string): Fault {
	return {
		ruleId: "content-unreadable",
		reason: failure(error, path).reason,
		note: "Check the name, and that you may read it.",
	};
}

export const faults = {
	link: {
		ruleId: "content-link",
		reason: "This is a link, and a module may only hold files of its own.",
		note: "Put a copy of the file here in place of the link.",
	},
	special: {
		ruleId: "content-special-file",
		reason: "This is not an ordinary file.",
		note: "Take it out of the folder.",
	},
	caseClash: {
		ruleId: "content-case-clash",
		reason:
			"Another file here has the same name but for capital letters. On Windows and macOS only one of the two can exist.",
		note: "Give one of them another name.",
	},
	tooLong: {
		ruleId: "content-size",
		reason: "This file is over 1 MB.",
		note: "Split it into sections, each in a file of its own.",
	},
	tooMany: {
		ruleId: "content-size",
		reason: "There are more than 200 files here; the rest were not read.",
		note: "Check that this is the folder of one module.",
	},
	tooMuch: {
		ruleId: "content-size",
		reason: "The files here come to more than 10 MB; the rest were not read.",
		note: "Check that this is the folder of one module.",
	},
	encoding: {
		ruleId: "content-encoding",
		reason: "This line is not UTF-8 text.",
		note: "Save the file again with the encoding UTF-8.",
	},
} satisfies Record<string, Fault>;
