import type { Answers } from "./answer.ts";
import { given } from "./answer.ts";
import { type Choices, type Played, play } from "./play.ts";
import type { QuestionId } from "./question.ts";
import type { Setting, Story } from "./story.ts";

/** One time through a story. */
export type Run = {
	/** From 1. */
	readonly number: number;
	/** The decision they went back to; absent in the first. */
	readonly from?: string;
	readonly played: Played;
};

/** A question of one run: `october`, and the second time `october.2`. */
export function idIn(run: Pick<Run, "number">, name: string): QuestionId {
	return run.number === 1 ? name : `${name}.${run.number}`;
}

/** The first time through. */
export function firstRun(
	story: Story,
	setting: Setting,
	answers: Answers,
): Run {
	const choices = choicesIn(answers, 1);
	return { number: 1, played: play(story, setting, choices) };
}

/** Once more from a decision: those before it stand as they were, those from it on are asked afresh. */
export function runAfter(
	before: Run,
	from: string,
	story: Story,
	setting: Setting,
	answers: Answers,
): Run {
	const { decisions } = before.played;
	const at = decisions.findIndex(({ id }) => id === from);
	const standing = Object.fromEntries(
		decisions
			.slice(0, at)
			.flatMap(({ id, made }) => (made ? [[id, made.road.key]] : [])),
	);
	const number = before.number + 1;
	const choices = { ...choicesIn(answers, number), ...standing };
	return { number, from, played: play(story, setting, choices) };
}

/** The runs that came to the same ending together, as they were first met; those that broke off are one such group. */
export function byEnding(runs: readonly Run[]): Run[][] {
	const groups = new Map<string | undefined, Run[]>();
	for (const run of runs) {
		const { ending } = run.played;
		groups.set(ending?.id, [...(groups.get(ending?.id) ?? []), run]);
	}
	return [...groups.values()];
}

/** What was chosen in one run, by decision. Other answers of that run are among them, and no decision has their names. */
function choicesIn(answers: Answers, number: number): Choices {
	return Object.fromEntries(
		Object.keys(answers).flatMap((id) => {
			const [name = "", run = "1", more] = id.split(".");
			const value = given(answers, id);
			return run === String(number) &&
				more === undefined &&
				typeof value === "string"
				? [[name, value]]
				: [];
		}),
	);
}
