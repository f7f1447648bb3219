import type { Answer, Answers, Draft } from "../activities/answer.ts";
import { settle } from "../activities/draft.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Field, Question } from "../activities/question.ts";
import { inWords } from "../activities/value.ts";
import type { Module } from "../course/module.ts";
import { activitiesOf } from "../course/select.ts";
import type { Chosen } from "../course/shown.ts";
import { plain } from "../markdown/rich.ts";
import { createContext } from "./context.ts";
import { firstPlace } from "./navigate.ts";
import type { Progress, Work } from "./progress.ts";
import { createProgress, untouched } from "./reduce.ts";

/** Answers to one activity before we stop: a story leads back into itself for as long as one likes. */
const most = 100;
/** Words in a line, and in a text that names no number. */
const perLine = 12;
const perText = 40;
const moment = "2000-01-01T00:00:00.000Z";

/**
 * A learner who has answered everything, in passages for whomever, at the length that is asked for: to see how long the
 * screens are that quote them.
 */
export function sampleLearner(module: Module): Progress {
	const start = createProgress(module, firstPlace(module), moment);
	return activitiesOf(module).reduce(
		(progress, activity) => answering(activity, module, progress, new Map()),
		start,
	);
}

/** The same learner, with other choices. */
export function choosing(
	chosen: Chosen,
	module: Module,
	learner: Progress,
): Progress {
	const names = [...chosen.keys()].map((name) => name.split(".")[0]);
	return activitiesOf(module)
		.filter(({ id }) => names.includes(id))
		.reduce(
			(progress, activity) => answering(activity, module, progress, chosen),
			learner,
		);
}

function answering(
	activity: Activity,
	module: Module,
	progress: Progress,
	chosen: Chosen,
): Progress {
	const work = workFor(activity, module, progress, chosen);
	const activities = { ...progress.activities, [activity.id]: work };
	return { ...progress, activities };
}

function workFor(
	activity: Activity,
	module: Module,
	progress: Progress,
	chosen: Chosen,
): Work {
	const kind = kindOf(activity);
	const context = createContext(module, progress, () => []);
	const took = kind.take?.(activity, context);
	let answers: Answers = {};
	const work = (): Work => ({
		...untouched,
		answers,
		...(took === undefined ? {} : { took }),
	});
	for (let count = 0; count < most; count += 1) {
		const activities = { ...progress.activities, [activity.id]: work() };
		const { next } = kind.step(
			activity,
			answers,
			createContext(module, { ...progress, activities }, () => []),
		);
		if (next === "done") break;
		answers = {
			...answers,
			[next.ask.id]: answerFor(next.ask, (field) =>
				chosen.get(
					field === undefined ? activity.id : `${activity.id}.${field}`,
				),
			),
		};
	}
	return work();
}

/** What was chosen in the activity, or in a field of it, where that is known. */
type Choices = (field?: string) => readonly string[] | undefined;

function answerFor(question: Question, choices: Choices): Answer {
	const settled = settle(question, draftFor(question, choices));
	const asked = plain(question.prompt);
	const about = { question: question.id, at: moment, asked };
	return "value" in settled
		? {
				...about,
				value: settled.value,
				words: inWords(question, settled.value),
			}
		: { ...about, setAside: true };
}

/** Everything that may be ticked; of one choice the last, with which a story ends. */
function draftFor(question: Question, choices: Choices): Draft {
	switch (question.type) {
		case "text":
			return filler(
				question.lines === "one" ? perLine : (question.guide ?? perText),
			);
		case "choice": {
			const keys = question.options.map(({ key }) => key);
			return choices() ?? (question.pick === "any" ? keys : keys.slice(-1));
		}
		case "rating":
			return String(question.from);
		case "form":
			return Object.fromEntries(
				question.fields.map((field) => [
					field.key,
					choices(field.key)?.[0] ?? typedIn(field),
				]),
			);
		case "pause":
			return "";
	}
}

function typedIn(field: Field): string {
	switch (field.type) {
		case "text":
			return filler(perLine);
		case "number":
			return String(field.max ?? field.min ?? 1);
		case "date":
			return "2027-01-12";
		case "choice":
			return field.options.at(-1)?.key ?? "";
	}
}

/** A word of English has five letters, near enough. */
function filler(words: number): string {
	return Array.from({ length: words }, () => "words").join(" ");
}
