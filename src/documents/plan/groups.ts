import { figureInWords } from "../../planning/figure.ts";
import { share } from "../../planning/share.ts";
import type { Gathered } from "./gather.ts";
import { numberIn } from "./line.ts";
import { optional } from "./optional.ts";
import type { Plan } from "./plan.ts";
import type { Group } from "./plan-parts.ts";
import { readers } from "./readers.ts";

/** Who gets what, group by group. A small school has no percentages, because they would point at people. */
export function groupsIn(given: Gathered, school: Plan["school"]): Group[] {
	const { amount } = readers(given);
	const total = amount("spoken-for", "total", "hours");
	const hours =
		total.type === "known" ? total : amount("hours", "total", "hours");
	const left = given.figure("spoken-for", "left");
	return [
		{
			who: "Teachers, full-time",
			...optional("people", school.teachers),
			hours,
			paid: "directed time; in proportion for part-timers",
			share: shareOf(
				left,
				hours.type === "known" ? hours.value : undefined,
				school.small,
			),
		},
		{
			who: "Support staff",
			...optional("people", school.support),
			hours: supportHours(given),
			paid: supportPaid(given),
			share: "",
		},
	];
}

/** What is left for improvement of all hours: in per cent, or in hours where a percentage would point at people. */
export function groupShare({ hours, school }: Plan): string {
	const [left, total] = [numberIn(hours.left), numberIn(hours.total)];
	if (left === undefined || !total || left < 0) return "";
	const percent = share(left, total);
	return school.small || percent === undefined
		? figureInWords(left, "hours")
		: figureInWords(percent, "per cent");
}

function shareOf(
	left: number | undefined,
	all: number | undefined,
	small: boolean,
): string {
	if (left === undefined || !all || left < 0) return "";
	const percent = share(left, all);
	return small || percent === undefined
		? figureInWords(left, "hours")
		: `${figureInWords(left, "hours")}, ${figureInWords(percent, "per cent")}`;
}

/** Paid hours a year of one who is there: on training days, as the worksheet on their cost has them. */
function supportHours(given: Gathered): Group["hours"] {
	const { amount } = readers(given);
	const days = given.figure("day-cost", "days");
	const each = given.figure("day-cost", "support-hours");
	const people = given.figure("day-cost", "support");
	if (days === undefined || each === undefined || people === undefined)
		return amount("day-cost", "total-paid", "hours");
	return {
		type: "known",
		value: people === 0 ? 0 : days * each,
		unit: "hours",
	};
}

function supportPaid(given: Gathered): string {
	const there = given.figure("day-cost", "support");
	const short = given.figure("reach", "support-hours-short");
	const year = given.figure("reach", "support-hours-year");
	return [
		there === undefined
			? ""
			: there === 0
				? "nobody is paid to be at training days"
				: `${there} ${there === 1 ? "is" : "are"} paid to be at training days`,
		short
			? `each session still needs ${paidHours(short)}${year ? `, ${figureInWords(year, "hours")} in the year` : ""}`
			: "",
	]
		.filter(Boolean)
		.join("; ");
}

function paidHours(hours: number): string {
	return figureInWords(hours, "hours").replace(/ (hours?)$/, " paid $1");
}
