import stringWidth from "string-width";
import type { Problem } from "./problem.ts";
import { safeText } from "./safe-text.ts";
import { lineOf, type Source } from "./source.ts";

/** Columns a frame keeps to. */
const width = 88;
/** Lines shown above the one with the problem. */
const above = 2;
/** Problems printed in full; nobody works through more at one sitting. */
const most = 200;

/**
 * One problem as an author reads it: the place, the line with two before it, a caret, the way out and the rule.
 * Plain text without colour; `source` may be absent, when the problem is that there is no such file.
 */
export function frame(problem: Problem, source: Source | undefined): string {
	const { path, line, column } = problem.place;
	const lines = [
		`${path}:${line}:${column}  ${problem.severity}  ${problem.reason}`,
		...(source && source.text !== ""
			? ["", ...excerpt(source, line, column)]
			: []),
		...footer(problem.note, problem.ruleId),
	];
	return safeText(lines.join("\n"));
}

/** Every problem in a frame, and a line that counts them: “2 errors, 1 warning in 2 files.” */
export function report(
	problems: readonly Problem[],
	sources: readonly Source[],
): string {
	const byPath = new Map(sources.map((source) => [source.path, source]));
	const frames = problems
		.slice(0, most)
		.map((problem) => frame(problem, byPath.get(problem.place.path)));
	if (problems.length > most)
		frames.push(
			`${count(problems.length - most, "more problem")} will be listed when these are mended.`,
		);
	return [...frames, summary(problems, sources)].join("\n\n");
}

function summary(
	problems: readonly Problem[],
	sources: readonly Source[],
): string {
	if (problems.length === 0)
		return `No problems in ${count(sources.length, "file")}.`;
	const errors = problems.filter(({ severity }) => severity === "error");
	const warnings = problems.length - errors.length;
	const files = new Set(problems.map(({ place }) => place.path)).size;
	const counts = [
		...(errors.length > 0 ? [count(errors.length, "error")] : []),
		...(warnings > 0 ? [count(warnings, "warning")] : []),
	];
	return `${counts.join(", ")} in ${count(files, "file")}.`;
}

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function excerpt(source: Source, line: number, column: number): string[] {
	const digits = String(line).length;
	const room = width - digits - 5;
	const first = Math.max(1, line - above);
	const shown = Array.from({ length: line - first + 1 }, (_, index) => {
		const number = first + index;
		const from = number === line ? cropFrom(column, room) : 0;
		const text = crop(safeLine(source, number), from, room);
		return `  ${String(number).padStart(digits)} │ ${text}`.trimEnd();
	});
	const from = cropFrom(column, room);
	const before = crop(safeLine(source, line), from, room).slice(
		0,
		column - 1 - from,
	);
	return [
		...shown,
		`  ${" ".repeat(digits)} │ ${" ".repeat(stringWidth(before))}^`,
	];
}

/** The line as it was read, with whatever could act on a terminal taken out, so that columns stay true. */
function safeLine(source: Source, line: number): string {
	return safeText(lineOf(source, line));
}

/** Where a long line is cut off on the left, so that the caret stands two thirds along. */
function cropFrom(column: number, room: number): number {
	return column <= room ? 0 : column - Math.floor((room * 2) / 3);
}

function crop(line: string, from: number, room: number): string {
	const text = line.replaceAll("\t", " ");
	const cut = text.slice(from, from + room);
	return (
		(from > 0 ? `…${cut.slice(1)}` : cut).slice(0, room - 1) +
		(text.length > from + room ? "…" : cut.slice(room - 1))
	);
}

/** The way out, wrapped, with the rule at the right of its last line. */
function footer(note: string, rule: string): string[] {
	const lines: string[] = [];
	for (const word of note.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(`  ${word}`);
	}
	const last = lines.at(-1) ?? "";
	const gap = width - last.length - rule.length;
	return gap >= 2
		? [...lines.slice(0, -1), `${last}${" ".repeat(gap)}${rule}`]
		: [...lines, rule.padStart(width)];
}
