import { describe, expect, it } from "vitest";
import { measureOf, tooSmall } from "../../src/screens/measure.ts";

describe("measureOf", () => {
	it.each([
		[
			80,
			24,
			{ margin: 6, width: 68, height: 18, airy: true, beside: 0, bare: false },
		],
		[
			40,
			12,
			{ margin: 1, width: 38, height: 8, airy: false, beside: 0, bare: false },
		],
		[
			20,
			6,
			{ margin: 1, width: 18, height: 4, airy: false, beside: 0, bare: true },
		],
		[
			66,
			17,
			{ margin: 1, width: 64, height: 13, airy: false, beside: 0, bare: false },
		],
		[
			72,
			18,
			{ margin: 3, width: 66, height: 12, airy: true, beside: 0, bare: false },
		],
		[
			109,
			30,
			{ margin: 6, width: 70, height: 24, airy: true, beside: 0, bare: false },
		],
		[
			120,
			40,
			{ margin: 6, width: 70, height: 34, airy: true, beside: 36, bare: false },
		],
		[
			110,
			40,
			{ margin: 6, width: 70, height: 34, airy: true, beside: 28, bare: false },
		],
	])("lays out %i by %i", (columns, rows, measure) => {
		expect(measureOf({ columns, rows }, 0)).toEqual({
			columns,
			rows: rows - 1,
			...measure,
		});
	});

	it("makes lines as long as somebody asked for, where there is room", () => {
		const width = (columns: number, asked?: number) =>
			measureOf({ columns, rows: 40 }, 0, asked)?.width;
		expect([width(120), width(120, 95), width(80, 95), width(120, 40)]).toEqual(
			[70, 95, 68, 40],
		);
	});

	it("gives a notice the row above the footer, and more from the text", () => {
		const heights = [0, 1, 2, 3].map(
			(notice) => measureOf({ columns: 80, rows: 24 }, notice)?.height,
		);
		expect(heights).toEqual([18, 18, 17, 16]);
	});

	it.each([
		[19, 24],
		[80, 5],
	])("gives up at %i by %i, in words", (columns, rows) => {
		expect(measureOf({ columns, rows }, 0)).toBeUndefined();
		expect(tooSmall({ columns, rows })).toBe(
			`Nothing is lost. Make the window at least 20 by 6 to go on; it is ${columns} by ${rows}.`,
		);
	});
});
