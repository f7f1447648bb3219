import type { Desk } from "../../player/desk.ts";
import { linesOf } from "../../terminal/lines.ts";
import { type Line, wrap } from "../../terminal/wrap.ts";
import { drawList, type Item, stepIn } from "../list.ts";
import { type Kind, type Scrolled, shownAs, type Turn } from "../route.ts";
import { scrolled } from "../scroll.ts";

/** What somebody who returns is told before the page, and what fits the time they have. Nothing is marked until they move: going on means going on where they were. */
export type GreetingRoute = Scrolled & {
	readonly type: "greeting";
	readonly at?: number;
};

export const greeting: Kind<GreetingRoute> = {
	show(route, ground) {
		const { desk, look, measure } = ground;
		const { say = [], question = "" } = desk.greeting ?? {};
		const told = linesOf(say, measure.width, look);
		const items = itemsOf(desk);
		if (items.length === 0)
			return shownAs(route, ground, "Welcome back", "greeting", {
				lines: told,
			});
		const before: Line[] = [
			...told,
			[],
			...wrap([{ text: question, role: "strong" }], measure.width),
			[],
		];
		const { at = -1 } = route;
		const drawn = drawList(before, items, at, measure.width, look);
		const shown = shownAs(
			route,
			ground,
			"Welcome back",
			"greeting",
			at < 0 ? { lines: drawn.lines } : drawn,
		);
		return {
			...shown,
			situation: { ...shown.situation, ways: true, chosen: at >= 0 },
		};
	},
	act(route, act, ground) {
		if (act.type !== "key") return { type: "stay", route };
		const { desk } = ground;
		const items = itemsOf(desk);
		const { top, lines, situation } = greeting.show(route, ground);
		switch (act.command) {
			case "choose": {
				const at = stepIn(items, route.at ?? -1, act.key);
				return {
					type: "stay",
					route: { ...route, ...(at === undefined ? {} : { at }) },
				};
			}
			case "number": {
				const at = stepIn(items, -1, act.key);
				return at === undefined ? { type: "stay", route } : goOn(desk, at);
			}
			case "go-on": {
				if (route.at !== undefined) return goOn(desk, route.at);
				if (!situation.more) return { type: "close" };
				const window = { height: ground.measure.height, total: lines.length };
				return {
					type: "stay",
					route: { ...route, top: scrolled(top, window, "space") },
				};
			}
			default:
				return { type: "stay", route };
		}
	},
};

function goOn({ greeting, session }: Desk, at: number): Turn {
	const way = greeting?.ways[at];
	if (way) session.setOut(way);
	return { type: "close" };
}

function itemsOf({ greeting }: Desk): Item[] {
	if (!greeting || greeting.ways.length === 0) return [];
	const { ways, otherwise } = greeting;
	const labels = [
		...ways.map(({ minutes, what }) => ({
			label: `${String(minutes).padStart(2)} minutes: ${what}`,
		})),
		{ label: otherwise },
	];
	return labels.map((label, index) => ({
		number: String(index + 1),
		...label,
	}));
}
