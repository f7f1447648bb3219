import type { Answers, Value } from "./answer.ts";
import type { Step } from "./kind.ts";
import type { Opening } from "./parts.ts";
import type { Question } from "./question.ts";
import { replyTo, setAside } from "./reply.ts";
import type { Say } from "./say.ts";

/** The step of an activity that asks one thing: what is read first and the question; then what `after` makes of the answer. */
export function single(
	{ before, prompt }: Opening,
	question: Question,
	answers: Answers,
	after: (value: Value) => readonly Say[],
	putOff: Say = setAside,
): Step {
	const reply = replyTo(question, answers);
	if (reply.type === "open") return { say: before, next: { ask: question } };
	const asked: Say[] = [...before, { type: "asked", prompt }];
	const rest = reply.type === "set-aside" ? [putOff] : after(reply.value);
	return { say: [...asked, ...rest], next: "done" };
}
