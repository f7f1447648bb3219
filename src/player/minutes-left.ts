import type { Context } from "../activities/kind.ts";
import type { Module } from "../course/module.ts";
import { locate } from "./navigate.ts";
import { paceOf, screenMinutes } from "./pace.ts";
import type { Progress } from "./progress.ts";

/** Up to here minutes are counted one by one; beyond, by fives, because nobody can know better. */
const exactUpTo = 10;

/** Minutes still to go at the learner's own pace: those of the sections not ended, less the screens already behind in this one. */
export function minutesLeft(
	module: Module,
	progress: Progress,
	context: Context,
): number {
	const at = locate(module, progress.place);
	const left = module.sections.reduce((sum, section) => {
		if (Object.hasOwn(progress.ended, section.id)) return sum;
		// The screens of a section come to its minutes: how they are shared out matters only where some are behind.
		if (section.id !== at.section.id || at.index === 0)
			return sum + section.minutes;
		return screenMinutes(module, section, context)
			.slice(at.index)
			.reduce((total, minutes) => total + minutes, sum);
	}, 0);
	return roughly(left * paceOf(module, progress, context));
}

/** A number of minutes that promises no more than can be known. */
export function roughly(minutes: number): number {
	const most = Math.max(0, Math.ceil(minutes - 1e-9));
	return most <= exactUpTo ? most : Math.round(most / 5) * 5;
}
