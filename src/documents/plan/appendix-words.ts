import { dateInWords } from "../../activities/date.ts";
import { bare, ended } from "../../markdown/sentence.ts";
import { type Fact, type Part, spans } from "../document.ts";
import { type Line, wordsIn } from "./line.ts";
import type { Plan } from "./plan.ts";
import type { Measures } from "./plan-parts.ts";
import { amountWords } from "./words.ts";

/** What is needed at each level, and how anybody knows. */
export function needs({ needs }: Plan): Part[] {
	const strength = wordsIn(needs.strength);
	const rows: [string, Line, string][] = [
		[
			"Whole school",
			needs.adults,
			[wordsIn(needs.source), strength ? `Strength: ${strength}` : undefined]
				.filter((part) => part !== undefined)
				.map(ended)
				.join(" "),
		],
		["Team", needs.team, ""],
		["Support staff", needs.support, ""],
		["Individual", needs.individual, ""],
	];
	const given = rows.filter(([, line]) => line.type === "given");
	if (given.length === 0) return [];
	return [
		{
			type: "table",
			head: ["Level", "What is needed", "How we know"],
			rows: given.map(([level, line, source]) => [
				spans(level),
				spans(wordsIn(line) ?? ""),
				spans(source),
			]),
			widths: [18, 47, 35],
		},
	];
}

/** The dates there are, and what to do with them. */
export function calendar({ dates, trust }: Plan): Part[] {
	if (dates.length === 0) return [];
	return [
		{
			type: "table",
			head: ["Date", "What", "Who"],
			rows: dates.map(({ date, what, who, note }) => [
				spans(dateInWords(date)),
				spans(`${ended(what)} ${note.startsWith("Run:") ? "" : note}`.trim()),
				spans(who ?? ""),
			]),
			widths: [20, 58, 22],
		},
		{
			type: "paragraph",
			spans: spans(
				`Give every session a date and a catch-up inside part-timers' hours before this goes out, and look for clashes with reports, moderation and parents' evenings.${trust.days === "trust" ? " The trust sets the training days." : ""}`,
			),
		},
	];
}

/** The measures, the rule, and what luck alone may do. */
export function evaluation({ evaluation: e, priorities }: Plan): Part[] {
	const facts = named([...measures(e), ["What would make us stop", e.stop]]);
	const second = priorities.flatMap((priority) =>
		priority.number === 2 && priority.measures
			? named(measures(priority.measures))
			: [],
	);
	const luck = amountWords(e.luck);
	if (facts.length === 0 && second.length === 0 && luck === undefined)
		return [];
	return [
		...(second.length > 0
			? [{ type: "heading", level: 3, text: "Priority 1" } as const]
			: []),
		...(facts.length > 0 ? [{ type: "facts", rows: facts } as const] : []),
		...(second.length > 0
			? [
					{ type: "heading", level: 3, text: "Priority 2" } as const,
					{ type: "facts", rows: second } as const,
				]
			: []),
		...(luck === undefined
			? []
			: [
					{
						type: "paragraph",
						spans: spans(
							`With ${e.cohort} pupils in a year group, two groups commonly differ by ${luck} through luck alone, by the module's arithmetic. A rise of that size shows nothing.`,
						),
					} as const,
				]),
	];
}

function measures(e: Measures): [string, Line][] {
	return [
		["Held", e.held],
		["Practice", e.practice],
		["Pupils", e.pupils],
		["Where it stands today", e.baseline],
		["Looked at on", e.date],
		["By whom", e.who],
		["If fewer than", e.fewer],
		["we will", e.will],
	];
}

/** What may get in the way, each with its second plan. */
export function risks({ risks }: Plan): Part[] {
	if (risks.length === 0) return [];
	return [
		{
			type: "list",
			items: risks.map(({ if: obstacle, then }) =>
				spans(`If ${bare(obstacle)}, then: ${ended(then)}`),
			),
		},
	];
}

/** Who was asked, who was told, and who is still to be asked. */
export function consultation({ consultation: c }: Plan): Part[] {
	const rows = [
		...(c.asked ? [fact("Asked", c.asked)] : []),
		...(c.forecast
			? [fact("What the author expects teachers to say", c.forecast)]
			: []),
		...(c.tell
			? [
					fact(
						"Told first",
						c.tell.ask
							? `${bare(c.tell.who)}: ${ended(c.tell.ask)}`
							: c.tell.who,
					),
				]
			: []),
		...(c.whom ? [fact("Still to ask", c.whom)] : []),
	];
	// What was expected is no consultation.
	if (!c.asked && !c.whom && !c.tell) return [];
	return [
		{ type: "facts", rows },
		{
			type: "paragraph",
			spans: spans(
				"Heard, and changed: two lines to fill in once staff have answered.",
			),
		},
	];
}

function named(lines: readonly (readonly [string, Line])[]): Fact[] {
	return lines.flatMap(([label, line]) =>
		line.type === "given" ? [fact(label, line.text)] : [],
	);
}

function fact(label: string, text: string): Fact {
	return { label, spans: spans(text) };
}
