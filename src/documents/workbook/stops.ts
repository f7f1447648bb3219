import { weeksInYear } from "../../planning/day.ts";
import { wordsIn } from "../plan/line.ts";
import type { Plan } from "../plan/plan.ts";
import {
	createRows,
	from,
	heads,
	input,
	place,
	text,
	type WorkbookSheet,
} from "./cells.ts";
import { formula, inHours, less, plus, times } from "./formulas.ts";
import type { SchoolTerms } from "./school.ts";

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
		input(wordsIn(plan.stops.what)),
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
		input(wordsIn(plan.stops.from)),
		input(wordsIn(plan.stops.agreed)),
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
