import { type Figures, outcome, type Sheet } from "../../planning/sheet.ts";

/** The figures of a sheet that are known: those that were given, and what the sheet takes for those that were not. */
export function completed(sheet: Sheet, figures: Figures): Figures {
	return Object.fromEntries(
		Object.keys(sheet.inputs).flatMap((key): [string, number][] => {
			const came = outcome(sheet, key, { figures, open: [] });
			return came?.type === "known" ? [[key, came.value]] : [];
		}),
	);
}
