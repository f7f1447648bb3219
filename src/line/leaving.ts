import { commandOf } from "./commands.ts";
import type { Talk } from "./talk.ts";
import { afterwards, type Next, type Turn } from "./turn.ts";

/** Leaves once everything is saved; while it is not, says so, and leaves only when asked a second time. */
export function leaveTurn({ desk: { session } }: Talk, from: Turn): Next {
	const saved = session.save();
	if (saved.ok) return "leave";
	return {
		...afterwards(from, [
			`Not everything is saved. ${saved.reason} Type quit once more to leave without it, or stay: we go on trying.`,
		]),
		hear: (line) =>
			commandOf(line.replace(/^\s*\./, "")) === "quit"
				? "leave"
				: from.hear(line),
	};
}
