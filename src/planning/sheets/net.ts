import { weeksInYear } from "../day.ts";
import { figureInWords } from "../figure.ts";
import { result, rule, type Sheet, sentence } from "../sheet.ts";
import { hoursInYear, netMinutes } from "../workload.ts";

const added = ["added", "preparation"] as const;
const all = [...added, "stopped"] as const;

function net(of: Readonly<Record<(typeof all)[number], number>>): number {
	return netMinutes(of.added, of.preparation, of.stopped);
}

/** What a plan does to the week of one group of people. */
export const netWorkload: Sheet = {
	name: "net",
	about: "Minutes a week that a plan adds to one group's work, and takes away.",
	inputs: {
		added: { unit: "minutes", about: "a week in sessions and follow-up" },
		preparation: {
			unit: "minutes",
			about: "a week to prepare for them",
			otherwise: 0,
		},
		stopped: { unit: "minutes", about: "a week that you stop" },
	},
	results: {
		adds: result(
			"minutes",
			"added a week, preparation included",
			added,
			(of) => of.added + of.preparation,
		),
		removes: result(
			"minutes",
			"taken away a week",
			["stopped"],
			({ stopped }) => stopped,
		),
		net: result(
			"minutes",
			"a week in all; minus where work gets less",
			all,
			net,
		),
		"a-year": result("hours", "a year in all, over 38 weeks", all, (of) =>
			hoursInYear(net(of), weeksInYear),
		),
		verdict: sentence("whether it adds or frees minutes", all, (of) =>
			weekOf(net(of)),
		),
	},
	refusals: [],
	questions: [
		rule(all, (of) => {
			const more = net(of);
			return more > 0
				? `This adds ${figureInWords(more, "minutes")} a week to somebody's work. Who has decided that it is worth it, and who has told them?`
				: undefined;
		}),
	],
};

function weekOf(minutes: number): string {
	const words = figureInWords(Math.abs(minutes), "minutes");
	if (!/[1-9]/.test(words)) return "In all it adds nothing.";
	return minutes > 0
		? `In all it adds ${words} a week.`
		: `In all it frees ${words} a week.`;
}
