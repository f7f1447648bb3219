import { linesOf } from "../../terminal/lines.ts";
import { type Kind, type Scrolled, shownAs } from "../route.ts";
import { scrolled } from "../scroll.ts";

/** What somebody who returns is told before the page. */
export type GreetingRoute = Scrolled & { readonly type: "greeting" };

export const greeting: Kind<GreetingRoute> = {
	show(route, ground) {
		const { desk, look, measure } = ground;
		const lines = linesOf(desk.greeting ?? [], measure.width, look);
		return shownAs(route, ground, "Welcome back", "greeting", { lines });
	},
	act(route, act, ground) {
		const { top, lines, situation } = greeting.show(route, ground);
		if (act.type !== "key" || act.command !== "go-on")
			return { type: "stay", route };
		if (!situation.more) return { type: "close" };
		const window = { height: ground.measure.height, total: lines.length };
		return {
			type: "stay",
			route: { ...route, top: scrolled(top, window, "space") },
		};
	},
};
