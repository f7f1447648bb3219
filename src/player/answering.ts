import {
	answerTo,
	type Draft,
	given,
	type Refusal,
	type Value,
} from "../activities/answer.ts";
import { type Settled, settle } from "../activities/draft.ts";
import type { Context } from "../activities/kind.ts";
import { kindOf } from "../activities/kinds.ts";
import { draftOf } from "../activities/prefill.ts";
import type { Question } from "../activities/question.ts";
import { checkQuestion, type Quiz } from "../activities/quiz.ts";
import { inWords } from "../activities/value.ts";
import { plain } from "../markdown/rich.ts";
import { safeText } from "../markdown/safe-text.ts";
import type { Happening } from "./event.ts";
import type { Ask } from "./page.ts";
import type { Note, Work } from "./progress.ts";

/** The names by which an event tells what it is about. */
export function named({ activity, question }: Ask) {
	return { activity, question: question.id };
}

/** What an answer is to, and how it was asked. */
function about(ask: Ask) {
	return { ...named(ask), asked: plain(ask.question.prompt) };
}

/** What comes of a draft that is handed in: an answer, or the reasons why there is none yet, with the draft kept. */
export function handedIn(
	ask: Ask,
	draft: Draft,
	context: Context,
): { readonly happening: Happening; readonly refusals: readonly Refusal[] } {
	const clean = cleaned(draft);
	if (isLeftEmpty(ask, clean))
		return { happening: putOff(ask, context), refusals: [] };
	const settled = settleFor(ask, clean, context);
	if ("refusals" in settled)
		return {
			happening: { type: "drafted", ...named(ask), draft: clean },
			refusals: settled.refusals,
		};
	return {
		happening: {
			type: "answered",
			...about(ask),
			...settled,
			words: inWords(ask.question, settled.value),
			...firstTook(ask, context),
		},
		refusals: [],
	};
}

/** “Not now.” */
export function putOff(ask: Ask, context: Context): Happening {
	return { type: "set-aside", ...about(ask), ...firstTook(ask, context) };
}

/** What the activity takes from the rest of the module, until it has been answered once. */
function firstTook({ activity: id }: Ask, context: Context): { took?: Value } {
	const activity = context.activity(id);
	const took =
		activity && context.took(id) === undefined
			? kindOf(activity).take?.(activity, context)
			: undefined;
	return took === undefined ? {} : { took };
}

/** Whether a question has an answer, although it is open. */
export function isAnswered(
	{ activity, question }: Ask,
	context: Context,
): boolean {
	return given(context.answers(activity), question.id) !== undefined;
}

/** What an answered question opens again with: what was put off half written, else its answer. */
export function draftOver(question: Question, { answers }: Work): Draft {
	const before = answerTo(answers, question.id);
	const putOff = before && "setAside" in before ? before.draft : undefined;
	return putOff ?? draftOf(question, given(answers, question.id));
}

/** A note as it reads now. */
export function noted({
	number,
	place,
	words,
}: Pick<Note, "number" | "place" | "words">): Happening {
	return { type: "noted", note: number, place, words: safeText(words) };
}

/** What becomes of the questions that should show a section is known: both right, and they are answered. Else it was only tried. */
export function proved(
	section: string,
	quizzes: readonly Quiz[],
	keys: readonly string[],
): readonly Happening[] {
	const right = quizzes.every((quiz, index) => quiz.right === keys[index]);
	return [
		...(right ? quizzes.map(rightAnswer) : []),
		{ type: "proved", section, right },
	];
}

function rightAnswer(quiz: Quiz): Happening {
	const question = checkQuestion(quiz);
	return {
		type: "answered",
		activity: quiz.id,
		question: question.id,
		asked: plain(question.prompt),
		value: quiz.right,
		words: inWords(question, quiz.right),
	};
}

/** Whether a question that may be left empty was. */
function isLeftEmpty({ question }: Ask, draft: Draft): boolean {
	return (
		question.type === "text" &&
		question.optional === true &&
		String(draft).trim() === ""
	);
}

/** What comes of a draft, by the question's own bounds and then by those of its kind. */
function settleFor(ask: Ask, draft: Draft, context: Context): Settled {
	const settled = settle(ask.question, draft);
	const activity = context.activity(ask.activity);
	if ("refusals" in settled || !activity) return settled;
	const { accept } = kindOf(activity);
	const refusals = accept?.(activity, ask.question, draft, context) ?? [];
	return refusals.length > 0 ? { refusals } : settled;
}

/** The learner's text comes in from outside: no escape sequences, no control characters. */
export function cleaned(draft: Draft): Draft {
	if (typeof draft === "string") return safeText(draft);
	if (Array.isArray(draft)) return draft.map(safeText);
	return Object.fromEntries(
		Object.entries(draft).map(([key, text]) => [key, safeText(text)]),
	);
}
