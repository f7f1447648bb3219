import { numberIn } from "../plan/line.ts";
import type { Plan } from "../plan/plan.ts";
import {
	createRows,
	from,
	heads,
	input,
	type Place,
	place,
	type Term,
	text,
	type WorkbookSheet,
} from "./cells.ts";
import {
	fixed,
	formula,
	less,
	per,
	plus,
	sum,
	times,
	wording,
} from "./formulas.ts";
import type { SchoolTerms } from "./school.ts";
import type { TimeLine } from "./time.ts";

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
