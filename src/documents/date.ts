import type { Instant } from "../activities/answer.ts";
import { dateInWords } from "../activities/date.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** `2026-11-23T14:02:11.000Z` → `23 November 2026`. Throws a RangeError for what is no instant. */
export function dayInWords(at: Instant): string {
	return dateInWords(londonDay(at));
}

/**
 * `2026-11-23T14:02:11.000Z` → `2026-11-23`, on the calendar of London, where the schools are that we build for: a document
 * reads the same wherever it is printed again. Node's own calendars take a certificate a fifteenth of its time to load.
 * Throws a RangeError for what is no instant.
 */
export function londonDay(at: Instant): string {
	const moment = Date.parse(at);
	const clock = new Date(moment + (isSummer(moment) ? hour : 0));
	return clock.toISOString().slice(0, 10);
}

/**
 * Whether the clocks are an hour ahead: from one in the morning, Greenwich time, on the last Sunday of March to the same on
 * the last Sunday of October (The Summer Time Order 2002, SI 2002/262).
 */
function isSummer(moment: number): boolean {
	const year = new Date(moment).getUTCFullYear();
	return lastSunday(year, 2) <= moment && moment < lastSunday(year, 9);
}

/** One in the morning, Greenwich time, on the last Sunday of a month of 31 days, counted from 0. */
function lastSunday(year: number, month: number): number {
	const last = new Date(Date.UTC(year, month, 31, 1));
	return last.getTime() - last.getUTCDay() * day;
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
