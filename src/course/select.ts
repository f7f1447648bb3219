import type { Activity } from "../activities/kinds.ts";
import type { Module, Piece, Screen, Section } from "./module.ts";

const paths = new WeakMap<Module, readonly Section[]>();

/** The welcome and the sections, in the order they are met: put together once, because it is asked for all the time. */
export function pathOf(module: Module): readonly Section[] {
	const known = paths.get(module);
	if (known) return known;
	const path = [module.welcome, ...module.sections];
	paths.set(module, path);
	return path;
}

/** The path, and behind it the workbench: everything in which a learner writes before they have finished. */
export function withWorkbench(module: Module): readonly Section[] {
	return [...pathOf(module), ...workbenchOf(module)];
}

/** The sections that nobody comes to by going on. */
export function offPath(module: Module): readonly Section[] {
	return [...workbenchOf(module), ...(module.visits ?? [])];
}

function workbenchOf({ workbench }: Module): readonly Section[] {
	return workbench ? [workbench] : [];
}

/** Every activity of the path, those in passages for some learners included, in the order they are met. */
export function activitiesOf(module: Module): Activity[] {
	return pathOf(module).flatMap(activitiesIn);
}

const ofSections = new WeakMap<Section, readonly Activity[]>();

/** Every activity of a section, whoever it is for: looked up once, because what a section holds never changes while it is played. */
export function activitiesIn(section: Section): readonly Activity[] {
	const known = ofSections.get(section);
	if (known) return known;
	const found = section.screens.flatMap(activitiesOn);
	ofSections.set(section, found);
	return found;
}

const asking = new WeakMap<Module, readonly Section[]>();

/** The sections of the path in which anything is asked, of whomever: looked up once. */
export function askingSections(module: Module): readonly Section[] {
	const known = asking.get(module);
	if (known) return known;
	const found = pathOf(module).filter(
		(section) => activitiesIn(section).length > 0,
	);
	asking.set(module, found);
	return found;
}

/** Every activity of one screen, whoever it is for. */
export function activitiesOn(screen: Screen): Activity[] {
	return screen.pieces.flatMap(inPiece);
}

function inPiece(piece: Piece): Activity[] {
	switch (piece.type) {
		case "text":
			return [];
		case "activity":
			return [piece.activity];
		case "when":
			return piece.pieces.flatMap(inPiece);
	}
}

const indexes = new WeakMap<Module, ReadonlyMap<string, Activity>>();

/** The activity with an id. A module never changes while it is played, so its index is made once. */
export function activityWith(module: Module, id: string): Activity | undefined {
	let index = indexes.get(module);
	if (!index) {
		index = new Map(
			[...pathOf(module), ...offPath(module)]
				.flatMap(activitiesIn)
				.map((activity) => [activity.id, activity]),
		);
		indexes.set(module, index);
	}
	return index.get(id);
}

/** The number of the part an activity stands in, 0 for the welcome. */
export function partOf(module: Module, id: string): number | undefined {
	const part = pathOf(module).findIndex((section) =>
		activitiesIn(section).some((activity) => activity.id === id),
	);
	return part < 0 ? undefined : part;
}
