import type { Say } from "../../activities/say.ts";
import type { Desk } from "../../player/desk.ts";
import { linesOf } from "../../terminal/lines.ts";
import { atTop, type Kind, type Scrolled, shownAs } from "../route.ts";

/** The plan as far as it has come, as it was when it was opened: nothing in it changes while it is read. */
export type PlanRoute = Scrolled & {
	readonly type: "plan";
	readonly say: readonly Say[];
};

export function planIn({ plan }: Desk): PlanRoute {
	return { type: "plan", ...atTop, say: plan?.().say ?? [] };
}

export const plan: Kind<PlanRoute> = {
	show(route, ground) {
		const { look, measure } = ground;
		const lines = linesOf(route.say, measure.width, look);
		return shownAs(route, ground, "Your plan", "leaf", { lines });
	},
	act: (route) => ({ type: "stay", route }),
};
