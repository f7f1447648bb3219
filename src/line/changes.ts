import { pickTurn } from "./pick.ts";
import type { Talk } from "./talk.ts";
import { refused, type Turn } from "./turn.ts";
import { blocks, numbered, words } from "./words.ts";

/** The answers on this screen that can be changed: the only one, or one of a list. */
export function changesTurn(talk: Talk, from: Turn): Turn {
	const { session } = talk.desk;
	const { changeable } = session.page();
	const change = (index: number) => {
		const chosen = changeable[index];
		if (!chosen) return undefined;
		session.change(chosen);
		return talk.screen();
	};
	if (changeable.length === 0)
		return refused(
			from,
			`No answer on this screen can be changed. ${from.prompt}`,
		);
	if (changeable.length === 1) return change(0) ?? from;
	return pickTurn(talk, {
		say: blocks(
			["Which answer do you want to change?"],
			numbered(changeable.map(({ question }) => words(question.prompt))),
		),
		prompt: "Type its number, or press Enter to leave them as they are:",
		pick: (number) => change(number - 1),
		enter: () => talk.screen(),
	});
}
