import { plain } from "../../markdown/rich.ts";
import { type Missing, missing } from "../../player/complete.ts";
import type { Session } from "../../player/session.ts";
import { apart } from "../../terminal/hang.ts";
import { wrap, wrapText } from "../../terminal/wrap.ts";
import { drawList, stepIn } from "../list.ts";
import { type Kind, type Scrolled, shownAs } from "../route.ts";

/** What still stands between the learner and the certificate, to go to. */
export type MissingRoute = Scrolled & {
	readonly type: "missing";
	readonly at: number;
};

export const missingThings: Kind<MissingRoute> = {
	show(route, ground) {
		const { desk, look, measure } = ground;
		const left = missingIn(desk.session);
		const before = apart([
			wrap(
				[{ text: "Before your certificate", role: "heading" }],
				measure.width,
			),
			wrapText(
				left.length === 1
					? "One thing is still open. Go there now, or come back another day."
					: `${left.length} things are still open. Go to any of them now, or come back another day.`,
				measure.width,
			),
		]);
		const items = left.map((one, index) => ({
			number: String(index + 1),
			label: inWords(one),
		}));
		const drawn = drawList(
			[...before, []],
			items,
			route.at,
			measure.width,
			look,
		);
		return shownAs(route, ground, "Nearly finished", "list", drawn);
	},
	act(route, act, { desk }) {
		const left = missingIn(desk.session);
		const numbers = left.map((_, index) => ({ number: String(index + 1) }));
		const at =
			act.type === "key" ? stepIn(numbers, route.at, act.key) : undefined;
		const chosen = at === undefined ? undefined : left[at];
		if (act.type !== "key" || at === undefined || !chosen)
			return { type: "stay", route };
		if (act.command === "choose")
			return { type: "stay", route: { ...route, at } };
		desk.session.goTo(chosen.place);
		return { type: "page" };
	},
};

export function missingIn(session: Session): readonly Missing[] {
	return missing(session.module, session.progress(), session.context());
}

function inWords(one: Missing): string {
	switch (one.type) {
		case "section":
			return `${one.section}: read it to its end.`;
		case "question":
			return `${one.section}: ${plain(one.prompt)}`;
		case "action":
			return `${one.section}: write at least one action.`;
		case "name":
			return `${one.section}: give the name for your certificate.`;
	}
}
