import { isSameAddress } from "../player/library.ts";
import type { Route, Turn } from "./route.ts";

/** The routes that lie over one another, the page at the bottom, after a key came to something. */
export function turned(routes: readonly Route[], turn: Turn): readonly Route[] {
	const below = routes.slice(0, -1);
	switch (turn.type) {
		case "stay":
		case "wait":
			return [...below, turn.route];
		case "open":
			// The same is never opened over itself: help in the help begins it again.
			return [
				...(turn.left ? [...below, turn.left] : routes).filter(
					(route) => !isSame(route, turn.route),
				),
				turn.route,
			];
		case "close":
			return below.length > 0 ? below : routes;
		case "page":
			return routes.slice(0, 1);
	}
}

function isSame(a: Route, b: Route): boolean {
	if (a.type === "library" && b.type === "library")
		return isSameAddress(a.address, b.address);
	return a.type === b.type;
}
