import { leastForPercentages } from "../../planning/reach.ts";
import { dayCost } from "../../planning/sheets/day-cost.ts";
import { completed } from "../plan/completed.ts";
import type { Plan } from "../plan/plan.ts";
import {
	createRows,
	empty,
	from,
	heads,
	input,
	type Place,
	type Term,
	text,
	type WorkbookSheet,
} from "./cells.ts";
import {
	fixed,
	formula,
	inHours,
	plus,
	shareOfPeople,
	sum,
	times,
} from "./formulas.ts";
import type { SchoolTerms } from "./school.ts";

/** One line of time that the ledger takes over. */
export type TimeLine = { readonly what: string; readonly hours: Term };

/** Every stretch of time, for whom, and how long: the hours of each person and of all of them. */
export function timeSheet(
	plan: Plan,
	school: SchoolTerms,
): { readonly sheet: WorkbookSheet; readonly lines: readonly TimeLine[] } {
	const name = "Time";
	const rows = createRows(name);
	rows.add(text("Where the time goes", "title"));
	rows.add(
		...heads(
			"Activity",
			"Group",
			"Weekday",
			"Times",
			"Minutes",
			"Prep minutes",
			"Hours each",
			"People",
			"Person-hours",
			"Purpose",
			"Directed, paid or voluntary",
			"Reach",
		),
	);
	const reach = plan.figures.reach;
	const lines: TimeLine[] = [];
	const people: Place[] = [];
	const add = (
		what: string,
		group: string,
		often: number,
		minutes: number,
		who: Term,
		paid: string,
		there: number | undefined,
	) => {
		const row = rows.rows.length + 1;
		const hours = inHours(
			times(
				{ text: `D${row}`, value: often },
				plus(
					{ text: `E${row}`, value: minutes },
					{ text: `F${row}`, value: 0 },
				),
			),
		);
		const places = rows.add(
			what,
			group,
			input(),
			input(often),
			input(minutes),
			input(),
			formula(hours, "hours"),
			formula(who, "number"),
			formula(
				times(
					{ text: `G${row}`, value: hours.value },
					{ text: `H${row}`, value: who.value },
				),
				"hours",
			),
			input(),
			paid,
			there === undefined
				? empty
				: shareOfPeople(
						fixed(there),
						{ text: `H${row}`, value: who.value },
						leastForPercentages,
					),
		);
		people.push(places[8] as Place);
		return from(places[6] as Place);
	};
	for (const { what, times: often, each } of plan.hours.lines)
		lines.push({
			what,
			hours: add(
				what,
				"teachers",
				often,
				each * 60,
				school.teachers,
				"directed",
				what === "Regular sessions" ? reach?.["teachers-there"] : undefined,
			),
		});
	const day = completed(dayCost, plan.figures["day-cost"] ?? {});
	if (day.support && day.days && day["support-hours"])
		add(
			"Training days on improvement",
			"support staff paid to be there",
			day.days,
			day["support-hours"] * 60,
			fixed(day.support),
			"paid",
			undefined,
		);
	for (let blank = 0; blank < 5; blank += 1)
		rows.add(...Array.from({ length: 6 }, () => input()));
	rows.add(
		text("Person-hours in all", "strong"),
		...Array.from({ length: 7 }, () => empty),
		formula(sum(people), "hours", "strong"),
	);
	return {
		sheet: {
			name,
			widths: [34, 28, 10, 8, 9, 12, 11, 9, 13, 18, 24, 9],
			rows: rows.rows,
			head: 2,
		},
		lines,
	};
}
