import type { Context } from "../../activities/kind.ts";
import type { Activity } from "../../activities/kinds.ts";
import type { PlanLineName } from "../../activities/plan-lines.ts";
import type { Module } from "../../course/module.ts";
import { activitiesOn, pathOf } from "../../course/select.ts";
import { met } from "../../player/complete.ts";

type Found = { readonly activity: Activity; readonly part: string };

/** The activities for each line, the one that counts first. */
export function findLines(
	module: Module,
	context: Context,
): ReadonlyMap<PlanLineName, readonly Found[]> {
	const lines = new Map<PlanLineName, Found[]>();
	for (const [number, section] of pathOf(module).entries()) {
		const here = new Set(
			met(section, context).map(({ activity }) => activity.id),
		);
		for (const activity of section.screens.flatMap(activitiesOn)) {
			if (activity.plan === undefined) continue;
			const line = activity.plan as PlanLineName;
			const part =
				number === 0 ? section.title : `Part ${number}, ${section.title}`;
			const all = lines.get(line) ?? [];
			const isMet = here.has(activity.id);
			if (isMet) all.unshift({ activity, part });
			else all.push({ activity, part });
			lines.set(line, all);
		}
	}
	const isAnswered = ({ activity }: Found) =>
		Object.keys(context.answers(activity.id)).length > 0;
	for (const [line, all] of lines) {
		const first = all.find(isAnswered);
		// Several reasons are told in the order in which they were asked.
		if (line !== "reason" && first && !isAnswered(all[0] as Found))
			lines.set(line, [first, ...all.filter((one) => one !== first)]);
	}
	return lines;
}
