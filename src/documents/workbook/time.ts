import { weeksInYear } from "../../planning/day.ts";
import { leastForPercentages } from "../../planning/reach.ts";
import { completed } from "../../planning/sheet.ts";
import { compare } from "../../planning/sheets/compare.ts";
import { dayCost } from "../../planning/sheets/day-cost.ts";
import { numberIn, type Plan } from "../plan/plan.ts";
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
	less,
	per,
	plus,
	shareOfPeople,
	sum,
	times,
	wording,
} from "./formulas.ts";
import { said } from "./needs.ts";
import type { SchoolTerms } from "./school.ts";

/** One line of time that the ledger takes over. */
type TimeLine = { readonly what: string; readonly hours: Term };

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

/** The headline figures of time. */
export type HoursTerms = {
	readonly total: Term;
	readonly statutory: Term;
	readonly promised: Term;
	readonly left: Term;
	readonly each: Term;
};

/** A full-time teacher's hours under their cap, and what is left for improvement. */
export function ledgerSheet(
	plan: Plan,
	school: SchoolTerms,
	lines: readonly TimeLine[],
): { readonly sheet: WorkbookSheet; readonly terms: HoursTerms } {
	const name = "Ledger";
	const rows = createRows(name);
	rows.add(text("Directed time for professional development", "title"));
	const [, fte] = rows.add("Share of full time", input(1));
	rows.add(
		...heads(
			"Line",
			"Calculation",
			"Full-time hours",
			"× FTE",
			"Running total",
			"Cap",
			"Check",
		),
	);
	let running: Term = fixed(0);
	const all: Place[] = [];
	for (const { what, hours } of lines) {
		const row = rows.rows.length + 1;
		const share: Term = { text: "$B$2", value: fte?.value ?? 1 };
		const here = times({ text: `C${row}`, value: hours.value }, share);
		running =
			all.length === 0
				? { text: `D${row}`, value: here.value }
				: {
						text: `E${row - 1}+D${row}`,
						value: running.value + here.value,
					};
		const cap = times(school.cap, share);
		const places = rows.add(
			what,
			"from the sheet Time",
			formula(hours, "hours"),
			formula(here, "hours"),
			formula(running, "hours"),
			formula(cap, "hours"),
			wording(
				`IF(E${row}>F${row},"over the cap","under the cap")`,
				running.value > cap.value ? "over the cap" : "under the cap",
			),
		);
		all.push(places[2] as Place);
	}
	rows.add();
	rows.add(...heads("What is left", "Calculation", "Full-time hours"));
	const total = totalOf(plan, rows, sum(all));
	const taken = (what: string, key: string) => {
		const value = plan.figures["spoken-for"]?.[key];
		return place(rows.add(what, "", input(value, "hours")), 2);
	};
	const safeguarding = taken("Safeguarding and Prevent", "safeguarding");
	const other = taken(
		"First aid, fire, medicines, other duties",
		"other-statutory",
	);
	const appraisal = taken("Appraisal", "appraisal");
	const promised = taken("Already promised", "promised");
	const spoken = [safeguarding, other, appraisal, promised];
	const left = place(
		rows.add(
			text("Left for improvement", "strong"),
			"in all less the lines above",
			formula(less(total, ...spoken), "hours", "strong"),
		),
		2,
	);
	const each = place(
		rows.add(
			text("For each priority", "strong"),
			"shared by the number of priorities",
			formula(per(left, school.priorities), "hours", "strong"),
		),
		2,
	);
	return {
		sheet: {
			name,
			widths: [40, 32, 16, 10, 14, 10, 16],
			rows: rows.rows,
			head: 3,
		},
		terms: {
			total: from(total),
			statutory: plus(from(safeguarding), from(other)),
			promised: plus(from(appraisal), from(promised)),
			left: from(left),
			each: from(each),
		},
	};
}

function place(places: readonly Place[], index: number): Place {
	return places[index] as Place;
}

/** The sum of the lines; where the learner took another figure for what is spoken for, that one, as the plan does. */
function totalOf(
	plan: Plan,
	rows: ReturnType<typeof createRows>,
	lines: Term,
): Place {
	const total = numberIn(plan.hours.total);
	const own = total !== undefined && Math.abs(total - lines.value) > 0.005;
	return place(
		rows.add(
			text("Hours in all", "strong"),
			own ? "entered in the module" : "the lines above",
			own ? input(total, "hours") : formula(lines, "hours", "strong"),
		),
		2,
	);
}

/** What stops, what that gives back, and the minutes a week that the plan adds for a class teacher. */
export function stopsSheet(plan: Plan, school: SchoolTerms) {
	const name = "Stops";
	const rows = createRows(name);
	const net = plan.figures.net ?? {};
	rows.add(text("What stops", "title"));
	rows.add(
		...heads(
			"What",
			"Group",
			"Minutes",
			"Times",
			"People",
			"Hours each",
			"Person-hours",
			"From",
			"Agreed by",
			"Kept free by",
		),
	);
	const minutes = net.stopped;
	const each = inHours(
		times(
			{ text: "C3", value: minutes ?? 0 },
			{ text: "D3", value: weeksInYear },
		),
	);
	const stopped = rows.add(
		input(said(plan.stops.what)),
		"class teachers",
		input(minutes),
		input(weeksInYear),
		formula(school.teachers, "number"),
		formula(each, "hours"),
		formula(
			times(
				{ text: "F3", value: each.value },
				{ text: "E3", value: school.teachers.value },
			),
			"hours",
		),
		input(said(plan.stops.from)),
		input(said(plan.stops.agreed)),
		input(),
	);
	for (let blank = 0; blank < 3; blank += 1)
		rows.add(...Array.from({ length: 5 }, () => input()));
	rows.add();
	rows.add(...heads("Minutes a week, class teachers", "", "Minutes"));
	const added = place(rows.add("The plan adds", "", input(net.added)), 2);
	const preparation = place(
		rows.add("Preparing for it", "", input(net.preparation)),
		2,
	);
	const removes = place(
		rows.add(
			"What stops gives back",
			"",
			formula({ text: "C3", value: place(stopped, 2).value }, "number"),
		),
		2,
	);
	const adds = plus(added, preparation);
	const result = place(
		rows.add(
			text("Net, a week", "strong"),
			"",
			formula(less(adds, removes), "number", "strong"),
		),
		2,
	);
	const sheet: WorkbookSheet = {
		name,
		widths: [40, 18, 10, 8, 9, 11, 13, 26, 40, 20],
		rows: rows.rows,
		head: 2,
	};
	return {
		sheet,
		terms: {
			adds: plus(from(added), from(preparation)),
			removes: from(removes),
			net: from(result),
		},
	};
}

/** Two ways to place a year's hours. */
export function compareSheet(plan: Plan): WorkbookSheet {
	const name = "Compare";
	const rows = createRows(name);
	const known = completed(compare, plan.figures.compare ?? {});
	rows.add(text("Two ways to spend the hours", "title"));
	rows.add(...heads("Measure", "A", "B", "Difference"));
	const line = (
		what: string,
		a: number | undefined,
		b: number | undefined,
	): { a: Term; b: Term } => {
		const row = rows.rows.length + 1;
		const [one, other] = [
			{ text: `B${row}`, value: a ?? 0 },
			{ text: `C${row}`, value: b ?? 0 },
		];
		rows.add(what, input(a), input(b), formula(less(other, one), "number"));
		return { a: one, b: other };
	};
	const days = line("Training days", known["days-a"], known["days-b"]);
	const long = line(
		"Hours of a training day",
		known["day-hours"],
		known["day-hours"],
	);
	const slots = line("Regular sessions", known["slots-a"], known["slots-b"]);
	const short = line(
		"Hours of a session",
		known["slot-hours"],
		known["slot-hours"],
	);
	const worked = (what: string, a: Term, b: Term, format: "hours" | "number") =>
		rows.add(
			text(what, "strong"),
			formula(a, format, "strong"),
			formula(b, format, "strong"),
			formula(less(b, a), format, "strong"),
		);
	worked(
		"Hours",
		plus(times(days.a, long.a), times(slots.a, short.a)),
		plus(times(days.b, long.b), times(slots.b, short.b)),
		"hours",
	);
	worked(
		"Times people meet",
		plus(days.a, slots.a),
		plus(days.b, slots.b),
		"number",
	);
	return { name, widths: [34, 12, 12, 12], rows: rows.rows, head: 2 };
}
