import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barLines } from "../../src/terminal/bar-lines.ts";
import { createLook } from "../../src/terminal/theme.ts";
import { columnsOf } from "../../src/terminal/width.ts";
import { textIn } from "../../src/terminal/wrap.ts";

const costs = [
	{ label: "In the budget", value: 1900, words: "£1,900" },
	{ label: "Already paid, teachers", value: 41_513, words: "£41,513" },
	{ label: "Already paid, support staff", value: 0, words: "£0" },
];

function drawn(
	rows: Parameters<typeof barLines>[0],
	columns: number,
	unicode = true,
) {
	const look = createLook({ color: false, unicode });
	return barLines(rows, columns, look).map((line) => textIn(line).trimEnd());
}

describe("bars on a screen", () => {
	it("end in their numbers, right-aligned; a little is a little, and nothing is nothing", () => {
		expect(drawn(costs, 68)).toEqual([
			"In the budget                █                              £1,900",
			"Already paid, teachers       ████████████████████████████  £41,513",
			"Already paid, support staff                                     £0",
		]);
	});

	it("grow shorter with the window", () => {
		expect(drawn(costs, 52)).toEqual([
			"In the budget                █                £1,900",
			"Already paid, teachers       ██████████████  £41,513",
			"Already paid, support staff                       £0",
		]);
	});

	it("stand under their labels where there is no room", () => {
		expect(drawn(costs.slice(1), 36)).toEqual([
			"Already paid, teachers       £41,513",
			"  ████████████████████████████",
			"Already paid, support staff       £0",
			"",
		]);
		expect(drawn(costs.slice(1, 2), 24)).toEqual([
			"Already paid, teachers",
			"  £41,513",
			"  ██████████████████████",
		]);
	});

	it("are typed signs where a terminal has no others", () => {
		expect(drawn(costs.slice(0, 2), 52, false)).toEqual([
			"In the budget           #                     £1,900",
			"Already paid, teachers  ###################  £41,513",
		]);
	});

	it("keep the place of what is to come, and draw nothing for less than nothing", () => {
		expect(
			drawn(
				[
					{ label: "Spoken for", value: 82, words: "82 hours" },
					{ label: "Left", value: -14, words: "minus 14 hours" },
					{ label: "Promised", words: "–" },
				],
				60,
			),
		).toEqual([
			"Spoken for  ████████████████████████████        82 hours",
			"Left                                      minus 14 hours",
			"Promised                                               –",
		]);
	});

	it("fit their window, whatever they count", () => {
		const row = fc.record({
			label: fc
				.string({ minLength: 1, maxLength: 30 })
				.map((text) => `L${text.replace(/[^ -~]/g, "x").trim()}`),
			value: fc.integer({ min: -50, max: 1e6 }),
			words: fc.integer({ min: 0, max: 1e6 }).map((n) => `£${n}`),
		});
		fc.assert(
			fc.property(
				fc.array(row, { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 20, max: 80 }),
				(rows, columns) => {
					for (const line of drawn(rows, columns))
						expect(columnsOf(line)).toBeLessThanOrEqual(columns);
				},
			),
		);
	});
});
