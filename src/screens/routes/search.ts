import { type Found, find, searchedAt } from "../../player/find.ts";
import type { Hit } from "../../player/search.ts";
import { apart } from "../../terminal/hang.ts";
import { wrap, wrapText } from "../../terminal/wrap.ts";
import { below } from "../ask/below.ts";
import type { Edit } from "../ask/edit.ts";
import { actInLine, drawLine } from "../ask/text-line.ts";
import type { Act } from "../ask/way.ts";
import { drawList, type Item, stepIn } from "../list.ts";
import {
	atTop,
	type Ground,
	type Kind,
	type Scrolled,
	type Shown,
	shownAs,
	type Turn,
} from "../route.ts";
import { going } from "./going.ts";

/** A line for the words, and then what was found. */
export type SearchRoute = Scrolled & {
	readonly type: "search";
	readonly stage: /** `summary` says why the words before led nowhere. */
		| {
				readonly type: "words";
				readonly edit: Edit;
				readonly summary?: string;
		  }
		| { readonly type: "found"; readonly found: Found; readonly at: number };
};

export const search: Kind<SearchRoute> = {
	show(route, ground) {
		const { stage } = route;
		return stage.type === "words"
			? showWords(route, stage, ground)
			: showFound(route, stage, ground);
	},
	act(route, act, ground) {
		const { stage } = route;
		return stage.type === "words"
			? actOnWords(route, stage, act, ground)
			: actOnFound(route, stage, act, ground);
	},
};

type Stage<T> = Extract<SearchRoute["stage"], { type: T }>;

function showWords(
	route: SearchRoute,
	{ edit, summary }: Stage<"words">,
	ground: Ground,
): Shown {
	const { width } = ground.measure;
	const before = apart([
		wrap([{ text: "Search", role: "heading" }], width),
		wrapText(
			summary ??
				"Words from the text, the cases, the resources, the glossary, the sources or what you wrote. The beginning of a word will do.",
			width,
		),
	]);
	const line = drawLine(edit, {
		columns: width,
		look: ground.look,
		active: true,
		pointer: ground.look.glyphs.pointer,
	});
	const shown = shownAs(route, ground, "Search", "line", below(before, line));
	return { ...shown, situation: { ...shown.situation, entry: "search" } };
}

function actOnWords(
	route: SearchRoute,
	{ edit }: Stage<"words">,
	act: Act,
	{ desk, measure }: Ground,
): Turn {
	if (act.type === "key" && act.command === "rest") return { type: "close" };
	if (act.type === "key" && act.command === "answer") {
		const found = find(edit.text, searchedAt(desk));
		const stage: SearchRoute["stage"] =
			found.hits.length > 0
				? { type: "found", found, at: 0 }
				: { type: "words", edit, summary: found.summary };
		return { type: "stay", route: { ...route, ...atTop, stage } };
	}
	const typed = actInLine(edit, act, measure.width);
	return {
		type: "stay",
		route: { ...route, stage: { type: "words", edit: typed } },
	};
}

function showFound(
	route: SearchRoute,
	{ found, at }: Stage<"found">,
	ground: Ground,
): Shown {
	const { measure, look } = ground;
	const before = apart([
		wrap([{ text: "Search", role: "heading" }], measure.width),
		wrapText(found.summary, measure.width),
	]);
	const drawn = drawList(
		[...before, []],
		found.hits.map(itemOf),
		at,
		measure.width,
		look,
	);
	return shownAs(route, ground, "Search", "list", drawn);
}

/** Only the first nine have a digit that leads to them. */
function itemOf({ kind, title, excerpt }: Hit, index: number): Item {
	return {
		number: index < 9 ? String(index + 1) : "",
		label: [kind, title].filter(Boolean).join(": "),
		about: excerpt,
	};
}

function actOnFound(
	route: SearchRoute,
	{ found, at }: Stage<"found">,
	act: Act,
	{ desk }: Ground,
): Turn {
	if (act.type !== "key") return { type: "stay", route };
	const items = found.hits.map(itemOf);
	const to = stepIn(items, at, act.key);
	const hit = to === undefined ? undefined : found.hits[to];
	if (to === undefined || !hit) return { type: "stay", route };
	const left = { ...route, stage: { type: "found" as const, found, at: to } };
	return act.command === "choose"
		? { type: "stay", route: left }
		: going(hit.to, desk.session, left, false);
}
