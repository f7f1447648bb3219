import type { Place } from "./source.ts";

/**
 * Something an author should know about their text. The words follow vfile-message:
 * `reason` says what is wrong with their text, `note` what to do next; the place is
 * never repeated inside the sentence, because it is always shown beside it.
 */
export type Problem = {
	/** Permanent, kebab-case, greppable: `quiz-options`. Never renamed once released. */
	readonly ruleId: string;
	readonly severity: "error" | "warning";
	readonly place: Place;
	readonly reason: string;
	readonly note: string;
};

/** What is said of a mistake, wherever it is. */
export type Remark = Pick<Problem, "ruleId" | "reason" | "note">;

/** Hands one problem to whoever collects them. */
export type Report = (problem: Problem) => void;

/** File by file, top to bottom, so that an author can work down the list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			(a.place.path < b.place.path
				? -1
				: a.place.path > b.place.path
					? 1
					: 0) ||
			a.place.line - b.place.line ||
			a.place.column - b.place.column,
	);
}
