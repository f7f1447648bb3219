import type { QuestionId } from "./question.ts";

/** A moment, as ISO 8601 in UTC: `2026-11-23T14:02:11.000Z`. */
export type Instant = string;

/**
 * What was answered, by type of question: text → the text; choice of one → its key; choice of any → the keys;
 * rating → the number; form → its filled fields by key (a number as a number, a date as `2027-01-12`,
 * a choice as its key; a field left empty is absent); pause → "on".
 */
export type Value =
	| string
	| number
	| readonly string[]
	| Readonly<Record<string, string | number>>;

/** One answer, with what was asked and how it read at the time, so that the record stays true after an author rewords the question. */
export type Answer = {
	readonly question: QuestionId;
	readonly at: Instant;
	/** The prompt as it stood, in plain words. */
	readonly asked: string;
} & (
	| {
			readonly value: Value /** The value in words, one line per choice or field; empty for a pause. */;
			readonly words: string;
	  }
	/** "Not now": it waits in the open list. */
	| {
			readonly setAside: true;
			/** What was half typed when it was put off: it opens again with this. */
			readonly draft?: Draft;
	  }
);

/** The current answers of one activity, by question id. */
export type Answers = Readonly<Record<QuestionId, Answer>>;

/** What is half typed: text or a rating → what stands in the line; choice → the keys ticked; form → the fields as typed, by key; pause → nothing. */
export type Draft =
	| string
	| readonly string[]
	| Readonly<Record<string, string>>;

/** Why a draft cannot be taken yet. It stays a draft. */
export type Refusal = {
	/** The field it is about, in a form. */
	readonly field?: string;
	/** What happened and what to do, in a sentence. */
	readonly reason: string;
};

/** The current answer to a question, if there is one: safe for any id a file may hold. */
export function answerTo(
	answers: Answers,
	question: QuestionId,
): Answer | undefined {
	return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** The value given to a question; undefined while it is open or set aside. */
export function given(
	answers: Answers,
	question: QuestionId,
): Value | undefined {
	const answer = answerTo(answers, question);
	return answer && "value" in answer ? answer.value : undefined;
}
