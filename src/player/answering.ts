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
import { inWords } from "../activities/value.ts";
import { plain } from "../markdown/rich.ts";
import { safeText } from "../markdown/safe-text.ts";
import type { Happening } from "./event.ts";
import type { Ask } from "./page.ts";
import type { Work } from "./progress.ts";

/** The names by which an event tells what it is about. */
export function named({ activity, question }: Ask) {
	return { activity, question: question.id };
}

/** What an answer is to, and how it was asked. */
export function about(ask: Ask) {
	return { ...named(ask), asked: plain(ask.question.prompt) };
}

/** Whether a question that may be left empty was. */
function isLeftEmpty({ question }: Ask, draft: Draft): boolean {
	return (
		question.type === "text" &&
		question.optional === true &&
		String(draft).trim() === ""
	);
}

/** Whether the open question has an answer all the same. */
export function isAnswered({ question }: Ask, { answers }: Work): boolean {
	return given(answers, question.id) !== undefined;
}

/** What the activity takes from the rest of the module, until it has been answered once. */
export function firstTook(
	{ activity: id }: Ask,
	work: Work,
	context: Context,
): { readonly took?: Value } {
	const activity = context.activity(id);
	const took =
		activity && work.took === undefined
			? kindOf(activity).take?.(activity, context)
			: undefined;
	return took === undefined ? {} : { took };
}

/** What an answered question opens with: its answer, or what was half typed when it was put off. */
export function draftOver(question: Question, { answers }: Work): Draft {
	const before = answerTo(answers, question.id);
	const putOff = before && "setAside" in before ? before.draft : undefined;
	const value = before && "value" in before ? before.value : undefined;
	return putOff ?? draftOf(question, value);
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

/** What an answer comes to: taken, left empty where that may be, or kept as a draft with the reasons why. */
export function outcomeOf(
	ask: Ask,
	draft: Draft,
	work: Work,
	context: Context,
): { readonly happening: Happening; readonly refusals: readonly Refusal[] } {
	const clean = cleaned(draft);
	const took = firstTook(ask, work, context);
	if (isLeftEmpty(ask, clean))
		return {
			happening: { type: "set-aside", ...about(ask), ...took },
			refusals: [],
		};
	const settled = settleFor(ask, clean, context);
	if ("refusals" in settled)
		return {
			happening: { type: "drafted", ...named(ask), draft: clean },
			refusals: settled.refusals,
		};
	const words = inWords(ask.question, settled.value);
	return {
		happening: { type: "answered", ...about(ask), ...settled, words, ...took },
		refusals: [],
	};
}

/** The learner's text comes in from outside: no escape sequences, no control characters. */
export function cleaned(draft: Draft): Draft {
	if (typeof draft === "string") return safeText(draft);
	if (Array.isArray(draft)) return draft.map(safeText);
	return Object.fromEntries(
		Object.entries(draft).map(([key, text]) => [key, safeText(text)]),
	);
}
