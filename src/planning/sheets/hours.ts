import { directedHours, weeksInYear } from "../day.ts";
import { figureInWords } from "../figure.ts";
import { capFor } from "../ledger.ts";
import { share } from "../share.ts";
import { type Rule, result, rule, type Sheet } from "../sheet.ts";

const inset = ["inset-days", "inset-hours"] as const;
const slot = ["slots", "slot-hours"] as const;
const twilight = ["twilights", "twilight-hours"] as const;
const meeting = ["meetings", "meeting-hours"] as const;
const parts = [...inset, ...slot, ...twilight, ...meeting] as const;
const limit = ["cap", "fte"] as const;

type Parts = Readonly<Record<(typeof parts)[number], number>>;

function sum(of: Parts): number {
	return (
		of["inset-days"] * of["inset-hours"] +
		of.slots * of["slot-hours"] +
		of.twilights * of["twilight-hours"] +
		of.meetings * of["meeting-hours"]
	);
}

const overCap: Rule = rule([...parts, ...limit], (figures) => {
	const most = capFor(figures.cap, figures.fte);
	const all = sum(figures);
	if (all <= most) return undefined;
	return `This comes to ${figureInWords(all, "hours")}, and only ${figureInWords(most, "hours")} can be directed in a year. Enter fewer, or the cap you work to.`;
});

/** Where the year's hours for professional development go, for one full-time teacher. */
export const hours: Sheet = {
	name: "hours",
	about: "Where a teacher's hours for professional development go in a year.",
	inputs: {
		"inset-days": { unit: "days", about: "training days" },
		"inset-hours": {
			unit: "hours",
			about: "hours of a training day",
			otherwise: 6,
		},
		slots: { unit: "count", about: "slots in the week, a year", otherwise: 0 },
		"slot-hours": { unit: "hours", about: "hours of a slot", otherwise: 1 },
		twilights: { unit: "count", about: "twilights, a year", otherwise: 0 },
		"twilight-hours": {
			unit: "hours",
			about: "hours of a twilight",
			otherwise: 1.5,
		},
		meetings: {
			unit: "count",
			about: "meetings given to it, a year",
			otherwise: 0,
		},
		"meeting-hours": {
			unit: "hours",
			about: "hours of a meeting",
			otherwise: 1,
		},
		cap: {
			unit: "hours",
			about: "directed hours a year, full-time",
			otherwise: directedHours,
		},
		fte: { unit: "count", about: "the share of full time", otherwise: 1 },
	},
	results: {
		inset: result(
			"hours",
			"in training days",
			inset,
			(of) => of["inset-days"] * of["inset-hours"],
		),
		slot: result(
			"hours",
			"in slots",
			slot,
			(of) => of.slots * of["slot-hours"],
		),
		twilight: result(
			"hours",
			"in twilights",
			twilight,
			(of) => of.twilights * of["twilight-hours"],
		),
		meeting: result(
			"hours",
			"in meetings",
			meeting,
			(of) => of.meetings * of["meeting-hours"],
		),
		total: result("hours", "in all", parts, sum),
		"per-week": result(
			"minutes",
			"in each of 38 weeks",
			parts,
			(of) => (sum(of) / weeksInYear) * 60,
		),
		"share-of-cap": result(
			"per cent",
			"of the hours that can be directed",
			[...parts, ...limit],
			(of) => share(sum(of), capFor(of.cap, of.fte)),
		),
	},
	refusals: [
		{
			field: "fte",
			...rule(["fte"], ({ fte }) =>
				fte > 1
					? "Full time is 1. Type a share of it, such as 0.6."
					: undefined,
			),
		},
		{ field: "inset-days", ...overCap },
	],
	questions: [
		rule(["inset-days"], (of) =>
			of["inset-days"] > 5
				? "Most schools have five training days. Are the others on days when pupils are in?"
				: undefined,
		),
		rule(["inset-days", "inset-hours"], (of) =>
			of["inset-days"] > 0 && (of["inset-hours"] < 5 || of["inset-hours"] > 6.5)
				? "One union counts six hours for a training day. Does yours leave lunch out?"
				: undefined,
		),
	],
};
