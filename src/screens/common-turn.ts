import type { Act } from "./ask/way.ts";
import {
	atTop,
	type Ground,
	type Route,
	type Shown,
	type Turn,
} from "./route.ts";
import { libraryAt, notebookFirst, searchFirst } from "./routes/beginnings.ts";
import { contentsAt } from "./routes/contents.ts";
import { elsewhereIn } from "./routes/elsewhere.ts";
import { newNoteAt } from "./routes/note.ts";
import { planIn } from "./routes/plan.ts";
import { scrolled } from "./scroll.ts";

/** What a key comes to that means the same on every route; undefined for what is the route's own. */
export function commonTurn(
	act: Act,
	route: Route,
	{ situation, top, lines }: Shown,
	{ desk, measure }: Ground,
): Turn | undefined {
	if (act.type === "text") return undefined;
	const isShelf = route.type === "library" && situation.where === "list";
	switch (act.command) {
		case "close":
			return { type: "close" };
		case "help":
			return { type: "open", route: { type: "help", ...atTop, situation } };
		case "contents":
			return { type: "open", route: contentsAt(desk.session) };
		case "elsewhere":
			return route.type === "elsewhere"
				? { type: "stay", route }
				: { type: "open", route: elsewhereIn(desk) };
		case "sources":
			return { type: "open", route: { type: "sources", ...atTop } };
		case "library":
			return { type: "open", route: libraryAt({ at: "library" }) };
		case "search":
			return { type: "open", route: searchFirst };
		case "note":
			return { type: "open", route: newNoteAt(desk) };
		case "notebook":
			return { type: "open", route: notebookFirst };
		case "plan":
			return { type: "open", route: planIn(desk) };
		case "words":
			return { type: "open", route: libraryAt({ at: "words" }) };
		case "scroll": {
			// A page has its own way, since it may hold a question; a list moves its mark.
			if (route.type === "page" || isShelf) return undefined;
			const window = { height: measure.height, total: lines.length };
			const first = scrolled(top, window, act.key);
			return { type: "stay", route: { ...route, top: first, free: true } };
		}
		default:
			return undefined;
	}
}
