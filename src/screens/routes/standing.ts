import { backward } from "../../player/navigate.ts";
import type { Page } from "../../player/page.ts";
import { proofIn } from "../../player/prove.ts";
import type { Ground } from "../route.ts";
import type { Situation } from "../situation.ts";
import type { PageRoute } from "./page-route.ts";

/** Which keys have something to work on: a screen before, what is folded away, sources, and answers other than the one that is open. */
export function standing(
	{
		section,
		screen,
		ask,
		say,
		changeable,
		sources,
		terms,
		newTerm,
		passed,
	}: Page,
	{ unfolded }: Pick<PageRoute, "unfolded">,
	{ desk: { session } }: Ground,
): Pick<
	Situation,
	| "before"
	| "sources"
	| "answered"
	| "folded"
	| "unfolded"
	| "words"
	| "newWord"
	| "provable"
	| "behind"
	| "ahead"
	| "leapt"
> {
	const { place } = session.progress();
	const { behind, ahead, leapt } = session.trail();
	const others = changeable.filter(
		({ activity, question }) =>
			activity !== ask?.activity || question.id !== ask.question.id,
	);
	return {
		before:
			passed > 0 ||
			backward(session.module, place, session.context()) !== undefined,
		folded: say.some((one) => one.type === "aside" && one.folded === true),
		unfolded,
		sources: sources.length > 0,
		words: terms.length > 0,
		newWord: newTerm,
		answered: others.length > 0,
		provable: screen.number === 1 && proofIn(session, section.id) !== undefined,
		behind: behind.length > 0,
		ahead: ahead.length > 0,
		leapt: leapt && behind.length > 0,
	};
}
