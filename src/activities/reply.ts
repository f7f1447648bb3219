import { type Answers, answerTo, type Value } from "./answer.ts";
import type { Question } from "./question.ts";
import { fits } from "./value.ts";

/** How things stand with one question. */
export type Reply =
	| { readonly type: "given"; readonly value: Value }
	| { readonly type: "set-aside" }
	/** Never answered, or the stored answer no longer fits the question. */
	| { readonly type: "open" };

export function replyTo(question: Question, answers: Answers): Reply {
	const answer = answerTo(answers, question.id);
	if (answer === undefined) return { type: "open" };
	if ("setAside" in answer) return { type: "set-aside" };
	return fits(question, answer.value)
		? { type: "given", value: answer.value }
		: { type: "open" };
}

/** What a face shows where an answer was put off. */
export const setAside = {
	type: "paragraph",
	rich: [{ text: "Set aside for now.", emphasis: true }],
} as const;
