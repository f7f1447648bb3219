import { find, searchedAt } from "../player/find.ts";
import type { Hit } from "../player/search.ts";
import { commandOf } from "./commands.ts";
import { goingTurn } from "./going.ts";
import { pickTurn } from "./pick.ts";
import type { Talk } from "./talk.ts";
import { afterwards, refused, type Turn } from "./turn.ts";
import { blocks, numbered } from "./words.ts";

/** Asks for the words to look for. Any words may be looked for, so that a command needs its full stop here. */
export function searchTurn(talk: Talk, from: Turn): Turn {
	const turn: Turn = {
		say: [],
		prompt: "Type the words to look for, or press Enter to go back:",
		back: () => afterwards(from, []),
		hear(line) {
			if (line.trim() === "") return afterwards(from, []);
			const command = /^\s*\.(?!\.)/.test(line) ? commandOf(line) : undefined;
			return command ? talk.run(command, turn) : foundTurn(talk, line, from);
		},
	};
	return turn;
}

/** What was found, by number. */
export function foundTurn(talk: Talk, typed: string, from: Turn): Turn {
	const { summary, hits } = find(typed, searchedAt(talk.desk));
	if (hits.length === 0) return refused(from, `${summary} ${from.prompt}`);
	const away = () => afterwards(from, from.say);
	const back = (say: readonly string[]) =>
		say.length > 0 ? afterwards(turn, say) : turn;
	const turn: Turn = pickTurn(talk, {
		say: blocks([summary], numbered(hits.map(inWords))),
		prompt: "Type a number to go there, or press Enter to go back:",
		pick(number) {
			const hit = hits[number - 1];
			return hit && goingTurn(talk, hit.to, back, false);
		},
		enter: away,
		back: away,
		home: away,
	});
	return turn;
}

/** “Case: Ash Trust, Leeds. … Nobody had an hour.” */
function inWords({ kind, title, excerpt }: Hit): string {
	const what = kind.charAt(0).toUpperCase() + kind.slice(1);
	const found = excerpt === "" ? "" : ` ${excerpt}`;
	return title === "" ? `${what}.${found}` : `${what}: ${title}.${found}`;
}
