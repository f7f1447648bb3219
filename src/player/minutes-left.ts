import type { Module } from "../course/module.ts";
import { locate } from "./navigate.ts";
import type { Progress } from "./progress.ts";

/** Minutes still to go: those of the sections not ended, less the screens already behind in this one. Changes only between screens. */
export function minutesLeft(module: Module, progress: Progress): number {
	const at = locate(module, progress.place);
	const left = module.sections.reduce((sum, section) => {
		if (Object.hasOwn(progress.ended, section.id)) return sum;
		const behind =
			section.id === at.section.id ? at.index / section.screens.length : 0;
		return sum + section.minutes * (1 - behind);
	}, 0);
	return Math.ceil(left);
}
