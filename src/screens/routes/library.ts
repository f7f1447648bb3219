import { sayOf } from "../../player/leaf.ts";
import { type Address, type Shelf, standAt } from "../../player/library.ts";
import { visitorOf } from "../../player/visitor.ts";
import { apart } from "../../terminal/hang.ts";
import { linesOf } from "../../terminal/lines.ts";
import { wrap, wrapText } from "../../terminal/wrap.ts";
import type { Act } from "../ask/way.ts";
import { drawList, type Item, stepIn } from "../list.ts";
import {
	type Ground,
	type Kind,
	type Scrolled,
	type Shown,
	shownAs,
	type Turn,
} from "../route.ts";
import { libraryAt, notebookFirst } from "./beginnings.ts";

/** What stands off the path: its shelves, and the leaves on them. Each lies over the one it was opened from. */
export type LibraryRoute = Scrolled & {
	readonly type: "library";
	readonly address: Address;
	/** The item of a shelf that is marked. */
	readonly at: number;
};

export const library: Kind<LibraryRoute> = {
	show(route, ground) {
		const stand = standAt(route.address, visitorOf(ground.desk));
		if (stand.type === "shelf") return showShelf(stand.shelf, route, ground);
		const { leaf } = stand;
		const lines = linesOf(sayOf(leaf), ground.measure.width, ground.look);
		return shownAs(route, ground, leaf.title, "leaf", { lines });
	},
	act(route, act, ground) {
		const stand = standAt(route.address, visitorOf(ground.desk));
		return stand.type === "shelf"
			? actOnShelf(stand.shelf, route, act, ground)
			: { type: "stay", route };
	},
};

function showShelf(shelf: Shelf, route: LibraryRoute, ground: Ground): Shown {
	const { measure, look } = ground;
	const before = apart([
		wrap([{ text: shelf.title, role: "heading" }], measure.width),
		shelf.opening ? wrapText(shelf.opening, measure.width) : [],
	]);
	const drawn = drawList(
		[...before, []],
		itemsOf(shelf),
		route.at,
		measure.width,
		look,
	);
	return shownAs(route, ground, shelf.title, "list", drawn);
}

/** Only the first nine have a digit that leads to them. */
function itemsOf({ items }: Shelf): Item[] {
	return items.map((item, index) => ({
		...item,
		number: index < 9 ? String(index + 1) : "",
	}));
}

function actOnShelf(
	shelf: Shelf,
	route: LibraryRoute,
	act: Act,
	ground: Ground,
): Turn {
	if (act.type !== "key") return { type: "stay", route };
	const { top } = showShelf(shelf, route, ground);
	const items = itemsOf(shelf);
	const at =
		act.command === "scroll"
			? leapt(route.at, act.key, items.length, ground)
			: stepIn(items, route.at, act.key);
	const item = at === undefined ? undefined : shelf.items[at];
	if (at === undefined || !item) return { type: "stay", route };
	const left = { ...route, at, top };
	if (act.command === "choose" || act.command === "scroll")
		return { type: "stay", route: left };
	const opened = item.to.at === "notebook" ? notebookFirst : libraryAt(item.to);
	return { type: "open", route: opened, left };
}

/** In a list it is the mark that goes a windowful further, and the window follows. */
function leapt(
	at: number,
	key: string,
	count: number,
	{ measure }: Ground,
): number {
	const by = Math.max(1, measure.height - 2);
	const to = key === "pagedown" ? at + by : at - by;
	return Math.max(0, Math.min(count - 1, to));
}
