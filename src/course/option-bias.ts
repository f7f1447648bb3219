import type { Activity } from "../activities/kinds.ts";
import { lengthsOf, type Quiz } from "./giveaways.ts";
import { type Notes, warn } from "./notes.ts";

/** Quizzes from which “always in the same place” can be told from chance, and those from which “mostly” can. */
const fewest = { always: 3, mostly: 6 };

/** Warns, at the first quiz of the module, of what gives right answers away across all of them: their place and their length. */
export function checkOptionBias(
	activities: readonly Activity[],
	notes: Notes,
): void {
	const quizzes = activities.filter((activity) => activity.kind === "quiz");
	const place = quizzes[0] && notes.places.get(quizzes[0]);
	if (!place) return;
	const count = quizzes.length;
	const { number, times } = usualPlace(quizzes);
	if (isTooOften(times, count))
		warn(notes, place, {
			ruleId: "quiz-position",
			reason: `In ${share(times, count)} of the module option ${number} is right.`,
			note: "Change the order of the options in some of them.",
		});
	const long = quizzes.filter(isLongest).length;
	if (count >= fewest.mostly && long > count / 2)
		warn(notes, place, {
			ruleId: "quiz-longest-often",
			reason: `In ${share(long, count)} of the module the right option is the longest.`,
			note: "Shorten it in some of them, or say more in another option.",
		});
}

function isTooOften(times: number, count: number): boolean {
	return (
		(count >= fewest.always && times === count) ||
		(count >= fewest.mostly && times > count / 2)
	);
}

/** The place, from 1, at which right options stand most often. */
function usualPlace(quizzes: readonly Quiz[]): {
	readonly number: number;
	readonly times: number;
} {
	const numbers = quizzes.map(
		({ options, right }) => options.findIndex(({ key }) => key === right) + 1,
	);
	return [...new Set(numbers)]
		.map((number) => ({
			number,
			times: numbers.filter((one) => one === number).length,
		}))
		.reduce((a, b) => (b.times > a.times ? b : a), { number: 0, times: 0 });
}

function isLongest(quiz: Quiz): boolean {
	const { right, wrong } = lengthsOf(quiz);
	return right > wrong;
}

function share(some: number, all: number): string {
	return some === all ? `all ${all} quizzes` : `${some} of the ${all} quizzes`;
}
