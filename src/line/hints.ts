import type { Page } from "../player/page.ts";
import type { Asking } from "./asking.ts";
import { unfolded } from "./print.ts";

/** The words that are of use at an open question: few, because they are heard one after the other. */
export function hintsAt(asking: Asking, page: Page): string[] {
	const { ask, changeable } = page;
	const stop = asking.commands === "stop" ? "." : "";
	const hint = (word: string, does: string) => `${stop}${word}: ${does}.`;
	const parts = (asking.parts ?? []).length > 0;
	return [
		...(asking.finish
			? [".: on a line of its own, finishes what you write."]
			: []),
		hint("back", asking.back ? "go to the field before" : "go back one screen"),
		...(parts
			? [hint("change", "change a field you have been asked")]
			: changeable.length > 0
				? [hint("change", "change an answer on this screen")]
				: []),
		...(asking.clear ? [hint("clear", "empty this")] : []),
		...(ask?.again ? [hint("keep", "leave the answer as it was")] : []),
		...laterHints(asking, ask?.question.type === "pause", hint),
		hint("quit", "save and leave"),
		hint("help all", "list every word"),
	];
}

function laterHints(
	{ later }: Asking,
	isPause: boolean,
	hint: (word: string, does: string) => string,
): string[] {
	if (isPause) return [];
	return later
		? [
				hint(
					"later",
					"leave this field and go on; later all puts off the whole question",
				),
			]
		: [hint("later", "put this question off")];
}

/** The words that are of use where nothing is asked. */
export function restHints(page: Page): string[] {
	return [
		"Enter: go on.",
		"back: go back one screen.",
		...(page.changeable.length > 0
			? ["change: change an answer on this screen."]
			: []),
		...(unfolded(page.say).length > 0 ? ["why: read the reason."] : []),
		"contents: list the sections and go to one.",
		"quit: save and leave.",
		"help all: list every word.",
	];
}
