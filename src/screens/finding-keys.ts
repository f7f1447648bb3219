import { type Binding, letters, page } from "./binding.ts";

/** The keys that find something, or go to it. */
export const findingKeys = [
	{
		command: "sources",
		keys: ["s"],
		where: page,
		needs: "sources",
		hint: "sources",
		help: "The sources of this screen.",
	},
	{
		command: "words",
		keys: ["g"],
		where: page,
		needs: "words",
		hint: ({ newWord }) => (newWord ? "words" : ""),
		help: "What the words on this screen mean that the glossary explains.",
	},
	{
		command: "contents",
		keys: ["c"],
		where: [...page, "greeting", "leaf"],
		hint: "contents",
		help: "The contents, from which every section can be opened.",
	},
	{
		command: "library",
		keys: ["l"],
		where: letters,
		hint: "library",
		help: "The library: further cases, resources, the glossary and all sources.",
	},
	{
		command: "search",
		keys: ["/"],
		where: letters,
		hint: "search",
		help: "Search the text, the library and your own words.",
	},
	{
		command: "note",
		keys: ["n"],
		where: letters,
		hint: "note",
		help: "Write a note. It is kept with the place where you write it.",
	},
	{
		command: "notebook",
		keys: ["m"],
		where: letters,
		hint: ({ where }) => (where === "list" ? "notebook" : ""),
		help: "My notebook: what you put off, your reflections, reasons and notes.",
	},
	{
		command: "delete",
		keys: ["d"],
		where: ["list"],
		needs: "note",
		hint: "delete",
		help: "Delete the note that is marked in the notebook; you are asked first.",
	},
	{
		command: "retrace",
		keys: ["[", "ctrl-left"],
		where: page,
		needs: "behind",
		help: "Back through the places where you have been today; Alt with the arrow does it too.",
	},
	{
		command: "retrace",
		keys: ["]", "ctrl-right"],
		where: page,
		needs: "ahead",
		help: "Forward again through those places.",
	},
] as const satisfies readonly Binding[];
