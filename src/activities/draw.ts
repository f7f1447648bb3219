import type { Context } from "./kind.ts";
import type { Quiz } from "./quiz.ts";

/** What a recall round draws from, and how many. */
type Round = {
	readonly id: string;
	readonly from: readonly string[];
	readonly count: number;
	readonly guessed?: readonly string[];
};

/** The quizzes of this round: as they were drawn with its first answer, and until then as they would be drawn now. */
export function drawn(activity: Round, context: Context): Quiz[] {
	const took = context.took(activity.id);
	const ids: readonly unknown[] = Array.isArray(took)
		? took
		: draw(activity, context);
	return ids
		.flatMap((id) => quizOf(String(id), context))
		.map((quiz) => ({ ...quiz, options: turned(quiz.options) }));
}

/** The options in another order: it is the answer that should be remembered, and not its place. */
function turned<T>(options: readonly T[]): readonly T[] {
	return [...options.slice(-1), ...options.slice(0, -1)];
}

/** Of those this learner meets: missed at the first try or a guess, then never tried, then right; in each the order the author gave. */
export function draw(activity: Round, context: Context): readonly string[] {
	const { guessed = [] } = activity;
	const rank = (quiz: Quiz) => {
		const first = context.firstAnswer(quiz.id, "pick");
		if (first === undefined) return 1;
		return first === quiz.right && !guessed.includes(quiz.id) ? 2 : 0;
	};
	return activity.from
		.filter((id) => context.meets(id))
		.flatMap((id) => quizOf(id, context))
		.map((quiz, index) => ({ id: quiz.id, rank: rank(quiz), index }))
		.sort((a, b) => a.rank - b.rank || a.index - b.index)
		.slice(0, activity.count)
		.map(({ id }) => id);
}

/** The quiz of an id, if it is one. */
export function quizOf(id: string, context: Pick<Context, "activity">): Quiz[] {
	const activity = context.activity(id);
	return activity?.kind === "quiz" ? [activity] : [];
}
