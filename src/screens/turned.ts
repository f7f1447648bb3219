import type { Route, Turn } from "./route.ts";

/** The routes that lie over one another, the page at the bottom, after a key came to something. */
export function turned(routes: readonly Route[], turn: Turn): readonly Route[] {
	const below = routes.slice(0, -1);
	switch (turn.type) {
		case "stay":
		case "wait":
			return [...below, turn.route];
		case "open":
			// The same kind is never opened over itself: help in the help begins it again.
			return [
				...routes.filter(({ type }) => type !== turn.route.type),
				turn.route,
			];
		case "close":
			return below.length > 0 ? below : routes;
		case "page":
			return routes.slice(0, 1);
	}
}
