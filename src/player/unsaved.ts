import type { Answer, Draft } from "../activities/answer.ts";
import { noteWith } from "./notes.ts";
import type { Progress, Work } from "./progress.ts";
import { workOn } from "./reduce.ts";

/** What the learner wrote that an earlier state does not hold, in their words, so that it can be copied by hand where no disk takes it. */
export function unsavedWords(held: Progress, now: Progress): readonly string[] {
	const answered = Object.keys(now.activities).flatMap((activity) =>
		newWords(workOn(held, activity), workOn(now, activity)),
	);
	const noted = (now.notes ?? []).map(({ number, words }) =>
		noteWith(held, number)?.words === words ? "" : words,
	);
	return [...answered, ...noted].filter((words) => words.trim() !== "");
}

function newWords(held: Work, now: Work): string[] {
	const answers = changed(held.answers, now.answers).map((answer) =>
		"words" in answer ? answer.words : "",
	);
	return [...answers, ...changed(held.drafts, now.drafts).map(wordsOf)];
}

/** What is half chosen is quickly chosen again; what is half written is not. */
function wordsOf(draft: Draft): string {
	if (typeof draft === "string") return draft;
	return Array.isArray(draft) ? "" : Object.values(draft).join("\n");
}

function changed<T extends Answer | Draft>(
	held: Readonly<Record<string, T>>,
	now: Readonly<Record<string, T>>,
): T[] {
	return Object.entries(now)
		.filter(
			([key, value]) =>
				!Object.hasOwn(held, key) ||
				JSON.stringify(held[key]) !== JSON.stringify(value),
		)
		.map(([, value]) => value);
}
