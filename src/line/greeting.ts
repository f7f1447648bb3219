import type { Greeting } from "../player/welcome-back.ts";
import { pickTurn } from "./pick.ts";
import { linesOf } from "./print.ts";
import type { Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";
import { blocks, numbered } from "./words.ts";

/** What somebody who returns is met with: what was, and what fits the time they have. Where nothing is to be chosen, the screen follows at once. */
export function greetingTurn(
	talk: Talk,
	{ say, ways, question, otherwise }: Greeting,
	opening: string,
): Turn {
	const before = blocks(linesOf(say), [opening]);
	if (ways.length === 0) return talk.screen(before);
	const { session } = talk.desk;
	const offers = ways.map(
		({ minutes, what }) => `${minutes} minutes: ${what}.`,
	);
	return pickTurn(talk, {
		say: blocks(before, [question], numbered([...offers, `${otherwise}.`])),
		prompt: `Type a number from 1 to ${ways.length + 1}, or press Enter to go on where you were:`,
		pick(number) {
			const chosen = ways[number - 1];
			if (chosen) session.setOut(chosen);
			return chosen || number === ways.length + 1 ? talk.screen() : undefined;
		},
		enter: () => talk.screen(),
	});
}
