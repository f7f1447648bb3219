import { type Destination, goOnPath } from "../../player/destination.ts";
import type { Session } from "../../player/session.ts";
import type { Route, Turn } from "../route.ts";
import { libraryAt } from "./beginnings.ts";
import { noteAt } from "./note.ts";

/** Goes to something that was found; `left` stays below what is opened over it. `change` opens an answer again. */
export function going(
	to: Destination,
	session: Session,
	left: Route,
	change: boolean,
): Turn {
	switch (to.type) {
		case "place":
		case "answer":
			goOnPath(to, session, change);
			return { type: "page" };
		case "note": {
			const route = noteAt(to.note, session);
			return route
				? { type: "open", route, left }
				: { type: "stay", route: left };
		}
		case "library":
			return { type: "open", route: libraryAt(to.address), left };
	}
}
