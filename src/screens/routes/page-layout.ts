import { given } from "../../activities/answer.ts";
import { draftOf } from "../../activities/prefill.ts";
import type { Question } from "../../activities/question.ts";
import type { Say } from "../../activities/say.ts";
import type { Ask, Page } from "../../player/page.ts";
import { workOn } from "../../player/reduce.ts";
import { linesOf } from "../../terminal/lines.ts";
import { below } from "../ask/below.ts";
import { wayOf } from "../ask/ways.ts";
import { type Ground, lengthOf, type Shown } from "../route.ts";
import { isInSight, scrolled, topFor } from "../scroll.ts";
import type { Situation } from "../situation.ts";
import { type Asking, askingFor, drawAsking, whereIn } from "./asking.ts";
import type { PageRoute } from "./page-route.ts";
import { standing } from "./standing.ts";

/** A page in its window. */
export type LaidOut = {
	readonly shown: Shown;
	/** Whether the keys go to the open question. */
	readonly isOpen: boolean;
	/** The line where the open question begins; without one, the line behind the last. */
	readonly askedAt: number;
	/** The first line in the window after reading on. */
	readonly next: number;
};

/** Lays out what the page says and its open question. */
export function laidOut(route: PageRoute, page: Page, ground: Ground): LaidOut {
	const { ask } = page;
	return ask && route.asking
		? withQuestion(route, page, ask, route.asking, ground)
		: withoutQuestion(route, page, ground);
}

function withoutQuestion(
	route: PageRoute,
	page: Page,
	ground: Ground,
): LaidOut {
	const lines = readingOf(page, route, ground);
	const window = { height: ground.measure.height, total: lines.length };
	const top = topFor(route.top, window);
	return {
		shown: {
			title: titleOf(page, ground),
			lines,
			top,
			situation: {
				where: "reading",
				...lengthOf(top, window),
				...standing(page, route, ground),
			},
		},
		isOpen: false,
		askedAt: lines.length,
		next: scrolled(top, window, "space"),
	};
}

/** The question is opened once it has come into sight; from the first key that goes to it, the window follows it. */
function withQuestion(
	route: PageRoute,
	page: Page,
	ask: Ask,
	asking: Asking,
	ground: Ground,
): LaidOut {
	const { height } = ground.measure;
	const reading = readingOf(page, route, ground);
	const askedAt = reading.length > 0 ? reading.length + 1 : 0;
	// It has as many lines whether or not it is open, so what is in sight can decide it.
	const before = drawAsking(ask, asking, ground);
	const last = before.opensAt ?? before.lines.length - 1;
	const window = { height, total: askedAt + before.lines.length };
	const isOpen =
		asking.opened ||
		isInSight(topFor(route.top, window), height, {
			from: askedAt,
			to: askedAt + Math.min(last, height - 1),
		});
	const question =
		isOpen === asking.opened
			? before
			: drawAsking(ask, { ...asking, opened: isOpen }, ground);
	const { lines, sight, cursor, entry } = below(reading, question);
	const follows = asking.opened && !route.free;
	const top = topFor(route.top, window, follows ? sight : undefined);
	return {
		shown: {
			title: titleOf(page, ground),
			lines,
			top,
			situation: {
				where: isOpen ? whereIn(ask, asking) : "reading",
				...(isOpen ? againIn(ask, asking, ground) : {}),
				...askedFor(ask.question),
				...lengthOf(top, window),
				...standing(page, route, ground),
			},
			...(isOpen && cursor ? { cursor } : {}),
			...(entry ? { entry } : {}),
		},
		isOpen,
		askedAt,
		next: Math.min(scrolled(top, window, "space"), askedAt),
	};
}

/** What decides about keys in what the question asks for. */
function askedFor(question: Question): Pick<Situation, "prose" | "scale"> {
	if (question.type === "text") return { prose: true };
	return question.type === "rating"
		? { scale: [question.from, question.to] }
		: {};
}

/** Whether an answer is being changed, and whether anything was written in place of it. */
function againIn(
	{ activity, question, again }: Ask,
	{ state }: Asking,
	{ desk: { session } }: Ground,
): Pick<Situation, "again" | "unchanged"> {
	if (!again) return {};
	const { answers } = workOn(session.progress(), activity);
	const before = draftOf(question, given(answers, question.id));
	const now = wayOf(question).draft(question, state);
	const isText = question.type === "text" || question.type === "form";
	const unchanged = !isText || JSON.stringify(now) === JSON.stringify(before);
	return { again, unchanged };
}

/** Lines of a page as a learner comes to it, its open question included. */
export function lengthOfPage(
	page: Page,
	ground: Pick<Ground, "look" | "measure">,
): number {
	const { ask } = page;
	const reading = readingOf(page, { unfolded: false }, ground);
	return ask && ask.question.type !== "pause"
		? below(reading, drawAsking(ask, askingFor(ask, undefined), ground)).lines
				.length
		: reading.length;
}

/** What the page says; what it folds away, too, once the learner has asked for it. */
function readingOf(
	{ say }: Page,
	{ unfolded }: Pick<PageRoute, "unfolded">,
	{ look, measure }: Pick<Ground, "look" | "measure">,
) {
	const shown = unfolded ? say.map(withoutFold) : say;
	return linesOf(shown, measure.width, look);
}

function withoutFold(say: Say): Say {
	if (say.type !== "aside") return say;
	const { folded: _, ...whole } = say;
	return whole;
}

function titleOf({ section }: Page, { look }: Ground): string {
	return section.number === 0
		? section.title
		: `${section.number} of ${section.count} ${look.glyphs.dot} ${section.title}`;
}
