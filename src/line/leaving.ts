import { elsewhereTurn } from "./elsewhere.ts";
import type { Talk } from "./talk.ts";
import type { Next, Turn } from "./turn.ts";

/** Leaves once everything is saved; while it is not, offers another folder first. */
export function leaveTurn(talk: Talk, from: Turn): Next {
	const saved = talk.desk.session.save();
	return saved.ok ? "leave" : elsewhereTurn(talk, saved.reason, from);
}
