import type { Say } from "../../activities/say.ts";
import type { Desk } from "../../player/desk.ts";
import { workbenchStart } from "../../player/navigate.ts";
import type { Place } from "../../player/progress.ts";
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

function workbenchIn({ session }: Desk): Place | undefined {
	return workbenchStart(session.module, session.context());
}

export const plan: Kind<PlanRoute> = {
	show(route, ground) {
		const { look, measure } = ground;
		const lines = linesOf(route.say, measure.width, look);
		const shown = shownAs(route, ground, "Your plan", "leaf", { lines });
		const improvable = workbenchIn(ground.desk) !== undefined;
		return { ...shown, situation: { ...shown.situation, improvable } };
	},
	act(route, act, { desk }) {
		const start = workbenchIn(desk);
		if (act.type !== "key" || act.command !== "improve" || !start)
			return { type: "stay", route };
		desk.session.leap(start);
		return { type: "page" };
	},
};
