import type { Context } from "../activities/kind.ts";
import type { Activity } from "../activities/kinds.ts";
import type { Module } from "../course/module.ts";
import { activitiesOf } from "../course/select.ts";
import type { Progress } from "./progress.ts";
import { workOn } from "./reduce.ts";

/** The look-up that activities are given: the module's other activities, and what was answered there. */
export function createContext(
	module: Module,
	progress: Progress,
	unprintable: Context["unprintable"],
): Context {
	const byId = activitiesById(module);
	return {
		activity: (id) => byId.get(id),
		answers: (id) => workOn(progress, id).answers,
		unprintable,
	};
}

const cache = new WeakMap<Module, ReadonlyMap<string, Activity>>();

/** A module never changes while it is played, so its index is made once. */
function activitiesById(module: Module): ReadonlyMap<string, Activity> {
	const known = cache.get(module);
	if (known) return known;
	const made = new Map(
		activitiesOf(module).map((activity) => [activity.id, activity]),
	);
	cache.set(module, made);
	return made;
}
