import { type Answers, answerTo } from "./answer.ts";
import type { Entry } from "./kind.ts";
import type { QuestionId } from "./question.ts";

/** The answered ones of these questions as entries, from what was stored with each answer. */
export function entriesOf(
	questions: readonly QuestionId[],
	answers: Answers,
	manner: Entry["manner"],
): Entry[] {
	return questions.flatMap((question) => {
		const answer = answerTo(answers, question);
		return answer && "value" in answer
			? [{ asked: answer.asked, words: answer.words, at: answer.at, manner }]
			: [];
	});
}
