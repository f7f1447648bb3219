import { ended } from "../../markdown/sentence.ts";
import { figureInWords } from "../../planning/figure.ts";
import type { Gathered } from "./gather.ts";
import { numberIn, wordsIn } from "./line.ts";
import type { Plan } from "./plan.ts";
import type { Decision, TrustLine } from "./plan-parts.ts";

const asked: Readonly<Record<TrustLine, string>> = {
	days: "training days",
	budget: "the CPD budget",
	appraisal: "appraisal",
	programmes: "which programmes are bought",
	assessment: "the assessment calendar",
};

/** What the author cannot decide alone, the most urgent first. */
export function decisionsIn(
	given: Gathered,
	plan: Omit<Plan, "decisions" | "verdict">,
): Decision[] {
	return [
		...stop(plan),
		...money(plan),
		...workload(plan),
		...support(plan),
		...trust(plan),
		...lead(plan),
		...request(given),
	];
}

type Partly = Omit<Plan, "decisions" | "verdict">;

function stop({ stops }: Partly): Decision[] {
	const what = wordsIn(stops.what);
	if (what === undefined) return [];
	return [
		{
			about: "stop",
			what: `Agree that this stops: ${ended(what)}`,
			from: wordsIn(stops.agreed) ?? "to be named",
			by: wordsIn(stops.from) ?? "to be agreed",
		},
	];
}

function money({ money: { left }, trust: { budget } }: Partly): Decision[] {
	const pounds = numberIn(left);
	if (pounds === undefined || pounds >= 0) return [];
	return [
		{
			about: "money",
			what: `Find ${figureInWords(-pounds, "£")} more, or say what waits.`,
			from: budget === "trust" ? "the trust" : "the head and governors",
			by: "before the budget is set",
		},
	];
}

function workload({ net }: Partly): Decision[] {
	const minutes = numberIn(net.net);
	if (minutes === undefined || minutes <= 0) return [];
	return [
		{
			about: "workload",
			what: `Accept ${figureInWords(minutes, "minutes")} more a week for class teachers, or stop something else.`,
			from: "the head, by name",
			by: "before it is announced",
		},
	];
}

function support({ reach }: Partly): Decision[] {
	const short = numberIn(reach.supportHoursShort);
	if (!short) return [];
	const year = numberIn(reach.supportHoursYear);
	return [
		{
			about: "support",
			what: `Pay support staff for ${figureInWords(short, "hours")} more a session${year ? ` (${figureInWords(year, "hours")} in the year)` : ""}, or move the session into their day.`,
			from: "the head and the business manager",
			by: "before the first session",
		},
	];
}

function trust({ trust }: Partly): Decision[] {
	const open = (Object.keys(asked) as TrustLine[]).filter(
		(key) => trust[key] === "ask",
	);
	if (open.length === 0) return [];
	return [
		{
			about: "trust",
			what: `Say who decides: ${open.map((key) => asked[key]).join(", ")}.`,
			from: "the trust",
			by: "before dates are printed",
		},
	];
}

/** Who leads what has a name and nobody beside it: nobody alone can give a colleague hours to lead. */
function lead({ priorities }: Partly): Decision[] {
	const named = priorities.filter(
		({ name, lead }) =>
			wordsIn(name) !== undefined && wordsIn(lead.who) === undefined,
	);
	if (named.length === 0) return [];
	return [
		{
			about: "lead",
			what: `Name who leads ${
				priorities.length === 1
					? "the priority"
					: named.length === 2
						? "each priority"
						: `priority ${named[0]?.number}`
			}, and the hours they have for it.`,
			from: "the senior team",
			by: "before it is announced",
		},
	];
}

function request(given: Gathered): Decision[] {
	const who = given.words("tell", "who");
	const ask = given.words("tell", "ask");
	return who && ask
		? [{ about: "request", what: ended(ask), from: who, by: "this week" }]
		: [];
}
