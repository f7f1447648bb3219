import type { Slice } from "../player/slice.ts";
import { stopSay } from "../player/stop.ts";
import { commandOf, misheard } from "./commands.ts";
import { endTurn } from "./ending.ts";
import { linesOf } from "./print.ts";
import type { Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** The end of what the learner had set out to do: a clean place to leave from, or to go on. */
function stopTurn(talk: Talk, slice: Slice): Turn {
	const { session, comeBack } = talk.desk;
	const turn: Turn = {
		say: linesOf(stopSay(session, slice, comeBack())),
		prompt: "Press Enter to go on all the same, or type quit to leave:",
		back: () => {
			session.back();
			return talk.screen();
		},
		hear(line) {
			const command = commandOf(line);
			// The next screen is the one they are on already.
			if (command === "next") return talk.screen();
			return command
				? talk.run(command, turn)
				: misheard(turn, line, `Nothing is asked here. ${turn.prompt}`);
		},
	};
	return turn;
}

/** To the next screen, unless what they had set out to do has come to its end, or the module has. */
export function onwards(talk: Talk): Turn {
	const { session } = talk.desk;
	if (!session.forward()) return endTurn(talk);
	const reached = session.reached();
	return reached ? stopTurn(talk, reached) : talk.screen();
}
