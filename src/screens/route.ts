import type { Desk } from "../player/desk.ts";
import type { Look } from "../terminal/theme.ts";
import type { Line } from "../terminal/wrap.ts";
import type { Act, Drawn } from "./ask/way.ts";
import type { Measure } from "./measure.ts";
import type { ChangeRoute } from "./routes/change.ts";
import type { ContentsRoute } from "./routes/contents.ts";
import type { DeletingRoute } from "./routes/deleting.ts";
import type { DocumentsRoute } from "./routes/documents.ts";
import type { ElsewhereRoute } from "./routes/elsewhere.ts";
import type { GreetingRoute } from "./routes/greeting.ts";
import type { HelpRoute } from "./routes/help.ts";
import type { LibraryRoute } from "./routes/library.ts";
import type { MissingRoute } from "./routes/missing.ts";
import type { NoteRoute } from "./routes/note.ts";
import type { NotebookRoute } from "./routes/notebook.ts";
import type { PageRoute } from "./routes/page-route.ts";
import type { PlanRoute } from "./routes/plan.ts";
import type { ProveRoute } from "./routes/prove.ts";
import type { SearchRoute } from "./routes/search.ts";
import type { SourcesRoute } from "./routes/sources.ts";
import type { StopRoute } from "./routes/stop.ts";
import { topFor } from "./scroll.ts";
import type { Situation } from "./situation.ts";

/** Where the learner is in the program. The page lies at the bottom; the others are opened over it and closed again. */
export type Route =
	| GreetingRoute
	| PageRoute
	| ContentsRoute
	| HelpRoute
	| SourcesRoute
	| LibraryRoute
	| ChangeRoute
	| MissingRoute
	| SearchRoute
	| NotebookRoute
	| NoteRoute
	| DeletingRoute
	| ProveRoute
	| DocumentsRoute
	| ElsewhereRoute
	| PlanRoute
	| StopRoute;

/** What every route keeps of its window. */
export type Scrolled = {
	/** The first line shown. */
	readonly top: number;
	/** Scrolled by hand: until another key is pressed, the window does not follow what has the keys. */
	readonly free: boolean;
};

/** Where a route begins. */
export const atTop: Scrolled = { top: 0, free: false };

/** What a route is drawn with. */
export type Ground = {
	readonly desk: Desk;
	readonly look: Look;
	readonly measure: Measure;
};

/** A route drawn. */
export type Shown = {
	/** At the right end of the header. */
	readonly title: string;
	readonly lines: readonly Line[];
	/** The first line in the window. */
	readonly top: number;
	readonly situation: Situation;
} & Pick<Drawn, "cursor" | "entry">;

/** What a key comes to. */
export type Turn =
	/** The same route, perhaps changed. */
	| { readonly type: "stay"; readonly route: Route }
	/** Another one over it, which stays below as it was, or as it is left now. */
	| { readonly type: "open"; readonly route: Route; readonly left?: Route }
	/** Back to the one below. */
	| { readonly type: "close" }
	/** Back to the page, whatever lies over it. */
	| { readonly type: "page" }
	/** This route, and another in its place when the promise is kept. */
	| {
			readonly type: "wait";
			readonly route: Route;
			readonly until: Promise<Route>;
	  };

/** One kind of route: what it shows, and what it makes of the keys that are its own. */
export type Kind<R> = {
	show(route: R, ground: Ground): Shown;
	act(route: R, act: Act, ground: Ground): Turn;
};

/** A route without questions, drawn: its title, its lines and its keys. */
export function shownAs(
	route: Scrolled,
	{ measure }: Ground,
	title: string,
	where: Situation["where"],
	drawn: Pick<Drawn, "lines" | "cursor" | "entry"> & Partial<Drawn>,
): Shown {
	const { lines, sight, cursor, entry } = drawn;
	const window = { height: measure.height, total: lines.length };
	const top = topFor(route.top, window, route.free ? undefined : sight);
	return {
		title,
		lines,
		top,
		situation: { where, ...lengthOf(top, window) },
		...(cursor ? { cursor } : {}),
		...(entry ? { entry } : {}),
	};
}

/** Whether the text is longer than the window, and whether there is more of it below. */
export function lengthOf(
	top: number,
	{ height, total }: { readonly height: number; readonly total: number },
): Pick<Situation, "long" | "more"> {
	return { long: total > height, more: top + height < total };
}
