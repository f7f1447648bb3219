import { asking, type Binding, digits } from "./binding.ts";
import { typing } from "./situation.ts";

const page = ["reading", ...asking] as const;
/** Everywhere that letters are commands. */
const letters = [...page, "greeting", "list", "leaf"] as const;

/** The keys that move about in the module and in the program. */
export const pageKeys = [
	{
		command: "go-on",
		keys: ["space", "enter", "right"],
		where: ["reading", "greeting"],
		hint: ({ more }) => (more ? "read on" : "go on"),
		help: "Read on, and at the end of the screen go on to the next.",
	},
	{
		command: "open",
		keys: ["enter", "space"],
		where: ["list"],
		hint: "go there",
		help: "Go to what is marked in a list.",
	},
	{
		command: "choose",
		keys: ["up", "down"],
		where: ["list"],
		hint: "choose",
		shown: ["up", "down"],
		help: "Move through a list.",
	},
	{
		command: "number",
		keys: digits,
		where: ["list"],
		help: "Go to what has that number in a list.",
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
		command: "unfold",
		keys: ["w"],
		where: page,
		needs: "folded",
		hint: "open",
		help: "Show what is folded away on this screen, or fold it again.",
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
		command: "elsewhere",
		keys: ["ctrl-o"],
		where: [...letters, ...typing, "done"],
		needs: "failing",
		hint: "another folder",
		help: "Keep your progress in another folder, where it cannot be saved.",
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
