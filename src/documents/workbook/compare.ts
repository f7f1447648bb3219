import { compare } from "../../planning/sheets/compare.ts";
import { completed } from "../plan/completed.ts";
import type { Plan } from "../plan/plan.ts";
import {
	createRows,
	heads,
	input,
	type Term,
	text,
	type WorkbookSheet,
} from "./cells.ts";
import { formula, less, plus, times } from "./formulas.ts";

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
