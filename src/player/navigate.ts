import type { Context } from "../activities/kind.ts";
import type { Module, Screen, Section } from "../course/module.ts";
import { pathOf } from "../course/select.ts";
import { piecesFor } from "./condition.ts";
import type { Place } from "./progress.ts";

/** A place found in the module as it is now. */
export type Spot = {
	readonly section: Section;
	/** From 1; 0 for the welcome. */
	readonly sectionNumber: number;
	readonly screen: Screen;
	/** From 0. */
	readonly index: number;
};

/** Where a new learner begins. */
export function firstPlace(module: Module): Place {
	const first = pathOf(module).find(({ screens }) => screens.length > 0);
	return placeAt(first ?? module.welcome, 0);
}

/** The first screen of a section that has something for this learner; undefined when none has. */
export function sectionStart(
	section: Section,
	context: Context,
): Place | undefined {
	return nextIn(section, 0, 1, context);
}

/** Finds a stored place; where an author has taken the screen or the section away, the nearest there is. */
export function locate(module: Module, place: Place): Spot {
	const path = pathOf(module);
	const sectionNumber = Math.max(
		path.findIndex((section) => section.id === place.section),
		0,
	);
	const section = path[sectionNumber] ?? module.welcome;
	const known = section.screens.findIndex(
		(screen) => screen.id === place.screen,
	);
	const index =
		known >= 0
			? known
			: Math.max(0, Math.min(place.index, section.screens.length - 1));
	const screen = section.screens[index] ?? { id: "empty", pieces: [] };
	return { section, sectionNumber, screen, index };
}

/** The next screen that has something for this learner, and the section whose end was passed on the way; no `to` at the very end. */
export function forward(
	module: Module,
	place: Place,
	context: Context,
): { readonly to?: Place; readonly ended?: string } {
	const at = locate(module, place);
	const here = nextIn(at.section, at.index + 1, 1, context);
	if (here) return { to: here };
	for (const section of pathOf(module).slice(at.sectionNumber + 1)) {
		const there = sectionStart(section, context);
		if (there) return { to: there, ended: at.section.id };
	}
	return { ended: at.section.id };
}

/** The screen before; undefined on the very first. */
export function backward(
	module: Module,
	place: Place,
	context: Context,
): Place | undefined {
	const at = locate(module, place);
	const here = nextIn(at.section, at.index - 1, -1, context);
	if (here) return here;
	for (const section of pathOf(module).slice(0, at.sectionNumber).reverse()) {
		const there = nextIn(section, section.screens.length - 1, -1, context);
		if (there) return there;
	}
	return undefined;
}

function nextIn(
	section: Section,
	from: number,
	by: 1 | -1,
	context: Context,
): Place | undefined {
	for (
		let index = from;
		index >= 0 && index < section.screens.length;
		index += by
	) {
		const screen = section.screens[index];
		if (screen && piecesFor(screen, context).length > 0)
			return placeAt(section, index);
	}
	return undefined;
}

export function placeAt(section: Section, index: number): Place {
	return {
		section: section.id,
		screen: section.screens[index]?.id ?? "",
		index,
	};
}
