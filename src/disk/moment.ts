import type { Instant } from "../activities/answer.ts";
import { months } from "../activities/date.ts";

const weekdays =
	"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A moment as the learner's own clock has it: `14:02`, or `14:02 on 23 November 2026` when that is not today. */
export function momentInWords(at: Instant, now: Instant): string {
	const moment = new Date(at);
	if (Number.isNaN(moment.getTime())) return "a time not known";
	const time = [moment.getHours(), moment.getMinutes()]
		.map((part) => String(part).padStart(2, "0"))
		.join(":");
	const day = dayOf(moment);
	return day === dayOf(new Date(now)) ? time : `${time} on ${day}`;
}

/** When somebody was here, as they would say it: “today at 14:02”, “on Thursday at 13:42”, “on 23 November 2026 at 09:10”. */
export function dayAndTime(at: Instant, now: Instant): string {
	const moment = new Date(at);
	const today = new Date(now);
	if (Number.isNaN(moment.getTime()) || Number.isNaN(today.getTime()))
		return "at a time not known";
	const time = `at ${momentInWords(at, at)}`;
	switch (daysBetween(moment, today)) {
		case 0:
			return `today ${time}`;
		case 1:
			return `yesterday ${time}`;
		case 2:
		case 3:
		case 4:
		case 5:
		case 6:
			return `on ${weekdays[moment.getDay()]} ${time}`;
		default:
			return `on ${dayOf(moment)} ${time}`;
	}
}

/** A day in words: `23 November 2026`. */
export function dayInWords(at: Instant): string {
	return dayOf(new Date(at));
}

/** Nights between two moments, however long the days were when the clocks were changed. */
function daysBetween(from: Date, to: Date): number {
	const midnight = (moment: Date) =>
		Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
	return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

function dayOf(moment: Date): string {
	return `${moment.getDate()} ${months[moment.getMonth()]} ${moment.getFullYear()}`;
}

/** A moment as part of a file name: no colons, which Windows does not allow. */
export function momentInName(at: Instant): string {
	return at.slice(0, 19).replaceAll(":", "-");
}
