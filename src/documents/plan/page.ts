import { dateInWords } from "../../activities/date.ts";
import { ended } from "../../markdown/sentence.ts";
import { figureInWords } from "../../planning/figure.ts";
import { type Fact, type Part, type Spans, spans } from "../document.ts";
import { type Line, numberIn } from "./line.ts";
import { card } from "./page-priority.ts";
import { groups, hoursLine, moneyLine, workload } from "./page-sums.ts";
import { counted, fact, facts, lower, type Short, said } from "./page-words.ts";
import type { Plan } from "./plan.ts";
import type { Shortener } from "./shorten.ts";
import { firstWaiting, joined, mark, waiting } from "./words.ts";

/** The plan on one side of paper, in the order in which it is read: why, what, for how long, instead of what, and how we know. */
export function pageParts(plan: Plan, shortener: Shortener): Part[] {
	const { short } = shortener;
	return [
		{ type: "paragraph", spans: about(plan) },
		facts([fact("Why", said("Why", plan.why, short))]),
		...plan.priorities.flatMap((priority) => card(plan, priority, short)),
		{ type: "heading", level: 2, text: "The plan as a whole" },
		facts(before(plan, short)),
		groups(plan),
		facts(after(plan, short)),
	];
}

function about({ school, author, drawnUp }: Plan): Spans {
	const people = [
		school.teachers === undefined
			? undefined
			: counted(school.teachers, "teacher"),
		school.support === undefined
			? undefined
			: `${school.support} support staff`,
	];
	const facts = [
		school.phase,
		...(school.small ? [] : people),
		author.type === "given" ? `drawn up by: ${lower(author.text)}` : undefined,
		`version of ${drawnUp}`,
	].filter((fact) => fact !== undefined);
	return spans(`${facts.join(" · ")}.`);
}

function before(plan: Plan, short: Short): Fact[] {
	const { needs, stops } = plan;
	const say = (label: string, line: Line) => said(label, line, short);
	const waits = firstWaiting([stops.what]);
	const freed = numberIn(stops.freed);
	return [
		fact(
			"Team and individual",
			joined([
				say("Team", needs.team),
				needs.individual.type === "given"
					? spans(
							`Own goals: ${short("Individual goals", ended(needs.individual.text))}`,
						)
					: undefined,
			]),
		),
		fact("Support staff", say("Support staff", needs.support)),
		fact("Not this year", say("Not this year", plan.waits)),
		fact(
			"What stops",
			waits
				? [waits]
				: joined([
						say("What stops", stops.what),
						stops.from.type === "given"
							? spans(`From: ${short("Stops from", ended(stops.from.text))}`)
							: undefined,
						freed
							? spans(
									`It frees ${figureInWords(freed, "hours")} a year of a class teacher.`,
								)
							: undefined,
						stops.agreed.type === "given"
							? spans(
									`To agree: ${short("Agreed by", ended(stops.agreed.text))}`,
								)
							: undefined,
					]),
		),
	];
}

function after(plan: Plan, short: Short): Fact[] {
	return [
		fact("Hours in one line", hoursLine(plan)),
		fact("Money in one line", moneyLine(plan)),
		fact("Net workload", workload(plan)),
		fact("Rules we keep", [
			{
				text: plan.rules
					.map((rule, index) => short(`Rule ${index + 1}`, rule))
					.join(" "),
			},
			...mark("appraisal", plan.trust.appraisal),
		]),
		fact("Review dates", dates(plan)),
		fact("Decisions needed", decisions(plan, short)),
	];
}

function dates({ dates, evaluation: { date } }: Plan): Spans {
	if (dates.length === 0) return [firstWaiting([date]) ?? waiting({})];
	const reviews = dates.filter(({ id }) => !id.startsWith("action"));
	const shown = reviews.length > 0 ? reviews : dates;
	return spans(
		`${shown
			.slice(0, 3)
			.map(({ date, what }) => `${dateInWords(date)}: ${lower(what)}`)
			.join("; ")}.`,
	);
}

function decisions({ decisions, stops }: Plan, short: Short): Spans {
	const shown = decisions.slice(0, 3);
	if (shown.length === 0) return [firstWaiting([stops.what]) ?? waiting({})];
	return spans(
		shown
			.map(
				({ what, from }, index) =>
					`(${index + 1}) ${ended(short(`Decision ${index + 1}`, what))} From: ${ended(short(`Decision ${index + 1}, from`, from))}`,
			)
			.join(" "),
	);
}
