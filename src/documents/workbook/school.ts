import { defaultOf, figureFor } from "../../planning/defaults.ts";
import { leastForPercentages } from "../../planning/reach.ts";
import { budget } from "../../planning/sheets/budget.ts";
import { dayCost } from "../../planning/sheets/day-cost.ts";
import { completed } from "../plan/completed.ts";
import type { Plan } from "../plan/plan.ts";
import {
	createRows,
	from,
	heads,
	input,
	type Place,
	type Term,
	text,
	type WorkbookSheet,
} from "./cells.ts";
import { wording } from "./formulas.ts";

/** What the other sheets reckon with. */
export type SchoolTerms = {
	readonly teachers: Term;
	readonly support: Term;
	readonly cap: Term;
	readonly teacherDay: Term;
	readonly supportHour: Term;
	readonly coverDay: Term;
	readonly priorities: Term;
};

/** The school and the prices: every figure once, with what it is worth. */
export function schoolSheet(plan: Plan): {
	readonly sheet: WorkbookSheet;
	readonly terms: SchoolTerms;
} {
	const name = "School";
	const rows = createRows(name);
	rows.add(text("The school, and what things cost", "title"));
	rows.add(
		...heads("Input", "Value", "Unit", "Known or estimated", "Source", "Date"),
	);
	const day = completed(dayCost, plan.figures["day-cost"] ?? {});
	const cash = completed(budget, plan.figures.cash ?? {});
	const line = (
		what: string,
		value: number | undefined,
		unit: string,
		key?: string,
	): Term => {
		const ours = plan.confirm.find(
			(one) => key !== undefined && one.key === key,
		);
		const format = unit === "£" ? "pence" : "number";
		// Until they have said theirs, the figure the module would offer them.
		const offered = !value && key !== undefined ? defaultOf(key) : undefined;
		const given = offered ? figureFor(offered, undefined) : value;
		const source = ours ?? offered;
		const [, place] = rows.add(
			what,
			input(given, format),
			unit,
			given === undefined ? "" : source ? "estimated" : "known",
			ours?.source ??
				offered?.origin ??
				(given === undefined ? "" : "entered in the module"),
			given === undefined ? "" : (source?.asOf ?? plan.drawnUp),
		);
		return from(place as Place);
	};
	const terms: SchoolTerms = {
		teachers: line("Teachers", plan.school.teachers ?? day.teachers, "people"),
		support: line("Support staff", plan.school.support, "people"),
		cap: line(
			"Directed time at most, full-time",
			undefined,
			"hours a year",
			"directed-cap",
		),
		teacherDay: line(
			"A teacher's working day, with on-costs",
			day.day,
			"£",
			"teacher-day",
		),
		supportHour: line(
			"An hour of support staff, with on-costs",
			day["support-hour"] || cash["support-hour"],
			"£",
			"support-hour",
		),
		coverDay: line("A day of cover", cash["cover-rate"], "£", "cover-day"),
		priorities: line(
			"Priorities",
			plan.figures["spoken-for"]?.priorities,
			"count",
		),
	};
	line("Pay award since the year of these prices", undefined, "per cent");
	line("Pupils in a year group", plan.evaluation.cohort, "people");
	return {
		sheet: {
			name,
			widths: [40, 12, 14, 18, 60, 22],
			rows: rows.rows,
			head: 2,
		},
		terms,
	};
}

const days = ["Mon", "Tue", "Wed", "Thu", "Fri"] as const;

/** Who is at work on which day, and so whom a session on that day reaches. */
export function staffDaysSheet({ school }: Plan): WorkbookSheet {
	const name = "Staff days";
	const rows = createRows(name);
	rows.add(text("Who is at work when", "title"));
	rows.add(
		...heads(
			"Group",
			"Headcount",
			"FTE",
			...days,
			...days.map((day) => `Reach ${day}`),
		),
	);
	const groups: [string, number | undefined][] = [
		["Teachers", school.teachers],
		["Support staff, class-based", undefined],
		["Support staff, pastoral and technical", undefined],
		["Support staff, office, site and lunchtime", undefined],
	];
	for (const [index, [group, people]] of groups.entries()) {
		const row = index + 3;
		const headcount: Term = { text: `B${row}`, value: people ?? 0 };
		rows.add(
			group,
			input(people),
			input(),
			...days.map(() => input()),
			...days.map((_, day) =>
				wording(
					`IF(OR(${headcount.text}<${leastForPercentages},${"DEFGH"[day]}${row}=""),"",${"DEFGH"[day]}${row}/${headcount.text})`,
					"",
					"share",
				),
			),
		);
	}
	rows.add(
		text(
			`Reach is not shown for fewer than ${leastForPercentages} people: a percentage would point at somebody.`,
			"note",
		),
	);
	return {
		name,
		widths: [38, 11, 8, 8, 8, 8, 8, 8, 11, 11, 11, 11, 11],
		rows: rows.rows,
		head: 2,
	};
}
