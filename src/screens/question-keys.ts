import { asking, type Binding, digits } from "./binding.ts";
import { type Situation, typing } from "./situation.ts";

/** A search is not an answer, and a note is kept already. */
function answerHint({ entry }: Situation): string {
	switch (entry) {
		case "search":
			return "search";
		case "note":
			return "close";
		default:
			return "answer";
	}
}

/** The keys of an open question. */
export const questionKeys = [
	{
		command: "answer",
		keys: ["enter", "ctrl-s"],
		where: ["choosing", "ticking", "rating", "line", "done"],
		hint: answerHint,
		help: "Answer the question.",
	},
	{
		command: "tick",
		keys: ["space"],
		where: ["ticking"],
		hint: "tick",
		help: "Tick, where several may be ticked.",
	},
	{
		command: "choose",
		keys: ["up", "down"],
		where: ["choosing", "ticking"],
		hint: "choose",
		shown: ["up", "down"],
		help: "Move through the options.",
	},
	{
		command: "number",
		keys: digits,
		where: ["choosing", "ticking"],
		help: "Choose or tick by number.",
	},
	{
		command: "number",
		keys: digits,
		where: ["rating"],
		hint: "choose",
		shown: digits,
		help: "Choose a place on a scale.",
	},
	{
		command: "scale",
		keys: ["left", "right"],
		where: ["rating"],
		help: "Less or more, on a scale.",
	},
	{
		command: "field",
		keys: ["enter", "tab", "down"],
		where: ["form"],
		hint: "next field",
		help: "The next field of a form, and after the last one Done.",
	},
	{
		command: "field",
		keys: ["up", "shift-tab"],
		where: ["form"],
		hint: "field before",
		help: "The field before.",
	},
	{
		command: "to-done",
		keys: ["tab"],
		where: ["writing"],
		hint: "done",
		help: "Go to Done, where Enter answers.",
	},
	{
		command: "new-line",
		keys: ["enter", "ctrl-j"],
		where: ["writing"],
		hint: "new line",
		help: "Begin a new line, while you write several.",
	},
	{
		command: "editor",
		keys: ["ctrl-e"],
		where: ["writing", "done"],
		needs: "prose",
		hint: "editor",
		help: "Write in your own editor, and come back here when you close it.",
	},
	{
		command: "return",
		keys: ["tab", "shift-tab", "up"],
		where: ["done"],
		hint: "write on",
		help: "Go back from Done to what you are writing.",
	},
	{
		command: "answer",
		keys: ["ctrl-s"],
		where: ["writing", "form"],
		hint: answerHint,
		help: "Answer from anywhere in a text or a form.",
	},
	{
		command: "edit",
		keys: ["left", "right", "up", "down", "backspace", "delete"],
		where: typing,
		help: "Move and erase in a text.",
	},
	{
		command: "edit",
		keys: ["home", "end", "ctrl-home", "ctrl-end"],
		where: typing,
		help: "The beginning or the end of the line; with Ctrl, of the text.",
	},
	{
		command: "edit",
		keys: ["ctrl-left", "ctrl-right"],
		where: typing,
		help: "Move word by word.",
	},
	{
		command: "edit",
		keys: ["ctrl-u"],
		where: typing,
		help: "Erase the line up to the cursor.",
	},
	{
		command: "edit",
		keys: ["ctrl-z"],
		where: typing,
		help: "Take back what you last wrote or erased.",
	},
	{
		command: "rest",
		keys: ["escape"],
		where: [...typing, "done"],
		hint: ({ entry }) => (entry ? "back" : "leave it for now"),
		help: "Leave a text for now and keep every word of it. Letters are commands then.",
	},
	{
		command: "write-on",
		keys: ["enter"],
		where: ["resting"],
		hint: "write on",
		help: "Go back into a text that you left.",
	},
	{
		command: "keep",
		keys: ["escape"],
		where: asking,
		needs: "unchanged",
		hint: "keep the old answer",
		help: "Leave an answer that you opened again as it was.",
	},
	{
		command: "set-aside",
		keys: ["x"],
		where: asking,
		hint: ({ again, unchanged, proof }) =>
			unchanged || proof ? "" : again ? "keep the old answer" : "not now",
		help: "Not now: put a question off, and it waits in its place. An answer that you are changing stays as it was.",
	},
] as const satisfies readonly Binding[];
