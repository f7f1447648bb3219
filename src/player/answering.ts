import type { Draft } from "../activities/answer.ts";
import { type Settled, settle } from "../activities/draft.ts";
import type { Context } from "../activities/kind.ts";
import { kindOf } from "../activities/kinds.ts";
import { plain } from "../markdown/rich.ts";
import { safeText } from "../markdown/safe-text.ts";
import type { Ask } from "./page.ts";

/** The names by which an event tells what it is about. */
export function named({ activity, question }: Ask) {
	return { activity, question: question.id };
}

/** What an answer is to, and how it was asked. */
export function about(ask: Ask) {
	return { ...named(ask), asked: plain(ask.question.prompt) };
}

/** Whether a question that may be left empty was. */
export function isLeftEmpty({ question }: Ask, draft: Draft): boolean {
	return (
		question.type === "text" &&
		question.optional === true &&
		String(draft).trim() === ""
	);
}

/** What comes of a draft, by the question's own bounds and then by those of its kind. */
export function settleFor(ask: Ask, draft: Draft, context: Context): Settled {
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
