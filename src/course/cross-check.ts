import type { Activity } from "../activities/kinds.ts";
import { kindOf } from "../activities/kinds.ts";
import type { Place } from "../markdown/source.ts";
import { type Notes, refuse, suggestTo, warn } from "./notes.ts";

/** Ids, quoted answers and references between activities, once all of them are read. `files` are in the order they are met. */
export function checkActivities(files: readonly string[], notes: Notes): void {
	const all = [...notes.activities.values()];
	const byId = new Map<string, Activity>();
	for (const activity of all) {
		const first = byId.get(activity.id);
		if (first) reportTwin(activity, first, notes);
		else byId.set(activity.id, activity);
	}
	for (const activity of all) {
		const place = notes.places.get(activity);
		const found = kindOf(activity).check?.(activity, {
			activity: (id) => byId.get(id),
		});
		if (place)
			for (const problem of found ?? [])
				notes.problems.push({ ...problem, place });
	}
	checkQuotes(byId, files, notes);
	for (const { condition, place } of notes.conditions) {
		const activity = byId.get(condition.activity);
		const asked = activity && notes.places.get(activity);
		if (asked && isBefore(place, asked, files))
			warn(notes, place, {
				ruleId: "when-early",
				reason: `Nobody will see this passage on the way through: “${condition.activity}” is asked only later.`,
				note: "Move the passage, or the question.",
			});
	}
}

function reportTwin(activity: Activity, first: Activity, notes: Notes): void {
	const place = notes.places.get(activity);
	const other = notes.places.get(first);
	if (place && other)
		refuse(notes, place, {
			ruleId: "id-twice",
			reason: `Another activity has the id “${activity.id}”, so their answers could not be told apart.`,
			note: `It stands at ${other.path}:${other.line}. Give this one an id of its own.`,
		});
}

function checkQuotes(
	byId: ReadonlyMap<string, Activity>,
	files: readonly string[],
	notes: Notes,
): void {
	for (const { answer, place } of notes.quotes) {
		const activity = byId.get(answer.activity);
		if (!activity) {
			refuse(notes, place, {
				ruleId: "answer-unknown",
				reason: `No activity has the id “${answer.activity}”, so there is no answer to quote.`,
				note: suggestTo(notes, answer.activity, [...byId.keys()]),
			});
			continue;
		}
		const parts = kindOf(activity).parts?.(activity) ?? [];
		if (answer.field !== undefined && !parts.includes(answer.field))
			refuse(notes, place, {
				ruleId: "answer-field",
				reason: `The ${activity.kind} “${activity.id}” has no part called “${answer.field}”.`,
				note:
					parts.length > 0
						? suggestTo(notes, answer.field, parts)
						: `Quote all of it: {answer:#${activity.id}}.`,
			});
		const asked = notes.places.get(activity);
		if (asked && isBefore(place, asked, files))
			warn(notes, place, {
				ruleId: "answer-early",
				reason: `“${answer.activity}” is asked only later, so there is nothing to quote here yet.`,
				note: "Move the quotation, or the question.",
			});
	}
}

function isBefore(a: Place, b: Place, files: readonly string[]): boolean {
	const by = files.indexOf(a.path) - files.indexOf(b.path);
	return by === 0 ? a.line < b.line : by < 0;
}
