import { settle } from "../activities/draft.ts";
import { type Asking, type AskOf, answer, refuse } from "./asking.ts";

/** An open question: one line, or as many as the learner likes. */
export function askText(ask: AskOf<"text">): Asking {
	return ask.question.lines === "one"
		? askLine(ask)
		: askLines(ask, String(ask.draft));
}

function askLine({ question, draft, again }: AskOf<"text">): Asking {
	const before = String(draft);
	const first = question.optional
		? "Type your answer on one line, or press Enter to leave it out:"
		: "Type your answer on one line:";
	const prompt =
		before === ""
			? first
			: "Type another line, or press Enter to keep this one:";
	return {
		say:
			before === ""
				? []
				: [
						`${before === question.initial && !again ? "Suggested" : "Your answer"}: ${before}`,
					],
		prompt,
		commands: "stop",
		hear(line) {
			if (line.trim() !== "") return answer(line);
			return before === "" && !question.optional
				? refuse(`Nothing is typed yet. ${prompt}`)
				: answer(before);
		},
	};
}

/** Each line is kept as soon as it is there; a full stop on a line of its own ends the text. */
function askLines(ask: AskOf<"text">, text: string): Asking {
	const { question, again } = ask;
	const finish = "type a full stop on a line of its own to finish";
	const guide = question.guide ? `, about ${question.guide} words` : "";
	const begun = again ? "Your answer now:" : "You had begun:";
	const written = (next: string, quiet?: true) =>
		({
			type: "more",
			draft: next,
			asking: askLines(ask, next),
			...(quiet ? { quiet } : {}),
		}) as const;
	return {
		// Asked for only when it is printed: a pasted text grows by thousands of lines, each of which is a turn.
		get say() {
			return text === "" ? [] : [begun, ...text.split("\n")];
		},
		prompt:
			text === ""
				? `Write your answer${guide}, on as many lines as you like. Then ${finish}:`
				: `Go on writing, or ${finish}:`,
		commands: "stop",
		hear: (line) => written(text === "" ? line : `${text}\n${line}`, true),
		finish() {
			const settled = settle(question, text);
			if ("value" in settled) return answer(String(settled.value));
			return refuse(
				text.trim() === ""
					? "Nothing is written yet. Write a line, or type .later for not now:"
					: settled.refusals.map(({ reason }) => reason).join(" "),
			);
		},
		clear: () => written(""),
	};
}
