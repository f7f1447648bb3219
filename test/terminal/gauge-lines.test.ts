import { describe, expect, it } from "vitest";
import type { Level } from "../../src/activities/gauge.ts";
import { gaugeLines } from "../../src/terminal/gauge-lines.ts";
import { createLook } from "../../src/terminal/theme.ts";
import { columnsOf } from "../../src/terminal/width.ts";
import { textIn } from "../../src/terminal/wrap.ts";

const levels: Level[] = [
	{ label: "Hours left", value: 22, max: 41, unit: "hours", was: 30 },
	{ label: "Pounds left", value: 2350, max: 8270, unit: "£" },
	{ label: "Staff trust", value: 6, max: 10, was: 7 },
];

function drawn(rows: readonly Level[], columns: number, unicode = true) {
	const look = createLook({ color: false, unicode });
	return gaugeLines(rows, columns, look).map(textIn);
}

describe("gauges on a screen", () => {
	it("are bars with their words, in columns", () => {
		expect(drawn(levels, 80)).toEqual([
			"Hours left   ███████████████░░░░░░░░░░░░░    22 of 41 hours  was 30",
			"Pounds left  ████████░░░░░░░░░░░░░░░░░░░░  £2,350 of £8,270",
			"Staff trust  █████████████████░░░░░░░░░░░           6 of 10  was 7",
		]);
	});

	it("are typed signs where a terminal has no others", () => {
		expect(drawn(levels.slice(2), 40, false)).toEqual([
			"Staff trust  #######....  6 of 10  was 7",
		]);
	});

	it("stand over their bars where there is no room beside them", () => {
		expect(drawn(levels.slice(0, 2), 36)).toEqual([
			"Hours left  22 of 41 hours, was 30",
			"  ███████████████░░░░░░░░░░░░░",
			"Pounds left  £2,350 of £8,270",
			"  ████████░░░░░░░░░░░░░░░░░░░░",
		]);
		expect(drawn(levels.slice(0, 1), 20)).toEqual([
			"Hours left",
			"  22 of 41 hours,",
			"  was 30",
			"  ██████████░░░░░░░░",
		]);
	});

	it("are never quite empty nor quite full unless the gauge is", () => {
		const rows = [0, 1, 40, 41].map((value) => ({
			label: "H",
			value,
			max: 41,
		}));
		const bars = drawn(rows, 30).map((line) => line.replace(/[^█░]/g, ""));
		const length = bars[0]?.length ?? 0;
		expect(bars.map((bar) => bar?.replaceAll("░", "").length)).toEqual([
			0,
			1,
			length - 1,
			length,
		]);
	});

	it("fit any window, whatever a story counts", () => {
		const wild = [-5, 0, 41, 999, Number.NaN, Number.POSITIVE_INFINITY].map(
			(value) => ({ label: "Hours left", value, max: 41, was: 3 }),
		);
		for (let columns = 16; columns < 120; columns += 1)
			for (const line of drawn(wild, columns))
				expect(columnsOf(line)).toBeLessThanOrEqual(columns);
	});
});
