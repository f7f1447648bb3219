import type { Answers } from "../activities/answer.ts";
import type { Context, Step } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { ActivityId, Question } from "../activities/question.ts";
import type { Module } from "../course/module.ts";
import { withWorkbench } from "../course/select.ts";
import { met } from "./complete.ts";
import { locate } from "./navigate.ts";
import type { Place, Progress, Work } from "./progress.ts";
import { workOn } from "./reduce.ts";

/** A question that has an answer, which may be changed: on this page, or quoted on it and asked at another place. */
export type Changeable = {
	readonly activity: ActivityId;
	readonly question: Question;
	/** Where it is asked, if that is not here. */
	readonly place?: Place;
};

/** The answers but for those that are open again because a draft was begun over them. */
export function closedAnswers(work: Work): Answers {
	return Object.fromEntries(
		Object.entries(work.answers).filter(
			([id]) => !Object.hasOwn(work.drafts, id),
		),
	);
}

/** What the activity says may be changed, else every stored answer whose question it would ask again if that one were missing. */
export function changeableIn(
	activity: Activity,
	step: Step,
	work: Work,
	context: Context,
): Changeable[] {
	if (step.changeable)
		return step.changeable.map((question) => ({
			activity: activity.id,
			question,
		}));
	return Object.keys(work.answers).flatMap((id) => {
		const { [id]: _, ...others } = work.answers;
		const { next } = kindOf(activity).step(activity, others, context);
		return next !== "done" && next.ask.id === id && next.ask.type !== "pause"
			? [{ activity: activity.id, question: next.ask }]
			: [];
	});
}

/** The answers that this page quotes alone, so that whoever reads one again can change it: the first question of each, at its place. */
export function quotedHere(
	quoted: readonly ActivityId[],
	module: Module,
	progress: Progress,
	context: Context,
): Changeable[] {
	if (quoted.length === 0) return [];
	const here = locate(module, progress.place);
	return withWorkbench(module)
		.flatMap((section) => met(section, context))
		.flatMap(({ activity, place }): Changeable[] => {
			const isElsewhere =
				place.section !== here.section.id || place.screen !== here.screen.id;
			if (!isElsewhere || !quoted.includes(activity.id)) return [];
			const work = workOn(progress, activity.id);
			const answers = closedAnswers(work);
			const step = kindOf(activity).step(activity, answers, context);
			const [first] = changeableIn(activity, step, work, context);
			return first ? [{ ...first, place }] : [];
		});
}
