import type { Sheet } from "./sheet.ts";
import { budget } from "./sheets/budget.ts";
import { chance } from "./sheets/chance.ts";
import { compare } from "./sheets/compare.ts";
import { dayCost } from "./sheets/day-cost.ts";
import { hours } from "./sheets/hours.ts";
import { netWorkload } from "./sheets/net.ts";
import { reach } from "./sheets/reach.ts";
import { spokenFor } from "./sheets/spoken-for.ts";

/** Every calculation an author can put under a form. A new one is one file and one line here. */
export const sheets: readonly Sheet[] = [
	hours,
	spokenFor,
	dayCost,
	reach,
	compare,
	netWorkload,
	budget,
	chance,
];

/** The sheet of a name. */
export function sheetOf(name: string): Sheet | undefined {
	return sheets.find((sheet) => sheet.name === name);
}
