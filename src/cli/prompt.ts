import { createReader, type Reader } from "../line/reader.ts";
import { atWords } from "../terminal/at-words.ts";
import type { World } from "./world.ts";

/** The few questions that come before there is a session. */
export type Prompt = {
	/** Asks until one of the answers is typed; undefined at the end of the input. An empty line takes the first. */
	choose<T extends string>(
		say: string,
		answers: readonly (readonly [typed: string, meaning: T])[],
	): Promise<T | undefined>;
	/** The lines still to come, for the plain face: one queue, so that none is lost between two readers. */
	reader(): Reader;
	/** Lets go of the keyboard. */
	close(): void;
};

export function createPrompt(
	world: Pick<World, "input" | "output" | "print">,
): Prompt {
	let reader: Reader | undefined;
	const open = () => {
		reader ??= createReader(world.input);
		return reader;
	};
	return {
		async choose(say, answers) {
			const [first] = answers;
			const end = world.output.isTTY ? " " : "\n";
			world.print(`${atWords(say, world.output)}${end}`);
			for (;;) {
				const line = await open().next();
				if (!line) return undefined;
				const typed = line.text.trim().toLowerCase();
				const chosen =
					typed === "" ? first : answers.find(([word]) => word === typed);
				if (chosen) return chosen[1];
				const words = answers.map(([word]) => (word === "" ? "nothing" : word));
				world.print(`Type ${words.join(" or ")} and press Enter:${end}`);
			}
		},
		reader: open,
		close() {
			reader?.close();
			reader = undefined;
		},
	};
}
