import { hoursIn, timesIn } from "../allocation.ts";
import { figureInWords } from "../figure.ts";
import { type Result, result, rule, type Sheet, sentence } from "../sheet.ts";

const shared = ["day-hours", "slot-hours"] as const;
const a = ["days-a", "slots-a", ...shared] as const;
const b = ["days-b", "slots-b", ...shared] as const;
const both = [...a, "days-b", "slots-b"] as const;

type Of<K extends string> = Readonly<Record<K, number>>;

function planA(of: Of<(typeof a)[number]>) {
	return plan(of["days-a"], of["slots-a"], of);
}

function planB(of: Of<(typeof b)[number]>) {
	return plan(of["days-b"], of["slots-b"], of);
}

function plan(days: number, slots: number, of: Of<(typeof shared)[number]>) {
	return {
		days,
		slots,
		dayHours: of["day-hours"],
		slotHours: of["slot-hours"],
	};
}

const hoursA: Result = result("hours", "in A", a, (of) => hoursIn(planA(of)));
const hoursB: Result = result("hours", "in B", b, (of) => hoursIn(planB(of)));

/** Two ways to place a year's hours, side by side. */
export const compare: Sheet = {
	name: "compare",
	about: "Two ways to place a year's hours, A and B, side by side.",
	inputs: {
		"days-a": { unit: "days", about: "training days in A" },
		"slots-a": { unit: "count", about: "slots in A" },
		"days-b": { unit: "days", about: "training days in B" },
		"slots-b": { unit: "count", about: "slots in B" },
		"day-hours": { unit: "hours", about: "hours of a day", otherwise: 6 },
		"slot-hours": { unit: "hours", about: "hours of a slot", otherwise: 1 },
		"share-a": {
			unit: "per cent",
			about: "of A on priorities",
			otherwise: 100,
		},
		"share-b": {
			unit: "per cent",
			about: "of B on priorities",
			otherwise: 100,
		},
	},
	results: {
		"hours-a": hoursA,
		"hours-b": hoursB,
		difference: result(
			"hours",
			"in B more than in A",
			both,
			(of) => hoursIn(planB(of)) - hoursIn(planA(of)),
		),
		verdict: sentence("how many hours more or less B takes", both, (of) =>
			compared(hoursIn(planB(of)) - hoursIn(planA(of))),
		),
		"sessions-a": result(
			"times",
			"people meet in A",
			["days-a", "slots-a"],
			(of) => of["days-a"] + of["slots-a"],
		),
		"sessions-b": result(
			"times",
			"people meet in B",
			["days-b", "slots-b"],
			(of) => of["days-b"] + of["slots-b"],
		),
		"sessions-difference": result(
			"times",
			"more in B than in A",
			both,
			(of) => timesIn(planB(of)) - timesIn(planA(of)),
		),
		"priority-a": result(
			"hours",
			"on priorities in A",
			[...a, "share-a"],
			(of) => (hoursIn(planA(of)) * of["share-a"]) / 100,
		),
		"priority-b": result(
			"hours",
			"on priorities in B",
			[...b, "share-b"],
			(of) => (hoursIn(planB(of)) * of["share-b"]) / 100,
		),
		"priority-difference": result(
			"hours",
			"on priorities in B more than in A",
			[...both, "share-a", "share-b"],
			(of) =>
				(hoursIn(planB(of)) * of["share-b"] -
					hoursIn(planA(of)) * of["share-a"]) /
				100,
		),
	},
	refusals: (["share-a", "share-b"] as const).map((field) => ({
		field,
		...rule([field], (of) =>
			of[field] > 100 ? "A share is at most 100 per cent." : undefined,
		),
	})),
	questions: [
		rule(both, (of) => {
			const [one, other] = [hoursIn(planA(of)), hoursIn(planB(of))];
			return Math.abs(other - one) > 0.1 * Math.max(one, other)
				? "The two do not come to the same hours. What makes room for the larger, or what is lost in the smaller?"
				: undefined;
		}),
	],
};

/** A difference too small to print is none. */
function compared(hours: number): string {
	const words = figureInWords(Math.abs(hours), "hours");
	if (!/[1-9]/.test(words)) return "A and B take the same hours.";
	return `B takes ${words} ${hours > 0 ? "more" : "less"} than A.`;
}
