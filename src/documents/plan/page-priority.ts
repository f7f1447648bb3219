import { figureInWords } from "../../planning/figure.ts";
import { type Fact, type Part, type Spans, spans } from "../document.ts";
import type { Line } from "./line.ts";
import { capital, fact, facts, lower, type Short, said } from "./page-words.ts";
import type { Plan } from "./plan.ts";
import type { Priority } from "./plan-parts.ts";
import { bare, ended } from "./sentence.ts";
import { amountWords, firstWaiting, joined, mark, waiting } from "./words.ts";

/** One priority: its heading and its lines. */
export function card(plan: Plan, priority: Priority, short: Short): Part[] {
	const { number, name } = priority;
	const title =
		name.type === "given"
			? `Priority ${number}: ${bare(short(`Priority ${number}`, name.text))}`
			: `Priority ${number}`;
	const rows =
		priority.number === 1
			? first(plan, priority, short)
			: second(plan, priority, short);
	return [
		{ type: "heading", level: 2, text: title },
		facts(
			name.type === "given" ? rows : [fact("Name", [waiting(name)]), ...rows],
		),
	];
}

function first(
	plan: Plan,
	priority: Extract<Priority, { number: 1 }>,
	short: Short,
): Fact[] {
	const { needs, evaluation: e } = plan;
	const say = (label: string, line: Line) => said(label, line, short);
	return [
		fact(
			"How we know",
			joined([
				say("How we know", needs.source),
				needs.strength.type === "given"
					? spans(`Strength: ${lower(ended(needs.strength.text))}`)
					: undefined,
			]),
		),
		fact("Who learns what", say("Who learns what", needs.adults)),
		fact("What they will do", say("What they will do", priority.practice)),
		fact("How they learn it", how(priority)),
		fact("Hours, and when", when(plan)),
		fact("Led by", [ledBy]),
		fact("First sign", say("First sign", e.held)),
		fact("Practice", say("Practice", e.practice)),
		fact(
			"Pupils",
			joined([
				say("Pupils", e.pupils),
				e.baseline.type === "given"
					? spans(`Today: ${short("Baseline", ended(e.baseline.text))}`)
					: undefined,
			]),
		),
		fact("Rule", rule(plan, short)),
	];
}

/** No part of the module asks who leads: it is among the decisions that cannot be made alone. */
const ledBy = {
	text: "To be named: a role, and hours to lead.",
	waits: true,
} as const;

function second(
	plan: Plan,
	priority: Extract<Priority, { number: 2 }>,
	short: Short,
): Fact[] {
	const { practice } = priority;
	return [
		...(practice.type === "given"
			? [fact("What they will do", said("Second practice", practice, short))]
			: []),
		fact("Hours", [each(plan)]),
		fact("Before it starts", [
			{
				text: `A lead with hours, ${practice.type === "given" ? "" : "a practice, "}measures and a rule, as for the first.`,
			},
		]),
	];
}

/** The three choices, each by what it decides, and what the first term has of the four groups. */
function how({
	decide,
	organise,
	practise,
	groups,
}: Extract<Priority, { number: 1 }>): Spans {
	const choices = (
		[
			["Decided and checked", decide],
			["Organised", organise],
			["Practised", practise],
		] as const
	).flatMap(([what, line]) =>
		line.type === "given" ? [`${what}: ${bare(line.text)}.`] : [],
	);
	const waits = firstWaiting([decide, organise, practise]);
	return joined([
		choices.length > 0 ? spans(choices.join(" ")) : undefined,
		waits ? [waits] : undefined,
		groups.type === "given"
			? spans(`In the first term: ${mechanisms(groups.text)}.`)
			: undefined,
	]);
}

/** One a line, as they were ticked. */
function mechanisms(ticked: string): string {
	return ticked.split("\n").map(lower).join(", ");
}

function when(plan: Plan): Spans {
	const times = plan.hours.lines.map(
		({ what, times, each }) =>
			`${times} ${lower(what)}, ${figureInWords(each, "hours")} each`,
	);
	return joined([
		[each(plan)],
		times.length > 0
			? [
					{ text: `Out of ${times.join("; ")}.` },
					...mark("training days", plan.trust.days),
				]
			: undefined,
	]);
}

/** The hours of one priority, or why there are none. */
export function each({ hours }: Plan) {
	const words = amountWords(hours.each);
	if (words !== undefined)
		return { text: `${capital(words)} of each full-time teacher.` };
	return hours.left.type === "known"
		? { text: "No hours are left for it yet.", waits: true as const }
		: waiting(hours.each.type === "waits" ? hours.each : {});
}

/** Who looks when, and what follows from what they see. */
export function rule({ evaluation: e, trust }: Plan, short: Short): Spans {
	const waits = firstWaiting([e.date, e.fewer, e.will]);
	if (waits) return [waits];
	const given = (label: string, line: Line) =>
		line.type === "given" ? short(label, line.text) : "";
	const who = given("Who looks", e.who);
	return [
		{
			text: `On ${given("Looked at on", e.date)}${who ? `, ${bare(who)}` : ""}: if fewer than ${bare(given("Rule, if fewer than", e.fewer))}, we will ${ended(given("Rule, we will", e.will))}`,
		},
		...mark("assessment calendar", trust.assessment),
	];
}
