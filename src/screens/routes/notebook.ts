import type { Destination } from "../../player/destination.ts";
import {
	inShort,
	type Notebook,
	notebookOf,
	summaryOf,
	whence,
} from "../../player/notebook.ts";
import type { Session } from "../../player/session.ts";
import { apart } from "../../terminal/hang.ts";
import { wrap, wrapText } from "../../terminal/wrap.ts";
import { drawList, type Item, stepIn } from "../list.ts";
import { atTop, type Kind, type Scrolled, shownAs } from "../route.ts";
import { going } from "./going.ts";

/** What waits, and everything the learner wrote: to go to, to change, to delete. */
export type NotebookRoute = Scrolled & {
	readonly type: "notebook";
	readonly at: number;
};

export const notebook: Kind<NotebookRoute> = {
	show(route, ground) {
		const { desk, measure, look } = ground;
		const all = notebookIn(desk.session);
		const items = itemsOf(all);
		const at = markedIn(items, route);
		const before = apart([
			wrap([{ text: "Notebook", role: "heading" }], measure.width),
			wrapText(summaryOf(all), measure.width),
		]);
		const drawn = drawList([...before, []], items, at, measure.width, look);
		const shown = shownAs(route, ground, "Notebook", "list", drawn);
		const note = items[at]?.to.type === "note";
		return { ...shown, situation: { ...shown.situation, note } };
	},
	act(route, act, { desk: { session } }) {
		if (act.type !== "key") return { type: "stay", route };
		const items = itemsOf(notebookIn(session));
		const marked = markedIn(items, route);
		const left = { ...route, at: marked };
		if (act.command === "delete") {
			const to = items[marked]?.to;
			return to?.type === "note"
				? {
						type: "open",
						route: { type: "deleting", ...atTop, note: to.note, at: 0 },
						left,
					}
				: { type: "stay", route };
		}
		const at = stepIn(items, marked, act.key);
		const chosen = at === undefined ? undefined : items[at];
		if (at === undefined || !chosen) return { type: "stay", route };
		return act.command === "choose"
			? { type: "stay", route: { ...route, at } }
			: going(chosen.to, session, { ...route, at }, true);
	},
};

type Entry = Item & { readonly to: Destination };

/** What waits first, and then what was written; only the first nine have a digit. */
function itemsOf({ waiting, written }: Notebook): Entry[] {
	return [
		...waiting.map(({ asked, where, to }) => ({
			label: asked,
			about: `open question, ${where}`,
			to,
		})),
		...written.map((one) => ({
			label: inShort(one.words),
			about: one.asked ? `${whence(one)}: ${one.asked}` : whence(one),
			to: one.to,
		})),
	].map((item, index) => ({
		...item,
		number: index < 9 ? String(index + 1) : "",
	}));
}

/** The mark stays in the list when its end is deleted. */
function markedIn(items: readonly Entry[], { at }: NotebookRoute): number {
	return Math.max(0, Math.min(at, items.length - 1));
}

function notebookIn(session: Session): Notebook {
	return notebookOf(session.module, session.progress(), session.context());
}
