import { quoted } from "../activities/quoted.ts";
import { similar } from "../markdown/similar.ts";
import { refused, type Turn } from "./turn.ts";
import { isNumberInWords } from "./words.ts";

/** The words a learner may type, each with what it does: the help is made from this list. */
export const commands = [
	{ word: "next", does: "go on; an empty line does the same" },
	{
		word: "back",
		does: "go back one screen; in a form, to the field before; in a story, to what you read in it before",
	},
	{ word: "again", does: "read this screen again" },
	{ word: "contents", does: "list the sections and go to one" },
	{
		word: "change",
		does: "change an answer on this screen, or a field of the form you are filling in",
	},
	{ word: "keep", does: "leave an answer you are changing as it was" },
	{ word: "clear", does: "empty the answer you are writing" },
	{ word: "editor", does: "write a longer answer in your own editor" },
	{
		word: "later",
		does: "not now: put a question off; in a form, leave this field and go on, and later all puts off the whole form",
	},
	{ word: "open", does: "list what you put off, and go to one" },
	{ word: "why", does: "read what this screen folds away, such as a reason" },
	{ word: "words", does: "read what the words on this screen mean" },
	{
		word: "sources",
		does: "list the sources of this screen; sources all lists every one, by section",
	},
	{
		word: "library",
		does: "list what there is besides the module: cases, resources, glossary, sources",
	},
	{ word: "cases", does: "list the further cases; case NAME opens one" },
	{
		word: "resources",
		does: "list the templates; resource NAME opens one",
	},
	{
		word: "glossary",
		does: "list the words that are explained; word NAME explains one",
	},
	{ word: "plan", does: "read your plan as it stands, at any time" },
	{
		word: "improve",
		does: "go from the plan to the school's name, who leads, and every figure that the module took for you",
	},
	{
		word: "search",
		does: "look for words: search WORDS goes through the text, the library and what you wrote",
	},
	{
		word: "note",
		does: "write a note, kept with the place where you write it; note WORDS keeps a short one at once",
	},
	{
		word: "notebook",
		does: "list what you put off, and your reflections, reasons and notes",
	},
	{
		word: "return",
		does: "go back to where you were before you went somewhere else",
	},
	{ word: "forward", does: "go there again, after return" },
	{
		word: "prove",
		does: "show by two questions that you know this section, and skip it; prove NUMBER for another one",
	},
	{
		word: "documents",
		does: "write your certificate, your plan and all else, once you have finished",
	},
	{
		word: "folder",
		does: "keep your progress in another folder, where it cannot be saved",
	},
	{
		word: "help",
		does: "say what can be typed here; help all lists these words",
	},
	{ word: "quit", does: "save and leave" },
] as const;

type Word = (typeof commands)[number]["word"];

/** Something asked for by its name: `case springfield`, `word INSET`, `sources all`. */
export type Wanted = {
	readonly kind: "case" | "resource" | "word" | "sources";
	readonly name: string;
};

/** A command with what it is to work on: `search twilight`, `note Ask Sam.`, `prove 3`. */
export type Said = {
	readonly does: "search" | "note" | "prove";
	readonly with: string;
};

/** More of what the word alone does. */
type All = "help all" | "later all";

export type Command = Word | All | Wanted | Said;

/** Other words people try. */
const others: Readonly<Record<string, Word | All>> = {
	"help all": "help all",
	"later all": "later all",
	"? all": "help all",
	"": "next",
	"go on": "next",
	"not now": "later",
	skip: "later",
	case: "cases",
	resource: "resources",
	word: "words",
	find: "search",
	notes: "notebook",
	exit: "quit",
	q: "quit",
	"?": "help",
};

/** The command a line is, if it is one. */
export function commandOf(line: string): Command | undefined {
	// The full stop that commands need inside a text does no harm anywhere else.
	const typed = line
		.trim()
		.toLowerCase()
		.replace(/^\.(?=.)/, "");
	if (Object.hasOwn(others, typed)) return others[typed];
	return (
		commands.find(({ word }) => word === typed)?.word ??
		wantedIn(line.trim().replace(/^\./, ""))
	);
}

function wantedIn(typed: string): Wanted | Said | undefined {
	const [, kind = "", name = ""] = /^(\w+)\s+(.+)$/s.exec(typed) ?? [];
	switch (kind.toLowerCase()) {
		case "case":
		case "resource":
		case "word":
			return { kind: kind.toLowerCase() as Wanted["kind"], name };
		case "search":
		case "find":
			return { does: "search", with: name };
		case "note":
			return { does: "note", with: name };
		case "prove":
			return /^\d+\.?$/.test(name) ? { does: "prove", with: name } : undefined;
		case "sources":
			return name.toLowerCase() === "all"
				? { kind: "sources", name }
				: undefined;
		default:
			return undefined;
	}
}

/** The same turn once more, because a line was neither an answer nor a command; the reason ends with what to type. */
export function misheard(turn: Turn, line: string, reason: string): Turn {
	const meant = nearest(line);
	return refused(
		turn,
		meant ? `Did you mean ${meant}? ${turn.prompt}` : reason,
	);
}

/** The same turn once more, because a line in a text began with a full stop and was no command. */
export function misheardStop(turn: Turn, line: string): Turn {
	const meant = nearest(line.slice(1));
	const end = `To write a line that begins with a full stop, begin it with two:`;
	return refused(
		turn,
		meant
			? `Did you mean .${meant}? ${end}`
			: `There is no command ${quoted(line)}. Type .help for those there are. ${end}`,
	);
}

/** The command that a single word nearly is: “half” is no slip for “help”. */
function nearest(line: string): string | undefined {
	const typed = line.trim();
	return /^\p{L}{3,}$/u.test(typed) && !isNumberInWords(typed)
		? similar(
				typed,
				commands.map(({ word }) => word),
				typed.length > 5 ? 2 : 1,
			)
		: undefined;
}
