import type { Activity } from "../activities/kinds.ts";
import { misfits } from "../activities/plan-fit.ts";
import { planLineOf, planLines } from "../activities/plan-lines.ts";
import type { PlanLine } from "../activities/plan-parts.ts";
import type { Module } from "./module.ts";
import { type Notes, refuse, suggestTo } from "./notes.ts";
import { profiles } from "./profiles.ts";
import { activitiesOn } from "./select.ts";
import { surroundings } from "./shown.ts";

/** Whether each activity that says it fills a line of the plan can. */
export function checkPlanLines(notes: Notes): void {
	const byId = new Map(
		[...notes.activities.values()].map((activity) => [activity.id, activity]),
	);
	for (const { id, line } of notes.plans) {
		const found = planLineOf(line.value);
		const activity = byId.get(id);
		if (!found)
			refuse(notes, line.place, {
				ruleId: "plan-unknown",
				reason: `The plan has no line called “${line.value}”.`,
				note: suggestTo(notes, line.value, Object.keys(planLines)),
			});
		else if (activity) reportMisfits(activity, found, { id, line }, notes);
	}
}

function reportMisfits(
	activity: Activity,
	line: PlanLine,
	{ line: { value, place } }: Notes["plans"][number],
	notes: Notes,
): void {
	for (const problem of misfits(activity, line, value))
		refuse(notes, place, { ruleId: "plan-part", ...problem });
}

/** One learner's answers cannot fill a line twice. Two activities may share one where nobody meets both. */
export function checkPlan(module: Module, notes: Notes): void {
	const first = new Map<string, Notes["plans"][number]>();
	const improving = new Set(
		module.workbench?.screens.flatMap(activitiesOn).map(({ id }) => id),
	);
	for (const entry of notes.plans) {
		const line = planLineOf(entry.line.value);
		if (!line || ("many" in line && line.many)) continue;
		// What is answered on the workbench stands in the place of what the path asked.
		if (improving.has(entry.id)) continue;
		const other = first.get(entry.line.value);
		if (!other) first.set(entry.line.value, entry);
		else if (meetBoth(module, entry.id, other.id))
			refuse(notes, entry.line.place, {
				ruleId: "plan-twice",
				reason: `“${other.id}” fills the plan's line “${entry.line.value}” already, and a learner can meet both.`,
				note: "Take plan= away from one of them, or put them into passages for different learners.",
			});
	}
}

function meetBoth(module: Module, one: string, other: string): boolean {
	const around = surroundings(module);
	return profiles(module).some(({ shows }) =>
		[one, other].every((id) => (around.get(id) ?? []).every(shows)),
	);
}
