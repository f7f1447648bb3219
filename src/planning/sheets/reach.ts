import { figureInWords } from "../figure.ts";
import { leastForPercentages, paidHours, reach as reachOf } from "../reach.ts";
import { result, rule, type Sheet } from "../sheet.ts";

const teachers = ["teachers", "teachers-there"] as const;
const support = ["support", "support-there"] as const;
const paid = ["support", "session-hours", "paid-hours"] as const;

/** In a small school a percentage would point at somebody, of whichever group. */
function shareOf(
	there: number,
	all: number,
	teachers: number,
): number | undefined {
	return teachers < leastForPercentages ? undefined : reachOf(there, all);
}

/** For one session. */
function short(of: Readonly<Record<(typeof paid)[number], number>>): number {
	return paidHours(of.support, of["session-hours"], of["paid-hours"]).short;
}

/** Who a session reaches, and the paid hours it still needs. */
export const reach: Sheet = {
	name: "reach",
	about:
		"Whom a session reaches, and the paid hours it needs. Under eight people there are no percentages.",
	inputs: {
		teachers: { unit: "people", about: "teachers it is for" },
		"teachers-there": { unit: "people", about: "teachers at work then" },
		support: { unit: "people", about: "support staff it is for", otherwise: 0 },
		"support-there": {
			unit: "people",
			about: "support staff paid to be there",
			otherwise: ({ support }) => (support === 0 ? 0 : undefined),
		},
		"session-hours": { unit: "hours", about: "hours of the session" },
		sessions: { unit: "count", about: "such sessions in a year" },
		"paid-hours": {
			unit: "hours",
			about: "hours of support staff that are paid, all people together",
			otherwise: (known) => {
				const { [support[1]]: there, "session-hours": hours } = known;
				return there === undefined || hours === undefined
					? undefined
					: there * hours;
			},
		},
	},
	results: {
		"teachers-missing": result(
			"people",
			"teachers who are not there",
			teachers,
			(of) => of.teachers - of["teachers-there"],
		),
		"support-missing": result(
			"people",
			"support staff who are not there",
			support,
			(of) => of.support - of["support-there"],
		),
		"support-hours-needed": result(
			"hours",
			"paid hours for all of them, each time",
			["support", "session-hours"],
			(of) => paidHours(of.support, of["session-hours"], 0).needed,
		),
		"support-hours-short": result(
			"hours",
			"paid hours still to be found, each time",
			paid,
			short,
		),
		"support-hours-year": result(
			"hours",
			"paid hours still to be found, in the year",
			[...paid, "sessions"],
			(of) => short(of) * of.sessions,
		),
		"reach-teachers": result(
			"per cent",
			"of teachers; nothing under eight",
			teachers,
			(of) => shareOf(of["teachers-there"], of.teachers, of.teachers),
		),
		"reach-support": result(
			"per cent",
			"of support staff; nothing under eight of either",
			["teachers", ...support],
			(of) => shareOf(of["support-there"], of.support, of.teachers),
		),
	},
	refusals: [
		{
			field: "teachers-there",
			...rule(teachers, (of) => more(of["teachers-there"], of.teachers)),
		},
		{
			field: "support-there",
			...rule(support, (of) => more(of["support-there"], of.support)),
		},
	],
	questions: [
		rule([...paid, "sessions"], (of) =>
			of.sessions === 0 && short(of) > 0
				? "With no sessions in the year, no hours are counted. How often is it held?"
				: undefined,
		),
		rule(["support", "support-there", "session-hours", "paid-hours"], (of) =>
			of["paid-hours"] > of.support * of["session-hours"]
				? "More hours are paid than the session takes. Are they for this session alone?"
				: undefined,
		),
	],
};

function more(there: number, all: number): string | undefined {
	return there > all
		? `It is for ${figureInWords(all, "people")}, so no more than ${all} can be there.`
		: undefined;
}
