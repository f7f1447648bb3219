import { type Plan, wordsIn } from "../plan/plan.ts";
import { bare } from "../plan/sentence.ts";
import { statusOf } from "../plan/words.ts";
import type { MoneyTerms } from "./budget.ts";
import {
	createRows,
	heads,
	input,
	type Term,
	text,
	type WorkbookSheet,
} from "./cells.ts";
import { formula, per } from "./formulas.ts";
import { said } from "./needs.ts";
import type { HoursTerms } from "./time.ts";

/** Rows to fill in by hand. */
const blank = 12;

/** Sessions and dates. */
export function calendarSheet({ dates }: Plan): WorkbookSheet {
	const name = "Calendar";
	const rows = createRows(name);
	rows.add(text("Calendar", "title"));
	rows.add(
		...heads(
			"Date",
			"Start",
			"Length",
			"Session",
			"Purpose",
			"Groups",
			"Lead",
			"Catch-up date",
			"Clash",
			"Task before next",
			"Planned",
			"Held",
			"Eligible",
			"Attended",
		),
	);
	for (const { date, what, who } of dates)
		rows.add(
			input(date, "date"),
			input(),
			input(),
			input(what),
			input(),
			input(),
			input(who),
			...Array.from({ length: 7 }, () => input()),
		);
	for (let row = 0; row < blank; row += 1)
		rows.add(...Array.from({ length: 14 }, () => input()));
	return {
		name,
		widths: [18, 9, 9, 40, 24, 18, 24, 16, 18, 24, 9, 8, 9, 10],
		rows: rows.rows,
		head: 2,
	};
}

/** Statutory training and what has been promised, by role and never by name. */
export function programmesSheet({ statutory }: Plan): WorkbookSheet {
	const name = "Programmes";
	const rows = createRows(name);
	rows.add(text("Programmes, by role and without names", "title"));
	rows.add(
		...heads(
			"Role",
			"Programme",
			"Statutory",
			"Start",
			"Deadline",
			"Hours",
			"Cover",
			"Grant due",
		),
	);
	for (const { what, hours } of statutory)
		rows.add(
			"every full-time teacher",
			input(what),
			input(what === "Already promised" || what === "Appraisal" ? "no" : "yes"),
			input(),
			input(),
			input(hours, "hours"),
			input(),
			input(),
		);
	for (let row = 0; row < 6; row += 1)
		rows.add(...Array.from({ length: 8 }, () => input()));
	return {
		name,
		widths: [28, 44, 11, 14, 14, 10, 10, 14],
		rows: rows.rows,
		head: 2,
	};
}

/** Three measures of the first priority, and the rule. */
export function measuresSheet(plan: Plan): WorkbookSheet {
	const name = "Measures";
	const rows = createRows(name);
	const { evaluation: e } = plan;
	rows.add(text("How we shall know", "title"));
	rows.add(
		...heads(
			"Priority",
			"Level",
			"Measure",
			"Collected already",
			"Baseline",
			"Date",
			"Sample",
			"By",
			"Minutes",
			"Expected",
			"Decision rule",
			"Result",
			"Decision",
		),
	);
	const fewer = wordsIn(e.fewer);
	const will = wordsIn(e.will);
	const rule =
		fewer && will
			? `If fewer than ${bare(fewer)}, we will ${bare(will)}`
			: said(e.fewer);
	for (const [level, measure] of [
		["held", e.held],
		["practice", e.practice],
		["pupils", e.pupils],
	] as const)
		rows.add(
			"P1",
			level,
			input(said(measure)),
			input(),
			input(level === "pupils" ? said(e.baseline) : undefined),
			input(wordsIn(e.date)),
			input(),
			input(wordsIn(e.who)),
			input(),
			input(),
			input(level === "practice" ? rule : undefined),
			input(),
			input(),
		);
	return {
		name,
		widths: [9, 10, 44, 16, 30, 18, 14, 26, 10, 12, 50, 14, 18],
		rows: rows.rows,
		head: 2,
	};
}

/** The figures of the governors' brief, taken from the other sheets. */
export function reportSheet(
	plan: Plan,
	hours: HoursTerms,
	money: MoneyTerms,
	net: Readonly<Record<"adds" | "removes" | "net", Term>>,
): WorkbookSheet {
	const name = "Report";
	const rows = createRows(name);
	const last = 2 + plan.dates.length + blank;
	rows.add(text("Figures for the brief", "title"));
	rows.add(...heads("Figure", "Value", "Unit"));
	rows.add(
		"Hours of a full-time teacher",
		formula(hours.total, "hours"),
		"hours",
	);
	rows.add("Statutory training", formula(hours.statutory, "hours"), "hours");
	rows.add("Already promised", formula(hours.promised, "hours"), "hours");
	rows.add("Left for improvement", formula(hours.left, "hours"), "hours");
	rows.add("For each priority", formula(hours.each, "hours"), "hours");
	if (!plan.school.small)
		rows.add(
			"Share on improvement",
			formula(per(hours.left, hours.total), "share"),
			"of the hours",
		);
	rows.add("New cash", formula(money.newCash, "pounds"), "£");
	rows.add("of it, cover", formula(money.cover, "pounds"), "£");
	rows.add("There is to spend", formula(money.available, "pounds"), "£");
	rows.add("Left", formula(money.left, "pounds"), "£");
	rows.add(
		"Beside it, time already paid: no part of the new cash",
		formula(money.alreadyPaid, "pounds"),
		"£",
	);
	rows.add("Minutes a week added", formula(net.adds, "number"), "minutes");
	rows.add(
		"Minutes a week taken away",
		formula(net.removes, "number"),
		"minutes",
	);
	rows.add("Minutes a week, net", formula(net.net, "number"), "minutes");
	rows.add(
		"Sessions held",
		formula({ text: `SUM('Calendar'!L3:L${last})`, value: 0 }, "number"),
		"sessions",
	);
	rows.add(
		"Sessions planned",
		formula({ text: `SUM('Calendar'!K3:K${last})`, value: 0 }, "number"),
		"sessions",
	);
	rows.add("Rooms in which the practice was seen", input(), "rooms");
	rows.add("Visits", input(), "visits");
	rows.add(
		text(
			"With a baseline only, say “starting point”. Never: names, rankings of teams, pay points, a claim from one year's results.",
			"note",
		),
	);
	return { name, widths: [54, 16, 16], rows: rows.rows, head: 2 };
}

/** Where the figures come from that are ours. */
export function sourcesSheet({ confirm }: Plan): WorkbookSheet {
	const name = "Sources";
	const rows = createRows(name);
	rows.add(text("Figures that are ours until you replace them", "title"));
	rows.add(
		...heads("Default", "Value", "Year", "Source", "Checked", "Replace with"),
	);
	for (const { what, amount, unit, asOf, source, url, note } of confirm)
		rows.add(
			what,
			{
				type: "figure",
				value: amount,
				format: unit === "£" ? "pence" : "number",
			},
			asOf,
			[source, url].filter(Boolean).join(" "),
			input(),
			note,
		);
	if (confirm.length === 0)
		rows.add(text("Every figure in this workbook was entered by you.", "note"));
	return { name, widths: [40, 12, 22, 70, 14, 70], rows: rows.rows, head: 2 };
}

/** What the workbook is for, and how to read it. */
export function startSheet(
	plan: Plan,
	names: readonly string[],
): WorkbookSheet {
	const name = "Start";
	const rows = createRows(name);
	rows.add(text(`CPD workbook ${plan.year}`, "title"));
	rows.add(text(statusOf(plan), "strong"));
	rows.add(
		"The figures behind the plan: change one, and everything that depends on it follows.",
	);
	rows.add(input("A cell that looks like this is yours to change."));
	rows.add(
		"Everything else is worked out. New cash and time already paid are never added up: the second is paid for whatever the plan says.",
	);
	rows.add(
		`Version of ${plan.drawnUp}. Made with “${plan.module.title}” ${plan.module.version}.`,
	);
	rows.add();
	rows.add(...heads("Sheet"));
	for (const sheet of names) rows.add(sheet);
	return { name, widths: [110], rows: rows.rows, head: 1 };
}
