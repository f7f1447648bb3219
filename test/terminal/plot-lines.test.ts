import { describe, expect, it } from "vitest";
import type { Say } from "../../src/activities/say.ts";
import { plotLines } from "../../src/terminal/plot-lines.ts";
import { createLook } from "../../src/terminal/theme.ts";
import { columnsOf } from "../../src/terminal/width.ts";
import { textIn } from "../../src/terminal/wrap.ts";

const plot: Extract<Say, { type: "plot" }> = {
	type: "plot",
	columns: ["July", "September", "October", "End"],
	rows: [
		{ label: "Hours left", max: 41, unit: "hours", values: [41, 32, 30, 27] },
		{
			label: "Pounds left",
			max: 8268,
			unit: "£",
			values: [8268, 8268, 5358, 0],
		},
	],
};

/** A year of seven decisions. */
const year: typeof plot = {
	type: "plot",
	columns: ["July", "Sept", "Oct", "Nov", "January", "March", "June", "End"],
	rows: [
		{
			label: "Hours left",
			max: 41,
			unit: "hours",
			values: [41, 36, 30, 30, 22, 19, 11, 6],
		},
		{
			label: "Pounds left",
			max: 8268,
			unit: "£",
			values: [8268, 8268, 4181, 4181, 2350, 2350, 1240, 380],
		},
		{ label: "Staff trust", max: 10, values: [7, 7, 5, 6, 6, 7, 8, 8] },
	],
};

function drawn(columns: number, unicode = true, of = plot): string[] {
	const look = createLook({ color: false, unicode });
	return plotLines(of, columns, look).map(textIn);
}

describe("a plot on a screen", () => {
	it("is figures in columns, and a line of their heights", () => {
		expect(drawn(80)).toEqual([
			"               July  September  October  End",
			"Hours left       41         32       30   27  █▆▆▆",
			"Pounds left  £8,268     £8,268   £5,358   £0  ██▆▁",
		]);
	});

	it("shortens the names of its columns before it gives them up", () => {
		expect(drawn(46)[0]).toBe("                Jul     Sep     Oct  End");
		expect(drawn(20)).toEqual([
			"Hours left",
			"  July 41, September",
			"  32, October 30,",
			"  End 27",
			"Pounds left",
			"  July £8,268,",
			"  September £8,268,",
			"  October £5,358,",
			"  End £0",
		]);
	});

	it("gives large figures in hundreds where a whole year has no room for them", () => {
		expect(drawn(68, true, year)).toEqual([
			"                        J   S   O   N   J   M   J  E",
			"Hours left             41  36  30  30  22  19  11  6  █▇▆▆▅▄▃▂",
			"Pounds left, hundreds  83  83  42  42  24  24  12  4  ██▅▅▃▃▂▁",
			"Staff trust             7   7   5   6   6   7   8  8  ▆▆▅▅▅▆▇▇",
			"Left to right: July, Sept, Oct, Nov, January, March, June, End.",
		]);
	});

	it("keeps the first and the last where no more has room", () => {
		expect(drawn(36, true, year)).toEqual([
			"Hours left       41 █▇▆▆▅▄▃▂ 6",
			"Pounds left  £8,268 ██▅▅▃▃▂▁ £380",
			"Staff trust       7 ▆▆▅▅▅▆▇▇ 8",
			"Left to right: July, Sept, Oct, Nov,",
			"January, March, June, End.",
		]);
		expect(drawn(36, false, year)[0]).toBe("Hours left");
	});

	it("has its figures alone where a terminal has no heights", () => {
		expect(drawn(80, false)[1]).toBe(
			"Hours left       41         32       30   27",
		);
	});

	it("fits any window", () => {
		for (let columns = 16; columns < 100; columns += 1)
			for (const line of drawn(columns))
				expect(columnsOf(line)).toBeLessThanOrEqual(columns);
	});

	it("fits any window with a whole year in it", () => {
		for (const unicode of [true, false])
			for (let columns = 16; columns < 100; columns += 1)
				for (const line of drawn(columns, unicode, year))
					expect(columnsOf(line)).toBeLessThanOrEqual(columns);
	});
});
