import { numberIn } from "../plan/line.ts";
import type { Plan } from "../plan/plan.ts";
import {
	type Cell,
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
import { fixed, formula, less, pence, plus, sum, times } from "./formulas.ts";
import type { SchoolTerms } from "./school.ts";

export type MoneyTerms = {
	readonly newCash: Term;
	readonly cover: Term;
	readonly available: Term;
	readonly left: Term;
	readonly alreadyPaid: Term;
};

type MoneyLine = Plan["money"]["lines"][number];

/** New cash in one table, and time already paid in another below it. They are never added up. */
export function budgetSheet(
	plan: Plan,
	school: SchoolTerms,
): { readonly sheet: WorkbookSheet; readonly terms: MoneyTerms } {
	const name = "Budget";
	const rows = createRows(name);
	const { lines, funded, available } = plan.money;
	rows.add(text("Budget", "title"));
	rows.add(
		...heads(
			"Item",
			"Priority",
			"Type",
			"Quantity",
			"Unit price",
			"Price year",
			"VAT",
			"Total",
			"Funder",
			"Financial year",
			"Committed",
			"Estimated",
		),
	);
	const line = ({ what, type, quantity, price, asOf }: MoneyLine): Place => {
		const row = rows.rows.length + 1;
		const unit = priceOf({ what, type, price }, school);
		const total = pence(
			times(
				{ text: `D${row}`, value: quantity },
				{ text: `E${row}`, value: unit.value },
				plus(fixed(1), { text: `G${row}`, value: 0 }),
			),
		);
		const places = rows.add(
			what,
			input(),
			type,
			input(quantity),
			unit.cell,
			asOf ?? "",
			input(undefined, "share"),
			formula(total, "pounds"),
			input(),
			input(),
			input(),
			input(),
		);
		return places[7] as Place;
	};
	const cash = lines.filter(({ type }) => type !== "time already paid");
	const totals = cash.map((one) => ({ type: one.type, place: line(one) }));
	const closing = (what: string, cell: Cell): Place =>
		rows.add(
			text(what, "strong"),
			...Array.from({ length: 6 }, () => empty),
			cell,
		)[7] as Place;
	const newCash = closing(
		"New cash in all",
		formula(sum(totals.map(({ place }) => place)), "pounds", "strong"),
	);
	const others = closing("Paid by others", input(numberIn(funded), "pounds"));
	const there = closing(
		"There is to spend",
		input(numberIn(available), "pounds"),
	);
	const left = closing(
		"Left; minus where it is not enough",
		formula(leftOf(there, newCash, others), "pounds", "strong"),
	);
	rows.add();
	rows.add(
		...heads(
			"Beside it: time already paid",
			"",
			"Type",
			"Quantity",
			"Unit price",
			"Price year",
			"",
			"Total",
		),
	);
	const paid = lines
		.filter(({ type }) => type === "time already paid")
		.map(line);
	const alreadyPaid = closing(
		"Time already paid in all: no part of the new cash",
		formula(sum(paid), "pounds", "strong"),
	);
	const cover = totals.find(({ type }) => type === "cover");
	return {
		sheet: {
			name,
			widths: [46, 10, 18, 10, 12, 14, 8, 14, 14, 14, 12, 12],
			rows: rows.rows,
			head: 2,
		},
		terms: {
			newCash: from(newCash),
			cover: cover ? from(cover.place) : fixed(0),
			available: from(there),
			left: from(left),
			alreadyPaid: from(alreadyPaid),
		},
	};
}

/** What others pay is taken off first, and never to below nothing, as the worksheet does. */
function leftOf(there: Term, newCash: Term, others: Term): Term {
	return {
		text: `ROUND(${there.text}-MAX(0,${newCash.text}-${others.text}),2)`,
		value: pence(less(there, fixed(Math.max(0, newCash.value - others.value))))
			.value,
	};
}

/** A price that the sheet School has is taken from there, so that it is changed in one place. */
function priceOf(
	{ what, type, price }: Pick<MoneyLine, "what" | "type" | "price">,
	school: SchoolTerms,
): { readonly cell: Cell; readonly value: number } {
	const known =
		type === "cover"
			? school.coverDay
			: type === "extra paid hours"
				? school.supportHour
				: type === "time already paid"
					? what.startsWith("Teachers")
						? school.teacherDay
						: school.supportHour
					: undefined;
	return known && Math.abs(known.value - price) < 0.005
		? { cell: formula(known, "pence"), value: known.value }
		: { cell: input(price, "pence"), value: price };
}
