import type { Activity } from "../activities/kinds.ts";
import { plain } from "../markdown/rich.ts";
import { type Notes, warn } from "./notes.ts";

export type Quiz = Extract<Activity, { kind: "quiz" }>;

/** Options that stand for others. */
const allOrNone = /\b(?:all|any|both|neither|none) of (?:the above|these)\b/i;
/** Words so definite that those who sit tests have learnt to distrust them. */
const absolute = /\b(?:always|never|only)\b/i;

/** Warns of quizzes in which the right answer gives itself away, by its length or by the wording of the others. */
export function checkGiveaways(
	activities: readonly Activity[],
	notes: Notes,
): void {
	for (const quiz of activities) {
		if (quiz.kind !== "quiz") continue;
		const place = notes.places.get(quiz);
		if (!place) continue;
		if (isLongestByFar(quiz))
			warn(notes, place, {
				ruleId: "quiz-longest",
				reason: "The right option is the longest by far, which gives it away.",
				note: "Shorten it, or say more in the others.",
			});
		const labels = quiz.options.map(({ label }) => plain(label));
		const [all] = labels.flatMap((label) => allOrNone.exec(label)?.[0] ?? []);
		if (all !== undefined)
			warn(notes, place, {
				ruleId: "quiz-all-or-none",
				reason: `An option says “${all}”, which can be told without knowing the answer.`,
				note: "Write an option that stands for itself.",
			});
		const word = absoluteIn(quiz);
		if (word !== undefined)
			warn(notes, place, {
				ruleId: "quiz-absolute",
				reason: `A wrong option says “${word}” and the right one does not, which gives it away.`,
				note: "Say it without, or let the right option be as definite.",
			});
	}
}

/** Half as long again as any other, and by more than a few words. */
function isLongestByFar(quiz: Quiz): boolean {
	const { right, wrong } = lengthsOf(quiz);
	return right > wrong * 1.5 && right > wrong + 20;
}

/** Letters of the right option, and of the longest of the others. */
export function lengthsOf(quiz: Quiz): {
	readonly right: number;
	readonly wrong: number;
} {
	const longest = (right: boolean) =>
		Math.max(0, ...labelsOf(quiz, right).map((label) => label.length));
	return { right: longest(true), wrong: longest(false) };
}

/** The word, where wrong options alone are so definite. */
function absoluteIn(quiz: Quiz): string | undefined {
	if (labelsOf(quiz, true).some((label) => absolute.test(label)))
		return undefined;
	return labelsOf(quiz, false)
		.flatMap((label) => absolute.exec(label)?.[0] ?? [])
		.at(0)
		?.toLowerCase();
}

function labelsOf(quiz: Quiz, right: boolean): string[] {
	return quiz.options
		.filter(({ key }) => (key === quiz.right) === right)
		.map(({ label }) => plain(label));
}
