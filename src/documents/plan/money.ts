import { toPenny } from "../../planning/money.ts";
import type { Figures } from "../../planning/sheet.ts";
import { budget } from "../../planning/sheets/budget.ts";
import { dayCost } from "../../planning/sheets/day-cost.ts";
import { dayAfterAward } from "../../planning/uplift.ts";
import { completed } from "./completed.ts";
import type { Gathered } from "./gather.ts";
import type { MoneyLine } from "./plan-parts.ts";

/** The lines of the budget: what is new cash, and beside it what is paid for already. */
export function moneyLines(given: Gathered): MoneyLine[] {
	const year = (line: "cash" | "day-cost", key: string) => {
		const taken = given.taken.find(
			(one) => one.line === line && one.field.key === key,
		);
		return taken ? { asOf: taken.asOf } : {};
	};
	const cash = given.figures("cash");
	const day = given.figures("day-cost");
	return [
		...(cash ? newCash(completed(budget, cash), year) : []),
		...(day ? paidAlready(completed(dayCost, day), year) : []),
	];
}

type Year = (line: "cash" | "day-cost", key: string) => Pick<MoneyLine, "asOf">;

function newCash(known: Figures, year: Year): MoneyLine[] {
	return [
		...lineOf({
			what: "Speakers, materials and licences",
			type: "invoice",
			quantity: 1,
			unit: "year",
			price: known.invoices,
		}),
		...lineOf({
			what: "Cover",
			type: "cover",
			quantity: known["cover-days"],
			unit: "days",
			price: known["cover-rate"],
			...year("cash", "cover-rate"),
		}),
		...lineOf({
			what: "Support staff, hours beyond their contracts",
			type: "extra paid hours",
			quantity: known["support-paid-hours"],
			unit: "hours",
			price: known["support-hour"],
			...year("cash", "support-hour"),
		}),
	];
}

function paidAlready(known: Figures, year: Year): MoneyLine[] {
	const { teachers = 0, days = 0, day, award = 0, support = 0 } = known;
	return [
		...lineOf({
			what: "Teachers' time on training days",
			type: "time already paid",
			quantity: teachers * days,
			unit: "days of a full-time teacher",
			...(day === undefined ? {} : { price: dayAfterAward(day, award) }),
			...year("day-cost", "day"),
		}),
		...lineOf({
			what: "Support staff's time on training days",
			type: "time already paid",
			quantity: support * days * (known["support-hours"] ?? 0),
			unit: "hours of one person",
			price: known["support-hour"],
			...year("day-cost", "support-hour"),
		}),
	];
}

/** A line with something in it. */
function lineOf(
	line: Omit<MoneyLine, "total" | "price" | "quantity"> & {
		readonly quantity?: number | undefined;
		readonly price?: number | undefined;
	},
): MoneyLine[] {
	const { quantity = 0, price } = line;
	return price && quantity
		? [
				{
					...line,
					// Where part-timers count in part, a tenth times three is 0.30000000000000004.
					quantity: toPenny(quantity),
					price,
					total: toPenny(quantity * price),
				},
			]
		: [];
}
