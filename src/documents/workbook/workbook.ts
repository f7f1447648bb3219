import type { Plan } from "../plan/plan.ts";
import { reportSheet, sourcesSheet, startSheet } from "./about.ts";
import { budgetSheet } from "./budget.ts";
import type { WorkbookSheet } from "./cells.ts";
import { compareSheet } from "./compare.ts";
import { calendarSheet, measuresSheet, programmesSheet } from "./follow-up.ts";
import { ledgerSheet } from "./ledger.ts";
import { needsSheet, prioritiesSheet } from "./needs.ts";
import { schoolSheet, staffDaysSheet } from "./school.ts";
import { stopsSheet } from "./stops.ts";
import { timeSheet } from "./time.ts";

/** The workbook of a plan: inputs once, everything else a formula that carries what it comes to. */
export function workbookOf(plan: Plan): readonly WorkbookSheet[] {
	const school = schoolSheet(plan);
	const time = timeSheet(plan, school.terms);
	const ledger = ledgerSheet(plan, school.terms, time.lines);
	const stops = stopsSheet(plan, school.terms);
	const budget = budgetSheet(plan, school.terms);
	const sheets = [
		school.sheet,
		staffDaysSheet(plan),
		needsSheet(plan),
		prioritiesSheet(plan),
		time.sheet,
		ledger.sheet,
		stops.sheet,
		budget.sheet,
		compareSheet(plan),
		calendarSheet(plan),
		programmesSheet(plan),
		measuresSheet(plan),
		reportSheet(plan, ledger.terms, budget.terms, stops.terms),
		sourcesSheet(plan),
	];
	return [
		startSheet(
			plan,
			sheets.map(({ name }) => name),
		),
		...sheets,
	];
}
