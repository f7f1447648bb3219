import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureInWords } from "../../src/planning/figure.ts";
import {
	outcome,
	questionsIn,
	refusalsIn,
	type Sheet,
} from "../../src/planning/sheet.ts";
import { sheetOf, sheets } from "../../src/planning/sheets.ts";

/** Figures such as people type, some of them missing. */
function someFigures(sheet: Sheet) {
	const figure = fc.oneof(
		fc.constant(0),
		fc.integer({ min: 0, max: 5000 }),
		fc.integer({ min: 0, max: 500_000 }).map((pence) => pence / 100),
	);
	const keys = Object.keys(sheet.inputs);
	return fc
		.record(Object.fromEntries(keys.map((key) => [key, figure])), {
			requiredKeys: [],
		})
		.map((figures) => figures as Record<string, number>);
}

describe("the sheets", () => {
	it("each have a name of their own", () => {
		const names = sheets.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(sheetOf("day-cost")?.name).toBe("day-cost");
		expect(sheetOf("night-cost")).toBeUndefined();
	});

	it.each(sheets)("$name reckons with its own inputs only", (sheet) => {
		const inputs = Object.keys(sheet.inputs);
		const rules = [
			...Object.values(sheet.results),
			...sheet.refusals,
			...sheet.questions,
		];
		for (const { needs } of rules) {
			expect(needs.length).toBeGreaterThan(0);
			for (const key of needs) expect(inputs).toContain(key);
		}
		for (const { field } of sheet.refusals) expect(inputs).toContain(field);
	});

	it.each(sheets)(
		"$name says of any figures something that is no nonsense",
		(sheet) => {
			fc.assert(
				fc.property(someFigures(sheet), (figures) => {
					const given = { figures, open: [] };
					for (const key of Object.keys(sheet.results)) {
						const came = outcome(sheet, key, given);
						expect(came).toBeDefined();
						if (came?.type === "waiting")
							for (const need of came.needs)
								expect(Object.hasOwn(figures, need)).toBe(false);
						if (came?.type === "said")
							expect(came.words).toMatch(/^(?!.*(NaN|∞|minus))[A-Z£].*\.$/);
						if (came?.type !== "known") continue;
						expect(Number.isFinite(came.value)).toBe(true);
						expect(figureInWords(came.value, came.unit)).not.toMatch(/NaN|∞/);
					}
					const said = [
						...refusalsIn(sheet, given).map(({ reason }) => reason),
						...questionsIn(sheet, given),
					];
					for (const words of said) expect(words).toMatch(/^[A-Z].*[.?]$/);
				}),
			);
		},
	);

	it.each(sheets)("$name takes nothing for what is still open", (sheet) => {
		const open = Object.keys(sheet.inputs);
		for (const key of Object.keys(sheet.results))
			expect(outcome(sheet, key, { figures: {}, open })?.type).toBe("waiting");
	});
});
