import type { Instant } from "../../activities/answer.ts";
import type { Plan } from "./plan.ts";
import type { PlanDate } from "./plan-parts.ts";
import { daysAfter } from "./school-year.ts";

/** Octets a line of a calendar may have (RFC 5545, 3.1). */
const longest = 75;

/**
 * The dates of a plan as a calendar that Outlook, Google and Apple read. Nobody has said a time, so that each is a day: a floating date,
 * the same on every calendar. An entry keeps its name from one export to the next, and replaces the one before it.
 */
export function calendarOf(
	plan: Pick<Plan, "dates" | "at" | "year" | "id">,
): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//cpd-module//CPD plan//EN",
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		`X-WR-CALNAME:${text(`CPD plan ${plan.year}`)}`,
		"X-WR-TIMEZONE:Europe/London",
		...plan.dates.flatMap((date) => event(date, plan.at, plan.id)),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function event(
	{ id, date, what, who, note }: PlanDate,
	at: Instant,
	owner: string,
): string[] {
	return [
		"BEGIN:VEVENT",
		`UID:${id}.${owner}@cpd-module`,
		`DTSTAMP:${at.replace(/\.\d+Z$/, "Z").replaceAll(/[-:]/g, "")}`,
		`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
		`DTEND;VALUE=DATE:${daysAfter(date, 1).replaceAll("-", "")}`,
		`SUMMARY:${text(what)}`,
		`DESCRIPTION:${text([note, who ? `With: ${who}` : ""].filter(Boolean).join("\n"))}`,
		"TRANSP:TRANSPARENT",
		"END:VEVENT",
	];
}

/** Words as a value: what means something in a calendar is escaped, and line ends are written out. */
function text(words: string): string {
	return words
		.replace(/[\\;,]/g, "\\$&")
		.replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, "\\n")
		.replace(/\p{Cc}/gu, " ");
}

/** A long line goes on in the next, which begins with a space; no letter is cut in two. */
function folded(line: string): string {
	const lines: string[] = [];
	let current = "";
	let octets = 0;
	for (const letter of line) {
		const more = Buffer.byteLength(letter);
		if (octets + more > longest) {
			lines.push(current);
			current = " ";
			octets = 1;
		}
		current += letter;
		octets += more;
	}
	return [...lines, current].join("\r\n");
}
