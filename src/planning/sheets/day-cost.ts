import { toPenny, total } from "../money.ts";
import { participantHour } from "../participant-hour.ts";
import { share } from "../share.ts";
import { result, rule, type Sheet } from "../sheet.ts";
import { dayAfterAward } from "../uplift.ts";

const priced = ["day", "award"] as const;
const teachers = ["teachers", "days", ...priced] as const;
const support = ["support", "support-hours", "support-hour", "days"] as const;
const paid = [...teachers, "support", "support-hours", "support-hour"] as const;
const all = [...paid, "invoices"] as const;

type Of<K extends string> = Readonly<Record<K, number>>;

/** The price of a day first, then people times days: every figure is to the penny. */
function teachersPaid(of: Of<(typeof teachers)[number]>): number {
	return toPenny(of.teachers * of.days * dayAfterAward(of.day, of.award));
}

function supportPaid(of: Of<(typeof support)[number]>): number {
	return toPenny(
		of.support * of.days * of["support-hours"] * of["support-hour"],
	);
}

function alreadyPaid(of: Of<(typeof paid)[number]>): number {
	return total([teachersPaid(of), supportPaid(of)]);
}

/** New cash and time already paid together: the whole cost, and never a sum to be found. */
function everything(of: Of<(typeof all)[number]>): number {
	return total([alreadyPaid(of), of.invoices]);
}

/** What a year's training days cost, in the budget and beside it. */
export const dayCost: Sheet = {
	name: "day-cost",
	about:
		"What training days cost: what is in the budget, and what is already paid.",
	inputs: {
		teachers: { unit: "people", about: "teachers, full-time equivalent" },
		day: { unit: "£", about: "a teacher's day, with on-costs" },
		days: { unit: "days", about: "training days on improvement, a year" },
		"day-hours": {
			unit: "hours",
			about: "hours of a day, for teachers",
			otherwise: 6,
		},
		award: {
			unit: "per cent",
			about: "pay award since the year of the day's price",
			otherwise: 0,
		},
		support: {
			unit: "people",
			about: "support staff who are paid to be there",
			otherwise: 0,
		},
		"support-hours": {
			unit: "hours",
			about: "hours of a day that they are paid",
			otherwise: 6,
		},
		"support-hour": {
			unit: "£",
			about: "an hour of support staff, with on-costs",
			otherwise: ({ support }) => (support === 0 ? 0 : undefined),
		},
		invoices: {
			unit: "£",
			about: "speakers, materials and licences, a year",
			otherwise: 0,
		},
	},
	results: {
		budget: result(
			"£",
			"new cash: what is invoiced",
			["invoices"],
			({ invoices }) => invoices,
		),
		"day-now": result("£", "a teacher's day after the award", priced, (of) =>
			dayAfterAward(of.day, of.award),
		),
		"teachers-paid": result(
			"£",
			"time already paid, teachers",
			teachers,
			teachersPaid,
		),
		"support-paid": result(
			"£",
			"time already paid, support staff",
			support,
			supportPaid,
		),
		"total-paid": result(
			"£",
			"time already paid, all of it",
			paid,
			alreadyPaid,
		),
		everything: result(
			"£",
			"new cash and time already paid together: say so beside it",
			all,
			everything,
		),
		"per-day": result(
			"£",
			"one day, new cash and time already paid together: say so beside it",
			all,
			(of) => (of.days > 0 ? toPenny(everything(of) / of.days) : undefined),
		),
		"budget-share": result(
			"hundred",
			"of every hundred pounds, those in the budget",
			all,
			(of) => share(of.invoices, everything(of)),
		),
		"per-participant-hour": result(
			"£",
			"one hour of one person, new cash and time already paid together: say so beside it",
			[...all, "day-hours"],
			(of) =>
				participantHour(
					everything(of),
					1,
					of.days *
						(of.teachers * of["day-hours"] + of.support * of["support-hours"]),
				),
		),
	},
	refusals: [
		{
			field: "day-hours",
			...rule(["day-hours"], (of) => longer(of["day-hours"])),
		},
		{
			field: "support-hours",
			...rule(["support-hours"], (of) => longer(of["support-hours"])),
		},
	],
	questions: [
		rule(["days"], ({ days }) =>
			days > 5
				? "Most schools have five training days. If the others need cover, count the cover, not the salaries."
				: undefined,
		),
		rule(priced, (of) => {
			const day = dayAfterAward(of.day, of.award);
			return day < 200 || day > 600
				? "By our arithmetic a classroom teacher's day in 2025/26, outside London, came to between £239 and £372, on-costs included. Is this the price of one whole day?"
				: undefined;
		}),
		rule(["support-hour"], (of) =>
			of["support-hour"] > 60
				? "Is this the price of one hour of support staff?"
				: undefined,
		),
	],
};

function longer(hours: number): string | undefined {
	return hours > 24
		? "A day has 24 hours. Enter the hours of one day."
		: undefined;
}
