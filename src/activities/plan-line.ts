import type { Block } from "../markdown/rich.ts";
import { type Answers, answerTo, given } from "./answer.ts";
import type { Question } from "./question.ts";
import { setAside } from "./reply.ts";
import type { Say } from "./say.ts";
import { title, words } from "./scenes.ts";

/** Asked once, however often they go back. */
export function planQuestion(): Question {
	return {
		id: "plan",
		type: "text",
		lines: "one",
		prompt: words(
			"One line for your own plan: what will you do, or stop doing, that you would not have before?",
		),
	};
}

/** What is on the page from the last line for the plan on. */
export function planSay(answers: Answers): Say[] {
	const { id, prompt } = planQuestion();
	const answer = answerTo(answers, id);
	const heading: Block = title("Now what");
	if (!answer) return [heading];
	const words = given(answers, id);
	const asked: Say = { type: "asked", prompt };
	return words === undefined
		? [heading, asked, setAside]
		: [heading, asked, { type: "said", text: String(words) }];
}
