import type { Say } from "../activities/say.ts";
import type { Desk } from "../player/desk.ts";
import { sayOf, sourceList } from "../player/leaf.ts";
import { standAt } from "../player/library.ts";
import type { Session } from "../player/session.ts";
import { visitorOf } from "../player/visitor.ts";
import { linesOf } from "./print.ts";
import { blocks } from "./words.ts";

/** The plan as it stands, and the way to its figures. */
export function planLines(plan: readonly Say[], { module }: Session): string[] {
	return blocks(
		linesOf(plan),
		module.workbench
			? [
					"Type improve to give the school's name, who leads, and figures of your own.",
				]
			: [],
	);
}

/** The sources of this screen. */
export function sourceLines({ session }: Desk): string[] {
	const { sources } = session.page();
	if (sources.length === 0)
		return [
			"There are no sources on this screen. Type sources all for every one of the module.",
		];
	return blocks(linesOf([sourceList(sources)]), [
		"Type sources all for every one of the module.",
	]);
}

/** The words of this screen that the glossary explains. */
export function wordLines(desk: Desk): string[] {
	const stand = standAt({ at: "words" }, visitorOf(desk));
	return stand.type === "leaf" ? linesOf(sayOf(stand.leaf)) : [];
}
