import type { Desk } from "../../player/desk.ts";
import type { Ask, Page } from "../../player/page.ts";
import type { Session } from "../../player/session.ts";
import {
	atTop,
	type Ground,
	type Kind,
	type Shown,
	type Turn,
} from "../route.ts";
import { scrolled, topFor } from "../scroll.ts";
import { actIn, answerWith } from "./asking.ts";
import { endingFor } from "./ending.ts";
import { laidOut } from "./page-layout.ts";
import { caughtUp, type PageRoute, retraced, sameUpTo } from "./page-route.ts";
import { proveAt } from "./prove.ts";

export const page: Kind<PageRoute> = {
	show(route, ground) {
		const page = ground.desk.session.page();
		return laidOut(caughtUp(route, page), page, ground).shown;
	},
	act(route, act, ground) {
		const { session } = ground.desk;
		const page = session.page();
		const now = caughtUp(route, page);
		const laid = laidOut(now, page, ground);
		const asking = now.asking && { ...now.asking, opened: laid.isOpen };
		const stay = (more: Partial<PageRoute> = {}): Stay => ({
			type: "stay",
			route: {
				...now,
				top: laid.shown.top,
				free: false,
				...(asking ? { asking } : {}),
				...more,
			},
		});
		/** After an answer the window begins where the question was, or above it where the page has changed: what is new is in it. */
		const answered = () => {
			const page = session.page();
			const { shown } = laidOut(caughtUp(now, page), page, ground);
			const same = sameUpTo(laid.shown.lines, shown.lines);
			const top = Math.min(laid.askedAt, same);
			// What comes next is folded away again: it is shown, and only then explained.
			return stay({ top, unfolded: false });
		};
		if (act.type === "key") {
			switch (act.command) {
				case "go-on":
					if (laid.shown.situation.more) return stay({ top: laid.next });
					if (page.ask) {
						// Only a pause leaves the keys to the reading.
						session.answer("");
						return answered();
					}
					if (!session.forward())
						return { type: "open", route: endingFor(ground.desk) };
					return reachedOr(session, stay());
				case "scroll": {
					const window = {
						height: ground.measure.height,
						total: laid.shown.lines.length,
					};
					return stay({
						top: scrolled(laid.shown.top, window, act.key),
						free: true,
					});
				}
				case "unfold":
					return stay(unfoldedIn(now, laid.shown, page, ground));
				case "back":
					session.back();
					return stay();
				case "prove": {
					const route = proveAt(session, page.section.id);
					return route ? { type: "open", route, left: stay().route } : stay();
				}
				case "retrace": {
					const isAhead = act.key === "]" || act.key === "ctrl-right";
					session.retrace(isAhead ? "ahead" : "back");
					return {
						type: "stay",
						route: retraced(stay().route, session.page()),
					};
				}
				case "set-aside":
					session.setAside();
					return answered();
				case "keep":
					session.keepAnswer();
					return answered();
				case "change":
					return changing(session, stay());
			}
		}
		const { ask } = page;
		if (!ask || !asking) return stay();
		if (act.type === "key" && act.command === "rest")
			return stay({ asking: { ...asking, resting: true } });
		if (act.type === "key" && act.command === "write-on")
			return stay({ asking: { ...asking, resting: false } });
		if (act.type === "key" && act.command === "answer") {
			const refused = answerWith(ask, asking, session);
			return refused ? stay({ asking: refused }) : answered();
		}
		if (act.type === "key" && act.command === "editor")
			return inEditor(ask, ground.desk, stay({ asking }));
		return stay({ asking: actIn(ask, asking, act, ground) });
	},
};

/** The page, under what is said when the learner has come to the end of what they had set out to do. */
function reachedOr(session: Session, page: Stay): Turn {
	const slice = session.reached();
	return slice
		? {
				type: "open",
				route: { type: "stop", ...atTop, slice },
				left: page.route,
			}
		: page;
}

/** The page again, perhaps changed. */
type Stay = Extract<Turn, { type: "stay" }> & { readonly route: PageRoute };

/** What comes back from the editor is a draft, and stands in the question to be answered here. */
function inEditor(ask: Ask, desk: Desk, stay: Stay): Turn {
	const { route } = stay;
	const until = desk.edit(String(ask.draft)).then((back): PageRoute => {
		if (back.ok) {
			desk.session.draft(back.text);
			const { asking: _, ...afresh } = route;
			return afresh;
		}
		const refusals = [{ reason: back.reason }];
		return route.asking
			? { ...route, asking: { ...route.asking, refusals } }
			: route;
	});
	return { type: "wait", route, until };
}

/** What is folded away is shown, and in the window; or folded again. */
function unfoldedIn(
	route: PageRoute,
	before: Shown,
	page: Page,
	ground: Ground,
): Partial<PageRoute> {
	const turned = { ...route, unfolded: !route.unfolded };
	const { lines } = laidOut(turned, page, ground).shown;
	const window = { height: ground.measure.height, total: lines.length };
	const from = sameUpTo(before.lines, lines);
	const more = lines.length - before.lines.length;
	const sight = more > 0 ? { from, to: from + more } : undefined;
	return {
		unfolded: turned.unfolded,
		top: topFor(before.top, window, sight),
	};
}

/** One answer of the page opens again at once; of several, the learner chooses. */
function changing(session: Session, stay: Turn): Turn {
	const [only, ...others] = session.page().changeable;
	if (others.length > 0)
		return { type: "open", route: { type: "change", ...atTop, at: 0 } };
	if (only) session.change(only);
	return stay;
}
