import type { Plan } from "../plan/plan.ts";
import { statusOf } from "../plan/words.ts";
import type { MoneyTerms } from "./budget.ts";
import {
	blank,
	createRows,
	heads,
	input,
	type Term,
	text,
	type WorkbookSheet,
} from "./cells.ts";
import { formula, per } from "./formulas.ts";
import type { HoursTerms } from "./ledger.ts";

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
