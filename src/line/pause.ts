import { type Asking, answer, refuse } from "./asking.ts";
import { commandOf } from "./commands.ts";

/** More to come: an empty line goes on. */
export function askPause(): Asking {
	const prompt = "Press Enter to go on:";
	return {
		say: [],
		prompt,
		commands: "words",
		hear: (line) =>
			commandOf(line) === "next"
				? answer("")
				: refuse(`Nothing is asked here. ${prompt}`),
	};
}
