import { plain } from "../../markdown/rich.ts";
import { type Line, wrap } from "../../terminal/wrap.ts";
import { drawList, stepIn } from "../list.ts";
import { type Kind, type Scrolled, shownAs } from "../route.ts";

/** Which answer of the page to change, where there are several. */
export type ChangeRoute = Scrolled & {
	readonly type: "change";
	readonly at: number;
};

export const change: Kind<ChangeRoute> = {
	show(route, ground) {
		const { desk, look, measure } = ground;
		const items = desk.session.page().changeable.map(({ question }, index) => ({
			number: String(index + 1),
			label: plain(question.prompt),
		}));
		const before: Line[] = [
			...wrap(
				[{ text: "Which answer do you want to change?", role: "heading" }],
				measure.width,
			),
			[],
		];
		const drawn = drawList(before, items, route.at, measure.width, look);
		return shownAs(route, ground, "Change an answer", "list", drawn);
	},
	act(route, act, { desk }) {
		const { changeable } = desk.session.page();
		if (act.type !== "key") return { type: "stay", route };
		const numbers = changeable.map((_, index) => ({
			number: String(index + 1),
		}));
		const at = stepIn(numbers, route.at, act.key);
		const chosen = at === undefined ? undefined : changeable[at];
		if (at === undefined || !chosen) return { type: "stay", route };
		if (act.command === "choose")
			return { type: "stay", route: { ...route, at } };
		desk.session.change(chosen);
		return { type: "close" };
	},
};
