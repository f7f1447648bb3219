import { inShort } from "../../player/notebook.ts";
import { noteWith } from "../../player/notes.ts";
import { apart } from "../../terminal/hang.ts";
import { wrap, wrapText } from "../../terminal/wrap.ts";
import { drawList, type Item, stepIn } from "../list.ts";
import { type Kind, type Scrolled, shownAs } from "../route.ts";

/** Whether a note may be deleted. It begins at keeping it. */
export type DeletingRoute = Scrolled & {
	readonly type: "deleting";
	readonly note: number;
	readonly at: number;
};

const answers: readonly Item[] = [
	{ number: "1", label: "Keep it" },
	{ number: "2", label: "Delete it" },
];

export const deleting: Kind<DeletingRoute> = {
	show(route, ground) {
		const { desk, measure, look } = ground;
		const note = noteWith(desk.session.progress(), route.note);
		const before = apart([
			wrap([{ text: "Delete this note?", role: "heading" }], measure.width),
			wrapText(inShort(note?.words ?? ""), measure.width),
		]);
		const drawn = drawList(
			[...before, []],
			answers,
			route.at,
			measure.width,
			look,
		);
		return shownAs(route, ground, "Notebook", "list", drawn);
	},
	act(route, act, { desk: { session } }) {
		const at =
			act.type === "key" ? stepIn(answers, route.at, act.key) : undefined;
		if (act.type !== "key" || at === undefined) return { type: "stay", route };
		if (act.command === "choose")
			return { type: "stay", route: { ...route, at } };
		const { place } = session.progress();
		if (at === 1) session.note({ number: route.note, place, words: "" });
		return { type: "close" };
	},
};
