import { bare, ended } from "../../markdown/sentence.ts";
import { figureInWords } from "../../planning/figure.ts";
import { type Fact, type Part, type Spans, spans } from "../document.ts";
import type { Line } from "./line.ts";
import { measured } from "./page-measures.ts";
import { capital, fact, facts, lower, type Short, said } from "./page-words.ts";
import type { Plan } from "./plan.ts";
import type { Priority } from "./plan-parts.ts";
import { fewWords } from "./shorten.ts";
import {
	amountWords,
	fills,
	firstWaiting,
	joined,
	mark,
	waiting,
} from "./words.ts";

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
	const { needs } = plan;
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
		fact("Led by", ledBy(priority, short)),
		...measured(plan.evaluation, plan, short),
	];
}

/** Who leads, and with which hours; nobody alone can give a colleague hours, so it may be among the decisions. */
function ledBy({ number, lead }: Priority, short: Short): Spans {
	const { who, hours } = lead;
	if (who.type === "waits")
		return [
			{
				text: `To be named: a role, and hours to lead.${who.part ? ` ${fills(who.part)}.` : ""}`,
				waits: true,
			},
		];
	const time = amountWords(hours);
	return spans(
		ended(
			`${short(`Priority ${number}, led by`, bare(who.text), fewWords)}${time ? `, with ${time} a week to lead` : ""}`,
		),
	);
}

function second(
	plan: Plan,
	priority: Extract<Priority, { number: 2 }>,
	short: Short,
): Fact[] {
	const { practice, measures, lead } = priority;
	return [
		...(practice.type === "given"
			? [fact("What they will do", said("Second practice", practice, short))]
			: []),
		fact("Hours", [each(plan)]),
		...(lead.who.type === "given"
			? [fact("Led by", ledBy(priority, short))]
			: []),
		...(measures
			? measured(measures, plan, (label, text) =>
					short(`Priority 2: ${label}`, text, fewWords),
				)
			: [
					fact("Before it starts", [
						{
							text: `${lead.who.type === "given" ? "" : "A lead with hours, "}${practice.type === "given" ? "" : "a practice, "}measures and a rule, as for the first.`,
						},
					]),
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
function each({ hours }: Plan) {
	const words = amountWords(hours.each);
	if (words !== undefined)
		return { text: `${capital(words)} of each full-time teacher.` };
	return hours.left.type === "known"
		? { text: "No hours are left for it yet.", waits: true as const }
		: waiting(hours.each.type === "waits" ? hours.each : {});
}
