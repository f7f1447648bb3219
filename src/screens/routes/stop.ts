import type { Slice } from "../../player/slice.ts";
import { stopSay } from "../../player/stop.ts";
import { linesOf } from "../../terminal/lines.ts";
import { type Kind, type Scrolled, shownAs } from "../route.ts";
import { scrolled } from "../scroll.ts";

/** The end of what the learner had set out to do: a clean place to leave from, or to go on. */
export type StopRoute = Scrolled & {
	readonly type: "stop";
	readonly slice: Slice;
};

export const stop: Kind<StopRoute> = {
	show(route, ground) {
		const { desk, look, measure } = ground;
		const say = stopSay(desk.session, route.slice, desk.comeBack());
		const lines = linesOf(say, measure.width, look);
		return shownAs(route, ground, "A good place to stop", "greeting", {
			lines,
		});
	},
	act(route, act, ground) {
		const { top, lines, situation } = stop.show(route, ground);
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
