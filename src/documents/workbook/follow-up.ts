import { bare } from "../../markdown/sentence.ts";
import { wordsIn } from "../plan/line.ts";
import type { Plan } from "../plan/plan.ts";
import {
	blank,
	createRows,
	heads,
	input,
	text,
	type WorkbookSheet,
} from "./cells.ts";

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
	const second = plan.priorities.flatMap((priority) =>
		priority.number === 2 && priority.measures ? [priority.measures] : [],
	);
	for (const [index, e] of [plan.evaluation, ...second].entries()) {
		const fewer = wordsIn(e.fewer);
		const will = wordsIn(e.will);
		const rule =
			fewer && will
				? `If fewer than ${bare(fewer)}, we will ${bare(will)}`
				: undefined;
		for (const [level, measure] of [
			["held", e.held],
			["practice", e.practice],
			["pupils", e.pupils],
		] as const)
			rows.add(
				`P${index + 1}`,
				level,
				input(wordsIn(measure)),
				input(),
				input(level === "pupils" ? wordsIn(e.baseline) : undefined),
				input(wordsIn(e.date)),
				input(),
				input(wordsIn(e.who)),
				input(),
				input(),
				input(level === "practice" ? rule : undefined),
				input(),
				input(),
			);
	}
	return {
		name,
		widths: [9, 10, 44, 16, 30, 18, 14, 26, 10, 12, 50, 14, 18],
		rows: rows.rows,
		head: 2,
	};
}
