import { dateInWords } from "../../activities/date.ts";
import { directedHours } from "../../planning/day.ts";
import { figureInWords, poundsInWords } from "../../planning/figure.ts";
import { capFor } from "../../planning/ledger.ts";
import { type Fact, type Part, type Spans, spans } from "../document.ts";
import { type Line, type Named, type Plan, wordsIn } from "./plan.ts";
import { bare, ended } from "./sentence.ts";
import { amountWords } from "./words.ts";

/** The appendices, each only where there is something in it. Their letters stay, whichever are printed. */
export function appendixParts(plan: Plan, long: readonly Named[]): Part[] {
	return [
		...appendix("A", "Needs and sources", needs(plan)),
		...appendix("B", "Directed time", ledger(plan)),
		...appendix("C", "Budget", budget(plan)),
		...appendix("D", "Calendar", calendar(plan)),
		...appendix("E", "How we shall know", evaluation(plan)),
		...appendix("F", "Statutory training and promises", statutory(plan)),
		...appendix("G", "Risks", risks(plan)),
		...appendix("H", "Consultation", consultation(plan)),
		...appendix("I", "Figures to confirm", confirm(plan)),
		...appendix("J", "Reasons and changes", reasons(plan, long)),
		...appendix("K", "Sources", sources(plan)),
	];
}

function appendix(
	letter: string,
	title: string,
	parts: readonly Part[],
): Part[] {
	return parts.length === 0
		? []
		: [{ type: "heading", level: 2, text: `${letter}. ${title}` }, ...parts];
}

function needs({ needs }: Plan): Part[] {
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

/** Shares of full time that a part-timer commonly works: the ledger says what they come to. */
const shares = [0.8, 0.6] as const;

function ledger({ hours: { lines } }: Plan): Part[] {
	if (lines.length === 0) return [];
	const hours = (value: number) => figureInWords(value, "hours");
	const total = lines.reduce((sum, line) => sum + line.hours, 0);
	const row = (what: string, how: string, full: number): Spans[] => [
		spans(what),
		spans(how),
		spans(hours(full)),
		...shares.map((share) => spans(hours(full * share))),
	];
	return [
		{
			type: "table",
			head: ["Line", "Reckoning", "Full-time", "At 0.8", "At 0.6"],
			rows: [
				...lines.map(({ what, times, each, hours: all }) =>
					row(what, `${times} × ${hours(each)}`, all),
				),
				row("Professional development in all", "the lines above", total),
				row(
					"Directed time at most",
					"where national conditions apply",
					capFor(directedHours),
				),
			],
			figures: [2, 3, 4],
			widths: [30, 28, 14, 14, 14],
		},
		{
			type: "paragraph",
			spans: spans(
				"A part-time teacher can be directed for the same share of the hours as of full-time pay, and not on a day off. An academy may have a cap of its own.",
			),
		},
	];
}

function budget({ money, school }: Plan): Part[] {
	if (money.lines.length === 0) return [];
	const cash = money.lines.filter(({ type }) => type !== "time already paid");
	const paid = money.lines.filter(({ type }) => type === "time already paid");
	return [
		...moneyTable("New cash", cash, school.small, [
			["New cash in all", amountWords(money.newCash)],
			["Paid by others", amountWords(money.funded)],
			["There is to spend", amountWords(money.available)],
			["Left; minus where it is not enough", amountWords(money.left)],
		]),
		...moneyTable("Beside it, time already paid", paid, school.small, [
			["Time already paid in all", amountWords(money.alreadyPaid)],
		]),
		{
			type: "paragraph",
			spans: spans(
				"The two tables are not added up: the second is paid for whatever the plan says. Each hour is counted once, as cover or as salary.",
			),
		},
	];
}

/** In a small school a price a day says what somebody earns, so that only totals are printed. */
function moneyTable(
	title: string,
	lines: Plan["money"]["lines"],
	small: boolean,
	sums: readonly (readonly [string, string | undefined])[],
): Part[] {
	const known = sums.flatMap(([what, words]) =>
		words === undefined ? [] : [[what, words] as const],
	);
	if (lines.length === 0 && known.length === 0) return [];
	const totals = known.map(([what, words]) => [
		[{ text: what, strong: true as const }],
		...(small ? [] : [spans("")]),
		[{ text: words, strong: true as const }],
	]);
	return [
		{
			type: "table",
			head: small ? [title, "Total"] : [title, "Reckoning", "Total"],
			rows: [
				...lines.map(({ what, quantity, unit, price, asOf, total }) => [
					spans(what),
					...(small
						? []
						: [
								spans(
									`${quantity} ${unit} × ${poundsInWords(price)}${asOf ? ` (ours, ${asOf})` : ""}`,
								),
							]),
					spans(figureInWords(total, "£")),
				]),
				...totals,
			],
			figures: [small ? 1 : 2],
			widths: small ? [70, 30] : [42, 40, 18],
		},
	];
}

function calendar({ dates, trust }: Plan): Part[] {
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

function evaluation({ evaluation: e }: Plan): Part[] {
	const facts = named([
		["Held", e.held],
		["Practice", e.practice],
		["Pupils", e.pupils],
		["Where it stands today", e.baseline],
		["Looked at on", e.date],
		["By whom", e.who],
		["If fewer than", e.fewer],
		["we will", e.will],
		["What would make us stop", e.stop],
	]);
	const luck = amountWords(e.luck);
	if (facts.length === 0 && luck === undefined) return [];
	return [
		...(facts.length > 0 ? [{ type: "facts", rows: facts } as const] : []),
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

function statutory({ statutory }: Plan): Part[] {
	if (statutory.length === 0) return [];
	return [
		{
			type: "table",
			head: ["What", "Hours a year, full-time"],
			rows: statutory.map(({ what, hours }) => [
				spans(what),
				spans(figureInWords(hours, "hours")),
			]),
			figures: [1],
			widths: [70, 30],
		},
	];
}

function risks({ risks }: Plan): Part[] {
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

function consultation({ consultation: c }: Plan): Part[] {
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

function confirm({ confirm, disagreements }: Plan): Part[] {
	return [
		...(confirm.length === 0
			? []
			: [
					{
						type: "table",
						head: ["Figure", "Taken for now", "Year", "Replace with"],
						rows: confirm.map(({ what, value, asOf, note }) => [
							spans(what),
							spans(value),
							spans(asOf),
							spans(note),
						]),
						widths: [26, 14, 14, 46],
					} as const,
				]),
		...(disagreements.length === 0
			? []
			: [{ type: "list", items: disagreements.map(spans) } as const]),
	];
}

function reasons(
	{ reasons, changes, stops }: Plan,
	long: readonly Named[],
): Part[] {
	const firstHour = wordsIn(stops.firstHour);
	const told = [
		...(firstHour
			? [{ label: "The meeting that loses the first hour", text: firstHour }]
			: []),
		...reasons,
	];
	return [
		...quoted("In full", long),
		...quoted("Reasons, for whoever leads this next", told),
		...(changes.length === 0
			? []
			: [
					{
						type: "heading",
						level: 3,
						text: "What was written before",
					} as const,
					{
						type: "list",
						items: changes.map(({ on, asked, from }) =>
							spans(`Until ${on}, ${asked} ${from.replace(/\s+/g, " ")}`),
						),
					} as const,
				]),
	];
}

function quoted(title: string, lines: readonly Named[]): Part[] {
	if (lines.length === 0) return [];
	return [
		{ type: "heading", level: 3, text: title },
		...lines.flatMap(({ label, text }): Part[] => [
			{ type: "paragraph", spans: [{ text: label, strong: true }] },
			{ type: "quotation", text },
		]),
	];
}

function sources({ confirm }: Plan): Part[] {
	const items = confirm.map(
		({ what, value, asOf, source, url }) =>
			`${what}, ${value} (${asOf}): ${[ended(source), url].filter(Boolean).join(" ")}`,
	);
	return items.length === 0 ? [] : [{ type: "list", items: items.map(spans) }];
}

function named(lines: readonly (readonly [string, Line])[]): Fact[] {
	return lines.flatMap(([label, line]) =>
		line.type === "given" ? [fact(label, line.text)] : [],
	);
}

function fact(label: string, text: string): Fact {
	return { label, spans: spans(text) };
}
