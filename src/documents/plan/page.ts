import { dateInWords } from "../../activities/date.ts";
import { figureInWords } from "../../planning/figure.ts";
import { type Fact, type Part, type Spans, spans } from "../document.ts";
import { type Line, numberIn, type Plan, type Priority } from "./plan.ts";
import { bare, ended } from "./sentence.ts";
import type { Shortener } from "./shorten.ts";
import {
	amountSpan,
	amountWords,
	firstWaiting,
	joined,
	mark,
	waiting,
} from "./words.ts";

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

type Short = Shortener["short"];

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

function card(plan: Plan, priority: Priority, short: Short): Part[] {
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

function each({ hours }: Plan) {
	const words = amountWords(hours.each);
	if (words !== undefined)
		return { text: `${capital(words)} of each full-time teacher.` };
	return hours.left.type === "known"
		? { text: "No hours are left for it yet.", waits: true as const }
		: waiting(hours.each.type === "waits" ? hours.each : {});
}

function rule({ evaluation: e, trust }: Plan, short: Short): Spans {
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

function groups({ groups, school }: Plan): Part {
	return {
		type: "table",
		head: [
			"Who gets what",
			"People",
			"Hours each",
			"Paid or directed",
			"On priorities",
		],
		rows: groups.map((group) => [
			spans(group.who),
			spans(school.small ? "" : String(group.people ?? "")),
			[amountSpan(group.hours)],
			spans(group.paid),
			spans(group.share),
		]),
		figures: [1],
		widths: [20, 9, 18, 33, 20],
	};
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

/** Statutory and promised hours are taken off before anything is said of priorities. */
function hoursLine({ hours, priorities }: Plan): Spans {
	const [all, statutory, promised, left] = [
		hours.total,
		hours.statutory,
		hours.promised,
		hours.left,
	].map(amountWords);
	if (all === undefined || left === undefined || statutory === undefined)
		return joined([
			all === undefined ? undefined : spans(`${all} in all.`),
			[
				firstWaiting([hours.total, hours.statutory, hours.left]) ?? {
					text: "",
				},
			],
		]);
	const each = amountWords(hours.each);
	return spans(
		`${all} of a full-time teacher = ${statutory} statutory + ${promised ?? "0 hours"} promised + ${left} for improvement${each && priorities.length > 1 ? ` (${each} a priority)` : ""}. Team and individual time is in the last; nothing is kept back.`,
	);
}

/** New cash first, then what stands beside it. The two are never one sum. */
function moneyLine({ money, trust }: Plan): Spans {
	const waits = firstWaiting([money.newCash]);
	const paid = amountWords(money.alreadyPaid);
	const parts = [
		["invoices", money.invoices],
		["cover", money.cover],
		["support staff, paid hours", money.support],
	] as const;
	const listed = parts.flatMap(([what, amount]) => {
		const words = amountWords(amount);
		return numberIn(amount) && words ? [`${what} ${words}`] : [];
	});
	const funded = numberIn(money.funded)
		? `; ${amountWords(money.funded)} of it paid by others`
		: "";
	const left = numberIn(money.left);
	const over =
		left === undefined
			? ""
			: left < 0
				? ` That is ${figureInWords(-left, "£")} more than there is.`
				: ` ${figureInWords(left, "£")} would be left.`;
	return joined([
		waits
			? [waits]
			: [
					{
						text: `New cash ${amountWords(money.newCash)}${listed.length > 0 ? `: ${listed.join(", ")}` : ""}${funded}.${over}`,
					},
					...mark("budget", trust.budget),
				],
		paid === undefined
			? undefined
			: spans(`Beside it, time already paid: ${paid}, no part of that sum.`),
	]);
}

function workload({ net }: Plan): Spans {
	const waits = firstWaiting([net.adds, net.removes]);
	if (waits) return [waits];
	const more = numberIn(net.net) ?? 0;
	const sum = figureInWords(Math.abs(more), "minutes");
	return spans(
		`Class teachers: ${amountWords(net.adds)} a week more, ${amountWords(net.removes)} a week less; ${more > 0 ? `${sum} more in all` : more < 0 ? `${sum} less in all` : "as much as before"}.`,
	);
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

function said(label: string, line: Line, short: Short): Spans {
	return line.type === "given"
		? spans(ended(short(label, line.text)))
		: [waiting(line)];
}

function fact(label: string, spans: Spans): Fact {
	return { label, spans };
}

function facts(rows: readonly Fact[]): Part {
	return { type: "facts", rows };
}

function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Inside a sentence; what is all capitals, and “I”, stay. */
function lower(text: string): string {
	return /^\p{Lu}(?!\p{Lu}|\b)/u.test(text)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text;
}
