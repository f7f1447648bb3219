import type { Question } from "../../activities/question.ts";
import { choice } from "./choice.ts";
import { form } from "./form.ts";
import { rating } from "./rating.ts";
import { textArea } from "./text-area.ts";
import { textLine } from "./text-line.ts";
import type { Way } from "./way.ts";

/** Everything that is asked; a pause is not, and the keys stay with the reading. */
type Asked = Exclude<Question, { type: "pause" }>;

/** The way in which a question is asked. Each is given only its own questions and its own state, which is what the cast says. */
export function wayOf(question: Question): Way<Question, unknown> {
	if (question.type === "pause")
		throw new Error("A pause was asked as if it were a question.");
	return wayFor(question) as unknown as Way<Question, unknown>;
}

function wayFor(question: Asked): object {
	switch (question.type) {
		case "text":
			return question.lines === "one" ? textLine : textArea;
		case "choice":
			return choice;
		case "rating":
			return rating;
		case "form":
			return form;
	}
}
