import { describe, expect, it } from "vitest";
import { measureOf, tooSmall } from "../../src/screens/measure.ts";

describe("measureOf", () => {
	it.each([
		[80, 24, { margin: 6, width: 68, height: 18, airy: true, beside: 0 }],
		[40, 12, { margin: 1, width: 38, height: 8, airy: false, beside: 0 }],
		[66, 17, { margin: 1, width: 64, height: 13, airy: false, beside: 0 }],
		[72, 18, { margin: 3, width: 66, height: 12, airy: true, beside: 0 }],
		[109, 30, { margin: 6, width: 72, height: 24, airy: true, beside: 0 }],
		[120, 40, { margin: 6, width: 72, height: 34, airy: true, beside: 36 }],
		[110, 40, { margin: 6, width: 72, height: 34, airy: true, beside: 26 }],
	])("lays out %i by %i", (columns, rows, measure) => {
		expect(measureOf({ columns, rows }, 0)).toEqual({
			columns,
			rows: rows - 1,
			...measure,
		});
	});

	it("gives a notice the row above the footer, and more from the text", () => {
		const heights = [0, 1, 2, 3].map(
			(notice) => measureOf({ columns: 80, rows: 24 }, notice)?.height,
		);
		expect(heights).toEqual([18, 18, 17, 16]);
	});

	it.each([
		[39, 24],
		[80, 11],
	])("gives up at %i by %i, in words", (columns, rows) => {
		expect(measureOf({ columns, rows }, 0)).toBeUndefined();
		expect(tooSmall({ columns, rows })).toBe(
			`This window is ${columns} by ${rows}. Make it at least 40 by 12 to go on. Nothing is lost.`,
		);
	});
});
