import type { Instant } from "../activities/answer.ts";

/** Where the schools are that we build for. A document reads the same wherever it is printed again. */
const home = "Europe/London";

/** `2026-11-23T14:02:11.000Z` → `23 November 2026`, on the calendar of a time zone. */
export function dayInWords(at: Instant, timeZone = home): string {
	return new Intl.DateTimeFormat("en-GB", {
		day: "numeric",
		month: "long",
		year: "numeric",
		timeZone,
	}).format(new Date(at));
}

/** Minutes as a person says them: 92 → `1 hour 32 minutes`. */
export function minutesInWords(minutes: number): string {
	if (minutes < 1) return "less than a minute";
	const whole = Math.round(minutes);
	const parts = [
		counted(Math.floor(whole / 60), "hour"),
		counted(whole % 60, "minute"),
	];
	return parts.filter((part) => part !== "").join(" ");
}

function counted(count: number, unit: string): string {
	if (count === 0) return "";
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
