import { type Destination, goOnPath } from "../player/destination.ts";
import { noteWith } from "../player/notes.ts";
import { libraryTurn } from "./library.ts";
import { noteTurn } from "./note.ts";
import type { Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** Goes to something that was found in a list. `back` leads to the list, after something is said; `change` opens an answer again. */
export function goingTurn(
	talk: Talk,
	to: Destination,
	back: (say: readonly string[]) => Turn,
	change: boolean,
): Turn | undefined {
	const { session } = talk.desk;
	switch (to.type) {
		case "place":
		case "answer":
			goOnPath(to, session, change);
			talk.sheet.clear();
			return talk.screen(["Type return to go back to where you were."]);
		case "note": {
			const note = noteWith(session.progress(), to.note);
			return note && noteTurn(talk, note, back);
		}
		case "library":
			return libraryTurn(talk, to.address, back([]));
	}
}
