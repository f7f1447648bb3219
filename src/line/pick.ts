import { quoted } from "../activities/quoted.ts";
import { commandOf, misheard } from "./commands.ts";
import type { Talk } from "./talk.ts";
import { type Next, refused, type Turn } from "./turn.ts";

/** One of a numbered list; an empty line does what the prompt says of it. */
export function pickTurn(
	talk: Talk,
	list: {
		readonly say: readonly string[];
		readonly prompt: string;
		/** Undefined where the list has no such number. */
		readonly pick: (number: number) => Next | undefined;
		readonly enter: () => Next;
		readonly back?: () => Turn;
		readonly home?: () => Turn;
	},
): Turn {
	const { say, prompt, back, home } = list;
	const turn: Turn = {
		say,
		prompt,
		...(back ? { back } : {}),
		...(home ? { home } : {}),
		hear(line) {
			if (line.trim() === "") return list.enter();
			if (/^\s*\d+\.?\s*$/.test(line)) {
				const picked = list.pick(Number.parseInt(line, 10));
				return (
					picked ??
					refused(turn, `There is no ${line.trim()} in the list. ${prompt}`)
				);
			}
			const command = commandOf(line.replace(/^\s*\./, ""));
			return command
				? talk.run(command, turn)
				: misheard(
						turn,
						line,
						`${quoted(line)} is not a number of the list. ${prompt}`,
					);
		},
	};
	return turn;
}
