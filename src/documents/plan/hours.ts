import { hours } from "../../planning/sheets/hours.ts";
import { completed } from "./completed.ts";
import type { Gathered } from "./gather.ts";
import type { Plan } from "./plan.ts";
import type { HoursLine } from "./plan-parts.ts";

const kinds = [
	["Training days", "inset-days", "inset-hours"],
	["Regular sessions", "slots", "slot-hours"],
	["Team meetings used for CPD", "meetings", "meeting-hours"],
	["Twilights beyond training days", "twilights", "twilight-hours"],
] as const;

/** Where the hours of a full-time teacher come from, times and hours each, as the worksheet reckons them. */
export function hoursLines(given: Gathered): HoursLine[] {
	const figures = given.figures("hours");
	if (!figures) return [];
	const known = completed(hours, figures);
	return kinds.flatMap(([what, often, long]) => {
		const [times, each] = [known[often], known[long]];
		return times && each !== undefined
			? [{ what, times, each, hours: times * each }]
			: [];
	});
}

const spoken = [
	["Safeguarding and Prevent", "safeguarding"],
	["First aid, fire, medicines and other duties", "other-statutory"],
	["Appraisal", "appraisal"],
	["Already promised", "promised"],
] as const;

/** What is spoken for before any of it is improvement. */
export function statutoryIn(given: Gathered): Plan["statutory"] {
	return spoken.flatMap(([what, key]) => {
		const value = given.figure("spoken-for", key);
		return value ? [{ what, hours: value }] : [];
	});
}
