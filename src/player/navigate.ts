import type { Context } from "../activities/kind.ts";
import type { Module, Screen, Section } from "../course/module.ts";
import { offPath, pathOf } from "../course/select.ts";
import { piecesFor } from "./condition.ts";
import type { Place, Progress } from "./progress.ts";

/** A place found in the module as it is now. */
export type Spot = {
	readonly section: Section;
	/** From 1; 0 for the welcome; behind the last for what is off the path. */
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

/**
 * Finds a stored place; where an author has taken the screen away, the nearest there is. A section that is gone under
 * its name may have another name now: what stands in its part of the path is searched for the screen, and begun otherwise.
 */
export function locate(module: Module, { section: id, ...was }: Place): Spot {
	const path = pathOf(module);
	const isIt = (section: Section) => section.id === id;
	const onPath = path.findIndex(isIt);
	const aside = onPath < 0 ? offPath(module).find(isIt) : undefined;
	const isThere = onPath >= 0 || aside !== undefined;
	const near = Math.min(was.part ?? 0, path.length - 1);
	const sectionNumber = aside ? path.length : isThere ? onPath : near;
	const section = aside ?? path[sectionNumber] ?? module.welcome;
	const known = section.screens.findIndex((screen) => screen.id === was.screen);
	const nearest = isThere
		? Math.max(0, Math.min(was.index, section.screens.length - 1))
		: 0;
	const index = known >= 0 ? known : nearest;
	const screen = section.screens[index] ?? { id: "empty", pieces: [] };
	return { section, sectionNumber, screen, index };
}

/** The place with the number its section has now. */
export function numbered(module: Module, place: Place): Place {
	return { ...place, part: locate(module, place).sectionNumber };
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
	if (here || isOffPath(module, place)) return here;
	for (const section of pathOf(module).slice(0, at.sectionNumber).reverse()) {
		const there = nextIn(section, section.screens.length - 1, -1, context);
		if (there) return there;
	}
	return undefined;
}

/** Whether two places are the same screen. */
export function isSame(one: Place, other: Place): boolean {
	return one.section === other.section && one.screen === other.screen;
}

/** Whether a place is in the workbench or in a return visit. */
export function isOffPath(module: Module, { section: id }: Place): boolean {
	return offPath(module).some((section) => section.id === id);
}

/** Where the workbench begins; undefined where the module has none. */
export function workbenchStart(
	{ workbench }: Module,
	context: Context,
): Place | undefined {
	return workbench && sectionStart(workbench, context);
}

/** The first screen of the first section on the path whose end was not reached, and at last the end of the path. */
export function firstNotEnded(
	module: Module,
	ended: Progress["ended"],
	context: Context,
): Place {
	const open = pathOf(module).find(
		(section) =>
			!Object.hasOwn(ended, section.id) && sectionStart(section, context),
	);
	return (open && sectionStart(open, context)) ?? lastPlace(module, context);
}

/** Where somebody stands who has come to the end. */
export function lastPlace(module: Module, context: Context): Place {
	const ends = pathOf(module).flatMap(
		(section) => nextIn(section, section.screens.length - 1, -1, context) ?? [],
	);
	return ends.at(-1) ?? firstPlace(module);
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
