import { given } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import type { Module } from "../course/module.ts";
import { activityWith, partOf } from "../course/select.ts";
import { conditionsAround } from "../course/shown.ts";
import { holds } from "./condition.ts";
import type { Progress } from "./progress.ts";
import { workOn } from "./reduce.ts";

/** The look-up that activities are given: the module's other activities, and what was answered there. */
export function createContext(
	module: Module,
	progress: Progress,
	unprintable: Context["unprintable"],
): Context {
	const context: Context = {
		activity: (id) => activityWith(module, id),
		answers: (id) => workOn(progress, id).answers,
		meets: (id) =>
			conditionsAround(module, id).every((condition) =>
				holds(condition, context),
			),
		firstAnswer(id, question) {
			const { earlier, answers } = workOn(progress, id);
			const first = earlier.find(
				(answer) => answer.question === question && "value" in answer,
			);
			return first && "value" in first ? first.value : given(answers, question);
		},
		part: (id) => partOf(module, id),
		took: (id) => workOn(progress, id).took,
		unprintable,
	};
	return context;
}
