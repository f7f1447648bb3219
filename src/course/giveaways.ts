import type { Activity } from "../activities/kinds.ts";
import { plain } from "../markdown/rich.ts";
import { type Notes, warn } from "./notes.ts";

type Quiz = Extract<Activity, { kind: "quiz" }>;

/** Quizzes from which “always in the same place” can be told from chance. */
const fewest = 3;

/** Warns of right answers that give themselves away, by their length or by their place. */
export function checkGiveaways(
	activities: readonly Activity[],
	notes: Notes,
): void {
	const quizzes = activities.filter((activity) => activity.kind === "quiz");
	for (const quiz of quizzes) {
		const place = notes.places.get(quiz);
		if (place && isLongest(quiz))
			warn(notes, place, {
				ruleId: "quiz-longest",
				reason: "The right option is the longest by far, which gives it away.",
				note: "Shorten it, or say more in the others.",
			});
	}
	const [first, ...others] = quizzes;
	const place = first && notes.places.get(first);
	if (
		first &&
		place &&
		quizzes.length >= fewest &&
		others.every((quiz) => numberOf(quiz) === numberOf(first))
	)
		warn(notes, place, {
			ruleId: "quiz-position",
			reason: `In all ${quizzes.length} quizzes of the module option ${numberOf(first)} is right.`,
			note: "Change the order of the options in some of them.",
		});
}

/** Half as long again as any other, and by more than a few words. */
function isLongest(quiz: Quiz): boolean {
	const length = (right: boolean) =>
		Math.max(
			0,
			...quiz.options
				.filter(({ key }) => (key === quiz.right) === right)
				.map(({ label }) => plain(label).length),
		);
	return (
		length(true) > length(false) * 1.5 && length(true) > length(false) + 20
	);
}

function numberOf(quiz: Quiz): number {
	return quiz.options.findIndex(({ key }) => key === quiz.right) + 1;
}
