import type { Section } from "../../course/module.ts";
import { pathOf, withWorkbench } from "../../course/select.ts";
import { isProved } from "../../player/complete.ts";
import { sectionStart } from "../../player/navigate.ts";
import type { Place } from "../../player/progress.ts";
import { proofIn } from "../../player/prove.ts";
import { putOffOf } from "../../player/put-off.ts";
import type { Session } from "../../player/session.ts";
import type { Line } from "../../terminal/wrap.ts";
import { drawList, type Item, stepIn } from "../list.ts";
import {
	atTop,
	type Kind,
	type Scrolled,
	shownAs,
	type Turn,
} from "../route.ts";
import { libraryAt, notebookFirst } from "./beginnings.ts";
import { endingFor } from "./ending.ts";
import { proveAt } from "./prove.ts";

/** The sections, each of which can be opened, and behind them the certificate and the library. */
export type ContentsRoute = Scrolled & {
	readonly type: "contents";
	readonly at: number;
};

/** Opens the contents at the section where the learner is. */
export function contentsAt(session: Session): ContentsRoute {
	const { section } = session.page();
	const at = entriesOf(session).findIndex(
		(entry) => entry.type === "section" && entry.id === section.id,
	);
	return { type: "contents", ...atTop, at: Math.max(0, at) };
}

export const contents: Kind<ContentsRoute> = {
	show(route, ground) {
		const { desk, look, measure } = ground;
		const before: Line[] = [[{ text: "Contents", role: "heading" }], []];
		const drawn = drawList(
			before,
			entriesOf(desk.session),
			route.at,
			measure.width,
			look,
		);
		const shown = shownAs(route, ground, "Contents", "list", drawn);
		const entry = entriesOf(desk.session)[route.at];
		const provable =
			entry?.type === "section" &&
			proofIn(desk.session, entry.id) !== undefined;
		return { ...shown, situation: { ...shown.situation, provable } };
	},
	act(route, act, { desk }) {
		if (act.type !== "key") return { type: "stay", route };
		const entries = entriesOf(desk.session);
		const marked = entries[route.at];
		if (act.command === "prove" && marked?.type === "section")
			return proving(desk.session, marked.id, route);
		const at = stepIn(entries, route.at, act.key);
		const entry = at === undefined ? undefined : entries[at];
		if (at === undefined || !entry) return { type: "stay", route };
		if (act.command === "choose")
			return { type: "stay", route: { ...route, at } };
		const { session } = desk;
		switch (entry.type) {
			case "ending":
				return { type: "open", route: endingFor(desk) };
			case "notebook":
			case "library":
				return {
					type: "open",
					route:
						entry.type === "notebook"
							? notebookFirst
							: libraryAt({ at: "library" }),
					left: { ...route, at },
				};
			case "section":
				if (entry.id !== session.page().section.id) session.goTo(entry.place);
				return { type: "page" };
		}
	},
};

function proving(session: Session, id: string, route: ContentsRoute): Turn {
	const opened = proveAt(session, id);
	return opened
		? { type: "open", route: opened, left: route }
		: { type: "stay", route };
}

/** Something to open: a section at its first screen, or what has no place in the module. */
type Entry = Item &
	(
		| {
				readonly type: "section";
				readonly id: string;
				readonly place: Place;
		  }
		| { readonly type: "ending" | "notebook" | "library" }
	);

function entriesOf(session: Session): readonly Entry[] {
	const context = session.context();
	const { length } = pathOf(session.module);
	const sections = withWorkbench(session.module).flatMap(
		(section, index): Entry[] => {
			const place = sectionStart(section, context);
			return place
				? [
						{
							type: "section",
							id: section.id,
							place,
							number: index === 0 || index === length ? "" : String(index),
							label: section.title,
							aside: standingOf(session, section),
						},
					]
				: [];
		},
	);
	return [
		...sections,
		{ type: "ending", number: "", label: "Your certificate" },
		{
			type: "library",
			number: "",
			label: "Library",
			aside: "cases, resources, glossary, sources",
		},
		{
			type: "notebook",
			number: "",
			label: "Notebook",
			aside: "what waits, and what you wrote",
		},
	];
}

/** Minutes, how far the learner is with a section, and what waits in it, in words. */
export function standingOf(session: Session, section: Section): string {
	const minutes = section.minutes > 0 ? [`${section.minutes} min`] : [];
	const ended = Object.hasOwn(session.progress().ended, section.id);
	const here = session.page().section.id === section.id;
	const open = putOffOf(section, session.context()).length;
	return [
		...minutes,
		...(ended
			? [isProved(session.progress(), section.id) ? "known, done" : "done"]
			: []),
		...(open > 0 ? [`${open} open`] : []),
		...(here ? ["you are here"] : []),
	].join(", ");
}
