import { weeksInYear } from "../../planning/day.ts";
import { hoursInYear } from "../../planning/workload.ts";
import type { Gathered } from "./gather.ts";
import type { Amount } from "./line.ts";
import { readers } from "./readers.ts";

/** The hours that statutory training and promises were taken from; before that was asked, those of the first worksheet. */
export function total(given: Gathered): Amount {
	const { amount } = readers(given);
	const spoken = amount("spoken-for", "total", "hours");
	return spoken.type === "known" ? spoken : amount("hours", "total", "hours");
}

/** Statutory training, all of it. */
export function statutoryHours(given: Gathered): Amount {
	const { amount } = readers(given);
	return sumOf([
		amount("spoken-for", "safeguarding", "hours"),
		amount("spoken-for", "other-statutory", "hours"),
	]);
}

/** Appraisal, and what was promised earlier. */
export function promisedHours(given: Gathered): Amount {
	const { amount } = readers(given);
	return sumOf([
		amount("spoken-for", "appraisal", "hours"),
		amount("spoken-for", "promised", "hours"),
	]);
}

/** Their sum, or what the first unknown one waits for. */
function sumOf(amounts: readonly Amount[]): Amount {
	const waiting = amounts.find(({ type }) => type === "waits");
	return (
		waiting ?? {
			type: "known",
			unit: "hours",
			value: amounts.reduce(
				(sum, one) => sum + (one.type === "known" ? one.value : 0),
				0,
			),
		}
	);
}

/** Minutes a week as hours in a year. */
export function yearly(minutes: Amount): Amount {
	return minutes.type === "known"
		? {
				type: "known",
				unit: "hours",
				value: hoursInYear(minutes.value, weeksInYear),
			}
		: minutes;
}
