import { type Line, numberIn, wordsIn } from "../plan/line.ts";
import type { Plan } from "../plan/plan.ts";
import { createRows, heads, input, text, type WorkbookSheet } from "./cells.ts";

/** The needs, one a row. */
export function needsSheet({ needs, why }: Plan): WorkbookSheet {
	const name = "Needs";
	const rows = createRows(name);
	rows.add(text("Needs", "title"));
	rows.add(
		...heads(
			"Id",
			"Level",
			"Pupils",
			"Need",
			"Source 1",
			"Source 2",
			"Strength",
			"Cause or symptom",
			"Decision",
		),
	);
	const levels: [string, Line, boolean][] = [
		["Whole school", needs.adults, true],
		["Team", needs.team, false],
		["Support staff", needs.support, false],
		["Individual", needs.individual, false],
	];
	for (const [index, [level, need, whole]] of levels.entries())
		rows.add(
			`N${index + 1}`,
			level,
			input(whole ? wordsIn(why) : undefined),
			input(wordsIn(need)),
			input(whole ? wordsIn(needs.source) : undefined),
			input(),
			input(whole ? wordsIn(needs.strength) : undefined),
			input(),
			input(),
		);
	return {
		name,
		widths: [6, 15, 40, 40, 34, 24, 20, 18, 18],
		rows: rows.rows,
		head: 2,
	};
}

/** The priorities, one a row. */
export function prioritiesSheet(plan: Plan): WorkbookSheet {
	const name = "Priorities";
	const rows = createRows(name);
	rows.add(text("Priorities", "title"));
	rows.add(
		...heads(
			"Id",
			"Outcome",
			"Practice",
			"Groups",
			"Know",
			"Want",
			"Can",
			"Keep",
			"Lead",
			"Lead hours",
		),
	);
	for (const priority of plan.priorities) {
		const ticked =
			priority.number === 1 && priority.groups.type === "given"
				? priority.groups.text.toLowerCase()
				: "";
		rows.add(
			`P${priority.number}`,
			input(wordsIn(priority.name)),
			input(wordsIn(priority.practice)),
			input(priority.number === 1 ? wordsIn(plan.needs.adults) : undefined),
			...["know", "want", "can", "keep"].map((group) =>
				input(
					ticked === "" ? undefined : ticked.includes(group) ? "yes" : "no",
				),
			),
			input(wordsIn(priority.lead.who)),
			input(numberIn(priority.lead.hours)),
		);
	}
	rows.add();
	rows.add(text("Not this year", "strong"), input(wordsIn(plan.waits)));
	return {
		name,
		widths: [6, 40, 44, 36, 8, 8, 8, 8, 20, 12],
		rows: rows.rows,
		head: 2,
	};
}
