import type { Asking, Part } from "./asking.ts";
import { changesTurn } from "./changes.ts";
import { pickTurn } from "./pick.ts";
import type { Talk } from "./talk.ts";
import { afterwards, type Turn } from "./turn.ts";
import { blocks, numbered } from "./words.ts";

/** The parts of the open question that have been asked, by number; the other answers of the screen stand behind them. */
export function partsTurn(
	talk: Talk,
	parts: readonly Part[],
	from: Turn,
	go: (part: Asking) => Turn,
): Turn {
	const others = talk.desk.session.page().changeable.length > 0;
	return pickTurn(talk, {
		say: blocks(
			["Which do you want to change?"],
			numbered([
				...parts.map(({ words }) => words),
				...(others ? ["Another answer on this screen."] : []),
			]),
		),
		prompt: "Type its number, or press Enter to leave them as they are:",
		pick(number) {
			const part = parts[number - 1];
			if (part) return go(part.ask());
			return others && number === parts.length + 1
				? changesTurn(talk, from)
				: undefined;
		},
		enter: () => afterwards(from, []),
		back: () => afterwards(from, []),
	});
}
