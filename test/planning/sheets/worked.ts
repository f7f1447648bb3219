import { expect } from "vitest";
import {
	type Figures,
	outcome,
	outcomeInWords,
	questionsIn,
	refusalsIn,
	type Sheet,
} from "../../../src/planning/sheet.ts";

/** What a sheet makes of figures: its slots in words (“–” where it waits, nothing where there is nothing to say), refusals and questions. */
export function worked(sheet: Sheet, figures: Figures) {
	const given = { figures, open: [] };
	const slots = Object.keys(sheet.results).flatMap(
		(key): [string, string][] => {
			const came = outcome(sheet, key, given);
			const words = outcomeInWords(came);
			if (words !== undefined) return [[key, words]];
			return came?.type === "waiting" ? [[key, "–"]] : [];
		},
	);
	return {
		slots: Object.fromEntries(slots),
		refused: refusalsIn(sheet, given),
		questions: questionsIn(sheet, given),
	};
}

/** That the figures are taken without a word. */
export function expectPlain(sheet: Sheet, figures: Figures): void {
	expect(worked(sheet, figures)).toMatchObject({ refused: [], questions: [] });
}
