import { commands } from "./commands.ts";
import type { Turn } from "./turn.ts";

/** What can be typed at one prompt, and where to hear of the rest. */
export function hereLines({ hints }: Turn): readonly string[] {
	return (
		hints?.() ?? [
			"back: go back to where you were.",
			"again: read the screen again.",
			"contents: list the sections and go to one.",
			"quit: save and leave.",
			"help all: list every word.",
		]
	);
}

/** Every word that can be typed, as a list. */
export function helpLines(): string[] {
	return [
		"Words you can type, each on a line of its own. While you are writing an answer, put a full stop before them, as in .back.",
		"",
		...commands.map(({ word, does }) => `${word}: ${does}.`),
	];
}
