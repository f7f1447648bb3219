import { type Binding, letters } from "./binding.ts";
import { typing } from "./situation.ts";

/** The keys that are about the program itself. */
export const programKeys = [
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
