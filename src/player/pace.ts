import type { Context } from "../activities/kind.ts";
import { measure } from "../course/minutes.ts";
import type { Module, Section } from "../course/module.ts";
import { pathOf } from "../course/select.ts";
import { holds } from "./condition.ts";
import { locate } from "./navigate.ts";
import type { Progress } from "./progress.ts";
import { screenKey, sectionsIn } from "./time-spent.ts";

/** Minutes of work at the author's pace that every learner is taken to have behind them: one slow screen says little. */
const known = 10;
/** Nobody is taken to be faster or slower than this: the figure is a help for planning, not a verdict. */
const fastest = 0.5;
const slowest = 2.5;

/** The minutes an author gives a section, shared out among its screens by what there is for this learner to read and do. */
export function screenMinutes(
	module: Module,
	section: Section,
	context: Context,
): readonly number[] {
	const seconds = section.screens.map(
		(screen) =>
			measure(module, [screen], (condition) => holds(condition, context))
				.seconds,
	);
	const all = seconds.reduce((sum, one) => sum + one, 0);
	return seconds.map((one) =>
		all > 0
			? (section.minutes * one) / all
			: section.minutes / section.screens.length,
	);
}

/**
 * How long this learner takes for what an author gives a minute: measured on the screens they have left behind, the one
 * they are on apart, so that nothing changes while they look at it.
 */
export function paceOf(
	module: Module,
	progress: Progress,
	context: Context,
): number {
	const { spent = {} } = progress;
	const at = locate(module, progress.place);
	let given = 0;
	let taken = 0;
	const seen = sectionsIn(spent);
	for (const section of pathOf(module)) {
		if (!seen.has(section.id)) continue;
		const minutes = screenMinutes(module, section, context);
		for (const [index, { id }] of section.screens.entries()) {
			const key = screenKey({ section: section.id, screen: id });
			const isHere = section.id === at.section.id && id === at.screen.id;
			if (isHere || !Object.hasOwn(spent, key)) continue;
			const here = minutes[index] ?? 0;
			given += here;
			// A screen looked at again and again is counted as one that was read slowly.
			taken += Math.min((spent[key] ?? 0) / 60, here * slowest);
		}
	}
	const pace = (taken + known) / (given + known);
	return Math.min(slowest, Math.max(fastest, pace));
}
