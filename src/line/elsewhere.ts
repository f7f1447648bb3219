import { commandOf } from "./commands.ts";
import type { Talk } from "./talk.ts";
import { afterwards, type Next, refused, type Turn } from "./turn.ts";

/**
 * Progress cannot be saved where it is: offers another folder, and leaves without saving only when that is said once more.
 * `from` is where they were.
 */
export function elsewhereTurn(
	{ desk: { session, elsewhere } }: Talk,
	reason: string,
	from: Turn,
): Turn {
	const turn: Turn = {
		say: [
			`Not everything is saved. ${reason}`,
			"It can all be kept in another folder from now on.",
			`Folder: ${elsewhere.folder}`,
		],
		prompt:
			"Press Enter to keep it there, type another folder, stay to go on as it is, or quit to leave without it:",
		back: () => afterwards(from, []),
		hear(line): Next {
			const typed = line.trim();
			const command = typed === "" ? undefined : commandOf(typed);
			if (command === "quit") return "leave";
			if (typed.toLowerCase() === "stay" || command === "back")
				return afterwards(from, ["You stay, and we go on trying."]);
			// What could be saved after all needs no other folder.
			if (session.saving().type !== "failing" && session.save().ok)
				return afterwards(from, ["Everything is saved where it was."]);
			const kept = elsewhere.keepIn(typed || elsewhere.folder);
			return kept.ok
				? afterwards(from, [
						`Everything is saved, and kept in ${kept.folder} from now on.`,
					])
				: refused(turn, `${kept.reason} ${turn.prompt}`);
		},
	};
	return turn;
}
