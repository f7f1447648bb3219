import type { Answer } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Question } from "../activities/question.ts";
import type { Section } from "../course/module.ts";
import { met } from "./complete.ts";

/** What was put off with "not now" and still waits: neither what may be left empty, nor what is no longer asked. */
export function putOffIn(activity: Activity, context: Context): Answer[] {
	const answers = context.answers(activity.id);
	return Object.entries(answers).flatMap(([id, answer]) => {
		if (!("setAside" in answer)) return [];
		const { [id]: _, ...others } = answers;
		const { next } = kindOf(activity).step(activity, others, context);
		const waits =
			next !== "done" && next.ask.id === id && !mayBeEmpty(next.ask);
		return waits ? [answer] : [];
	});
}

/** The same of a section, as far as this learner meets it. */
export function putOffOf(section: Section, context: Context): Answer[] {
	return met(section, context).flatMap(({ activity }) =>
		putOffIn(activity, context),
	);
}

function mayBeEmpty(question: Question): boolean {
	return question.type === "text" && question.optional === true;
}
