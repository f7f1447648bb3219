import { type Actions, actionInWords } from "../activities/actions.ts";
import { given, type Value } from "../activities/answer.ts";
import type { Form } from "../activities/form.ts";
import type { Activity } from "../activities/kinds.ts";
import type { Recall } from "../activities/recall.ts";
import type { Module, Screen, Section } from "../course/module.ts";
import { activitiesOf } from "../course/select.ts";
import type { Progress } from "./progress.ts";
import { workOn } from "./reduce.ts";
import { visitPlan } from "./visits.ts";

/** Questions asked again in one visit, and the minutes that a visit takes. */
const questions = 5;
const minutes = 5;

/** The module with the visits of a learner who has finished it; the module itself for everybody else. */
export function withVisits(module: Module, progress: Progress): Module {
	const visits = visitsOf(module, progress);
	return visits.length > 0 ? { ...module, visits } : module;
}

/** The visits as sections, made of activities that the module has already: so both faces, drafts and documents know them. */
export function visitsOf(
	module: Module,
	progress: Progress,
): readonly Section[] {
	if (!progress.certificate) return [];
	return visitPlan.map(({ id, title }) => ({
		id,
		title,
		minutes,
		screens: [
			...recallScreens(id, module, progress),
			...actionScreens(id, module, progress),
			adjustScreen(id),
		],
	}));
}

function recallScreens(
	visit: string,
	module: Module,
	progress: Progress,
): Screen[] {
	const all = activitiesOf(module);
	const from = all.filter(({ kind }) => kind === "quiz").map(({ id }) => id);
	if (from.length === 0) return [];
	const recalls = [
		...all.filter(({ kind }) => kind === "recall").map(({ id }) => id),
		...visitPlan
			.map(({ id }) => recallOf(id))
			.filter((id) => id !== recallOf(visit)),
	];
	const guessed = from.filter((quiz) =>
		recalls.some((id) => pickedIn(progress, id, `${quiz}.sure`) === "guess"),
	);
	const recall: Recall = {
		kind: "recall",
		id: recallOf(visit),
		before: [heading("Questions from before")],
		prompt: [
			{
				text: "Those you missed or guessed come first. Choose without looking back, and say how sure you are.",
			},
		],
		from,
		guessed,
		count: Math.min(questions, from.length),
	};
	return [screenOf(recall)];
}

function recallOf(visit: string): string {
	return `${visit}-recall`;
}

function pickedIn(
	progress: Progress,
	activity: string,
	question: string,
): unknown {
	const value = given(workOn(progress, activity).answers, question);
	return Array.isArray(value) ? value[0] : value;
}

function actionScreens(
	visit: string,
	module: Module,
	progress: Progress,
): Screen[] {
	return activitiesOf(module).flatMap((activity) =>
		activity.kind === "actions"
			? writtenIn(activity, progress).map(({ number, value }) =>
					actionScreen(
						`${visit}-${activity.id}-${number}`,
						actionInWords(activity, value),
						number,
					),
				)
			: [],
	);
}

function writtenIn(
	activity: Actions,
	progress: Progress,
): { readonly number: number; readonly value: Value }[] {
	const { answers } = workOn(progress, activity.id);
	return Array.from({ length: activity.count }).flatMap((_, index) => {
		const number = index + 1;
		const value = given(answers, String(number));
		return value === undefined ? [] : [{ number, value }];
	});
}

function actionScreen(id: string, action: string, number: number): Screen {
	const did: Form = {
		kind: "form",
		id,
		before: [heading(`Action ${number}`)],
		// What they had written is part of the question, so that the record can be read by itself.
		prompt: [
			{ text: `Action ${number}. You wrote: ` },
			{ text: action, said: true },
			{ text: " What came of it?" },
		],
		fields: [
			{
				key: "did",
				label: [{ text: "Did you do it?" }],
				type: "choice",
				options: [
					{ key: "yes", label: [{ text: "Yes" }] },
					{ key: "partly", label: [{ text: "Partly" }] },
					{ key: "not-yet", label: [{ text: "Not yet" }] },
				],
			},
			{
				key: "line",
				label: [{ text: "What came of it, or what is in the way? One line" }],
				type: "text",
				optional: true,
			},
		],
	};
	return screenOf(did);
}

function adjustScreen(visit: string): Screen {
	const adjust: Form = {
		kind: "form",
		id: `${visit}-adjust`,
		before: [heading("One adjustment")],
		prompt: [{ text: "What will you do differently from here?" }],
		fields: [
			{
				key: "adjust",
				label: [{ text: "One thing, in one line" }],
				type: "text",
			},
		],
	};
	return screenOf(adjust);
}

function screenOf(activity: Activity): Screen {
	return { id: activity.id, pieces: [{ type: "activity", activity }] };
}

function heading(text: string) {
	return { type: "heading", level: 2, rich: [{ text }] } as const;
}
