import type { Instant } from "../activities/answer.ts";

/** A moment as the learner's own clock has it: `14:02`, or `14:02 on 23 November 2026` when that is not today. */
export function momentInWords(at: Instant, now: Instant): string {
	const moment = new Date(at);
	if (Number.isNaN(moment.getTime())) return "a time not known";
	const time = moment.toLocaleTimeString("en-GB", {
		hour: "2-digit",
		minute: "2-digit",
	});
	const day = dayOf(moment);
	return day === dayOf(new Date(now)) ? time : `${time} on ${day}`;
}

function dayOf(moment: Date): string {
	return moment.toLocaleDateString("en-GB", { dateStyle: "long" });
}

/** A moment as part of a file name: no colons, which Windows does not allow. */
export function momentInName(at: Instant): string {
	return at.slice(0, 19).replaceAll(":", "-");
}
