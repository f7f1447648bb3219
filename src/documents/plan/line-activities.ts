import type { Context } from "../../activities/kind.ts";
import type { Activity } from "../../activities/kinds.ts";
import type { PlanLineName } from "../../activities/plan-lines.ts";
import type { Module } from "../../course/module.ts";
import { activitiesOn, withWorkbench } from "../../course/select.ts";
import { met } from "../../player/complete.ts";

/** What fills a line of the plan. */
export type Filled = {
	/** The activities that this learner meets, in order: what was answered in a passage that is no longer for them does not count. */
	readonly activities: readonly Activity[];
	/** Which part of the module fills it, met or not, “Part 4, Time and budget”; what has no number stands in quotation marks. */
	readonly part: string;
};

/** Every line that the module can fill, with what fills it for this learner. */
export function findLines(
	module: Module,
	context: Context,
): ReadonlyMap<PlanLineName, Filled> {
	const lines = new Map<PlanLineName, Filled>();
	for (const [number, section] of withWorkbench(module).entries()) {
		const here = new Set(
			met(section, context).map(({ activity }) => activity.id),
		);
		const isPart = number > 0 && section !== module.workbench;
		const part = isPart
			? `Part ${number}, ${section.title}`
			: `“${section.title}”`;
		for (const activity of section.screens.flatMap(activitiesOn)) {
			if (activity.plan === undefined) continue;
			const line = activity.plan as PlanLineName;
			const before = lines.get(line);
			const activities = [
				...(before?.activities ?? []),
				...(here.has(activity.id) ? [activity] : []),
			];
			lines.set(line, { activities, part: before?.part ?? part });
		}
	}
	return lines;
}
