import type { Block } from "../markdown/rich.ts";
import type { Answers } from "./answer.ts";
import type { Ending } from "./play.ts";
import type { Question } from "./question.ts";
import { idIn, type Run } from "./runs.ts";
import type { Say } from "./say.ts";
import type { Levels, Setting, Story } from "./story.ts";

/** One thing to read and what is asked under it. */
export type Beat = {
	readonly question: Question;
	readonly say: () => readonly Say[];
	/** What was answered just before and may still be changed. */
	readonly changeable?: readonly Question[];
	/** Seen once this is answered. */
	readonly ended?: Ended;
};

/** An ending, and how the gauges stood in it. */
export type Ended = { readonly ending: Ending; readonly levels: Levels };

/** What there is to go by. */
export type Situation = {
	readonly story: Story;
	readonly before: readonly Block[];
	readonly prompt: Question["prompt"];
	readonly setting: Setting;
	readonly answers: Answers;
};

/** More to come: they have read this much of a run. */
export function pauseIn(
	run: Run,
	name: string,
	{ prompt }: Situation,
): Question {
	return { id: idIn(run, name), type: "pause", prompt };
}

/** The place of the decision that a run begins with: those before it stand as they were. */
export function startOf({ from, played }: Run): number {
	return Math.max(
		0,
		played.decisions.findIndex(({ id }) => id === from),
	);
}
