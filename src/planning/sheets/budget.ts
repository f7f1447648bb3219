import { type NewCash, newCash } from "../budget.ts";
import { coverDays } from "../cover.ts";
import { figureInWords } from "../figure.ts";
import { toPenny } from "../money.ts";
import { result, rule, type Sheet, sentence } from "../sheet.ts";

const cover = ["cover-days", "cover-rate"] as const;
const support = ["support-paid-hours", "support-hour"] as const;
const cash = ["invoices", ...cover, ...support] as const;
const toFind = [...cash, "funded"] as const;
const left = [...toFind, "available"] as const;

type Of<K extends string> = Readonly<Record<K, number>>;

function cashIn(of: Of<(typeof cash)[number]>): NewCash {
	return newCash(of.invoices, coverDays(of["cover-days"], of["cover-rate"]), {
		hours: of["support-paid-hours"],
		hour: of["support-hour"],
	});
}

function found(of: Of<(typeof toFind)[number]>): number {
	return toPenny(Math.max(0, cashIn(of).all - of.funded));
}

/** The new cash a plan needs. Time already paid for has no place in it. */
export const budget: Sheet = {
	name: "budget",
	about: "The new cash a plan needs. Time already paid is no part of it.",
	inputs: {
		invoices: { unit: "£", about: "invoices, a year" },
		"cover-days": { unit: "days", about: "days of cover", otherwise: 0 },
		"cover-rate": {
			unit: "£",
			about: "a day of cover",
			otherwise: ({ "cover-days": days }) => (days === 0 ? 0 : undefined),
		},
		"support-paid-hours": {
			unit: "hours",
			about: "hours of support staff paid beyond their contracts",
			otherwise: 0,
		},
		"support-hour": {
			unit: "£",
			about: "an hour of support staff, with on-costs",
			otherwise: ({ "support-paid-hours": hours }) =>
				hours === 0 ? 0 : undefined,
		},
		funded: {
			unit: "£",
			about: "of it paid by somebody else: a grant, a funded place",
			otherwise: 0,
		},
		available: { unit: "£", about: "cash there is, a year" },
	},
	results: {
		cover: result("£", "cover", cover, (of) =>
			coverDays(of["cover-days"], of["cover-rate"]),
		),
		support: result("£", "paid hours of support staff", support, (of) =>
			toPenny(of["support-paid-hours"] * of["support-hour"]),
		),
		"new-cash": result(
			"£",
			"new cash, all of it",
			cash,
			(of) => cashIn(of).all,
		),
		"to-find": result("£", "new cash less what others pay", toFind, found),
		left: result(
			"£",
			"left of what there is; minus where it is not enough",
			left,
			(of) => toPenny(of.available - found(of)),
		),
		verdict: sentence("whether the cash there is suffices", left, (of) =>
			sufficed(toPenny(of.available - found(of))),
		),
	},
	refusals: [],
	questions: [
		rule(left, (of) => {
			const over = found(of) - of.available;
			return over > 0
				? `This needs ${figureInWords(over, "£")} more than there is. What waits, and who can agree to more?`
				: undefined;
		}),
		rule(toFind, (of) =>
			of.funded > cashIn(of).all
				? "Others pay more than this costs. Is all of it counted?"
				: undefined,
		),
		rule(["cover-days", "cover-rate"], (of) =>
			of["cover-days"] > 0 && (of["cover-rate"] < 100 || of["cover-rate"] > 500)
				? "In 2023 a day of cover cost schools between £218 and £291 on average. Is this the price of one day?"
				: undefined,
		),
	],
};

function sufficed(pounds: number): string {
	const words = figureInWords(Math.abs(pounds), "£");
	if (pounds < 0) return `You are ${words} short.`;
	return pounds > 0
		? `${words} would be left.`
		: "It takes all there is, and no more.";
}
