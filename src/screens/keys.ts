import { type Situation, typing, type Where } from "./situation.ts";

type Binding = {
	readonly command: string;
	readonly keys: readonly string[];
	readonly where: readonly Where[];
	readonly needs?: Exclude<keyof Situation, "where">;
	/** Two or three words for the foot of the screen; a binding without any works unannounced. */
	readonly hint?: string | ((situation: Situation) => string);
	/** The keys named there; the first one, unless said otherwise. */
	readonly shown?: readonly string[];
	/** A sentence for the help. */
	readonly help: string;
};

const asking = ["choosing", "ticking", "rating", "resting"] as const;
const page = ["reading", ...asking] as const;
const letters = [...page, "greeting", "list", "leaf"] as const;
const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

/**
 * Every key: from this table come what a key does, the foot of the screen, the help and the table in the README.
 * The first binding that fits the moment counts.
 */
const table = [
	{
		command: "go-on",
		keys: ["space", "enter", "right"],
		where: ["reading", "greeting"],
		hint: ({ more }) => (more ? "read on" : "go on"),
		help: "Read on, and at the end of the screen go on to the next.",
	},
	{
		command: "answer",
		keys: ["enter", "ctrl-s"],
		where: ["choosing", "ticking", "rating", "line", "done"],
		hint: "answer",
		help: "Answer the question.",
	},
	{
		command: "open",
		keys: ["enter", "space"],
		where: ["list"],
		hint: "go there",
		help: "Go to what is marked in a list.",
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
		where: ["choosing", "ticking", "list"],
		hint: "choose",
		shown: ["up", "down"],
		help: "Move through a list.",
	},
	{
		command: "number",
		keys: digits,
		where: ["choosing", "ticking", "list"],
		help: "Choose or tick by number; in a list, go there.",
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
		hint: "answer",
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
		keys: ["ctrl-z"],
		where: typing,
		help: "Take back what you last wrote or erased.",
	},
	{
		command: "rest",
		keys: ["escape"],
		where: [...typing, "done"],
		hint: "leave it for now",
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
		command: "scroll",
		keys: ["up", "down"],
		where: ["reading", "leaf", "greeting"],
		needs: "long",
		hint: "scroll",
		shown: ["up", "down"],
		help: "Move a long page by a line.",
	},
	{
		command: "set-aside",
		keys: ["x"],
		where: asking,
		hint: ({ again, unchanged }) =>
			unchanged ? "" : again ? "keep the old answer" : "not now",
		help: "Not now: put a question off, and it waits in its place. An answer that you are changing stays as it was.",
	},
	{
		command: "scroll",
		keys: ["space"],
		where: ["choosing", "rating", "resting", "leaf"],
		needs: "more",
		help: "Show what is below, where it is longer than the window.",
	},
	{
		command: "close",
		keys: ["escape", "b", "left"],
		where: ["list", "leaf"],
		hint: "back to the page",
		help: "Go back to the page.",
	},
	{
		command: "close",
		keys: ["space", "enter"],
		where: ["leaf"],
		help: "The same, once you have seen all of it.",
	},
	{
		command: "back",
		keys: ["b", "left", "escape"],
		where: page,
		needs: "before",
		hint: "back",
		help: "Back to the screen before.",
	},
	{
		command: "change",
		keys: ["e"],
		where: page,
		needs: "answered",
		hint: "change an answer",
		help: "Change an answer on this screen.",
	},
	{
		command: "sources",
		keys: ["s"],
		where: page,
		needs: "sources",
		hint: "sources",
		help: "The sources of this screen.",
	},
	{
		command: "scroll",
		keys: ["pagedown", "pageup"],
		where: [...letters, ...typing, "done"],
		needs: "long",
		help: "Move a long page by a windowful, also while you write.",
	},
	{
		command: "contents",
		keys: ["c"],
		where: [...page, "greeting", "leaf"],
		hint: "contents",
		help: "The contents, from which every section can be opened.",
	},
	{
		command: "help",
		keys: ["?"],
		where: letters,
		hint: "help",
		help: "This list of keys.",
	},
	{
		command: "quit",
		keys: ["q"],
		where: [...letters, "waiting"],
		hint: "quit",
		help: "Save everything and leave.",
	},
	{
		command: "stop",
		keys: ["ctrl-z"],
		where: [...letters, "done"],
		needs: "job",
		help: "Stop the program for a while, outside a text; the command fg brings it back. Not on Windows.",
	},
	{
		command: "interrupt",
		keys: ["ctrl-c"],
		where: [...letters, ...typing, "done", "waiting"],
		help: "Save everything and leave, from anywhere.",
	},
] as const satisfies readonly Binding[];

/** Everything a key can be for. */
export type Command = (typeof table)[number]["command"];

const bindings: readonly (Binding & { readonly command: Command })[] = table;

/** What a key does now, if it does anything. */
export function commandFor(
	key: string,
	situation: Situation,
): Command | undefined {
	return bindingsIn(situation).find(({ keys }) => keys.includes(key))?.command;
}

/** The bindings that work in a situation, the first of a key before the others; without a situation, all there are. */
export function bindingsIn(situation?: Situation): typeof bindings {
	return bindings.filter(
		({ where, needs }) =>
			situation === undefined ||
			(where.includes(situation.where) &&
				(needs === undefined || situation[needs] === true)),
	);
}
