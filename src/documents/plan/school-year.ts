import type { Instant } from "../../activities/answer.ts";
import { londonDay } from "../date.ts";

/** The school year under way at a moment in England (`later` 0), or one after it: “2027/28”. It begins in September. */
export function schoolYear(at: Instant, later: 0 | 1): string {
	const [year, month] = londonDay(at).split("-").map(Number) as [
		number,
		number,
	];
	const first = (month >= 9 ? year : year - 1) + later;
	return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

/** A day so many days later. */
export function daysAfter(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
