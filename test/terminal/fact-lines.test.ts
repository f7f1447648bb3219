import { describe, expect, it } from "vitest";
import { type Fact, factLines } from "../../src/terminal/fact-lines.ts";
import { textIn } from "../../src/terminal/wrap.ts";

const shown = (rows: readonly Fact[], columns: number) =>
	factLines(rows, columns).map(textIn);

const ratings = [
	{ label: "name the pupils and their problem", value: "2 of 5" },
	{ label: "say what another school’s idea needs here", value: "4 of 5" },
];

describe("facts", () => {
	it("stand beside their labels where every value is short, however little room that leaves", () => {
		expect(shown(ratings, 68)).toEqual([
			"name the pupils and their problem          2 of 5",
			"say what another school’s idea needs here  4 of 5",
		]);
	});

	it("stand under them where a value needs more than is left", () => {
		const longer = {
			label: "take a first step",
			value: "word ".repeat(9).trim(),
		};
		expect(shown([...ratings, longer], 68)).toEqual([
			"name the pupils and their problem",
			"  2 of 5",
			"say what another school’s idea needs here",
			"  4 of 5",
			"take a first step",
			"  word word word word word word word word word",
		]);
		expect(shown(ratings, 45)).toHaveLength(4);
	});
});
