import type { Page } from "../../player/page.ts";
import { type Line, textIn } from "../../terminal/wrap.ts";
import { atTop, type Scrolled } from "../route.ts";
import { type Asking, askingFor } from "./asking.ts";

/** The screen of the module at the learner's place. */
export type PageRoute = Scrolled & {
	readonly type: "page";
	/** The section and the screen when it was last looked at: another one begins at its top. */
	readonly place: string;
	/** What was folded away is shown. */
	readonly unfolded: boolean;
	readonly asking?: Asking;
	/** Where the window stood on the screens seen before, for whoever retraces to one. */
	readonly left: Readonly<Record<string, number>>;
};

/** The page before it was ever looked at. */
export const unread: PageRoute = {
	type: "page",
	...atTop,
	place: "",
	unfolded: false,
	left: {},
};

/** The page that the session is at now: at its top when it was turned, and with its own question. */
export function caughtUp(route: PageRoute, page: Page): PageRoute {
	const screen = `${page.section.id}/${page.screen.id}`;
	const place = page.lookingBack ? `${screen}/${page.lookingBack}` : screen;
	const { asking, ...kept } =
		place === route.place
			? route
			: { ...unread, place, left: { ...route.left, [route.place]: route.top } };
	return page.ask && page.ask.question.type !== "pause"
		? { ...kept, asking: askingFor(page.ask, asking) }
		: kept;
}

/** A screen retraced to, with the window where it stood. */
export function retraced(route: PageRoute, page: Page): PageRoute {
	const now = caughtUp(route, page);
	const top = now.left[now.place] ?? 0;
	return { ...now, top, free: true };
}

/** How many lines two texts begin with alike. */
export function sameUpTo(
	before: readonly Line[],
	now: readonly Line[],
): number {
	const differs = now.findIndex((line, index) => {
		const other = before[index];
		return !other || textIn(other) !== textIn(line);
	});
	return differs < 0 ? now.length : differs;
}
