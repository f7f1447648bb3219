import { weeksInYear } from "../day.ts";
import { figureInWords } from "../figure.ts";
import { result, rule, type Sheet } from "../sheet.ts";

const taken = [
	"safeguarding",
	"other-statutory",
	"appraisal",
	"promised",
] as const;
const all = ["total", ...taken] as const;
const shared = [...all, "priorities"] as const;

function spoken(of: Readonly<Record<(typeof taken)[number], number>>): number {
	return taken.reduce((sum, key) => sum + of[key], 0);
}

function each(
	of: Readonly<Record<(typeof shared)[number], number>>,
): number | undefined {
	const left = of.total - spoken(of);
	return of.priorities > 0 && left > 0 ? left / of.priorities : undefined;
}

/** What is left for improvement once statutory training and promises are taken off. */
export const spokenFor: Sheet = {
	name: "spoken-for",
	about:
		"What statutory training and earlier promises take, and what is left for each priority.",
	inputs: {
		total: { unit: "hours", about: "hours in all" },
		safeguarding: { unit: "hours", about: "safeguarding and Prevent" },
		"other-statutory": {
			unit: "hours",
			about: "first aid, fire, medicines and the like",
			otherwise: 0,
		},
		appraisal: { unit: "hours", about: "appraisal", otherwise: 0 },
		promised: { unit: "hours", about: "already promised", otherwise: 0 },
		priorities: { unit: "count", about: "priorities", otherwise: 2 },
	},
	results: {
		spoken: result("hours", "already spoken for", taken, spoken),
		left: result(
			"hours",
			"left; minus where more is promised than there is",
			all,
			(of) => of.total - spoken(of),
		),
		each: result("hours", "for each priority", shared, each),
		"a-week": result(
			"minutes",
			"a week for each priority, over 38 weeks",
			shared,
			(of) => {
				const hours = each(of);
				return hours === undefined ? undefined : (hours / weeksInYear) * 60;
			},
		),
		weeks: result(
			"weeks",
			"of one hour a week for each priority",
			shared,
			(of) => {
				const hours = each(of);
				return hours === undefined ? undefined : Math.floor(hours);
			},
		),
	},
	refusals: [],
	questions: [
		rule(all, (of) => {
			const over = spoken(of) - of.total;
			return over > 0
				? `More is spoken for than there is, by ${figureInWords(over, "hours")}. What gives way?`
				: undefined;
		}),
		rule(["safeguarding"], ({ safeguarding }) =>
			safeguarding === 0
				? "Is there really no hour of safeguarding training in the year?"
				: undefined,
		),
		rule(["priorities"], ({ priorities }) =>
			priorities > 3
				? "How many of these priorities could a colleague name without looking?"
				: undefined,
		),
	],
};
