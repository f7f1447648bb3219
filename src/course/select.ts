import type { Activity } from "../activities/kinds.ts";
import type { Module, Piece, Screen, Section } from "./module.ts";

/** The welcome and the sections, in the order they are met. */
export function pathOf(module: Module): readonly Section[] {
	return [module.welcome, ...module.sections];
}

/** Every activity of the module, those in passages for some learners included, in the order they are met. */
export function activitiesOf(module: Module): Activity[] {
	return pathOf(module).flatMap((section) =>
		section.screens.flatMap(activitiesOn),
	);
}

/** Every activity of one screen, whoever it is for. */
export function activitiesOn(screen: Screen): Activity[] {
	return screen.pieces.flatMap(activitiesIn);
}

function activitiesIn(piece: Piece): Activity[] {
	switch (piece.type) {
		case "text":
			return [];
		case "activity":
			return [piece.activity];
		case "when":
			return piece.pieces.flatMap(activitiesIn);
	}
}
