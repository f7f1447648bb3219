import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeIn, rowsOf, shownIn } from "../../../src/screens/ask/rows.ts";
import { columnsOf } from "../../../src/terminal/width.ts";

function drawn(text: string, columns: number): string[] {
	return rowsOf(text, columns).map((row) => shownIn(text, row, columns));
}

/** Letters of every width, none wider than two columns. */
const anyText = fc
	.array(
		fc.constantFrom(
			"a",
			"I",
			"Ŵ",
			"ẹ́",
			"漢",
			"👩‍👩‍👧",
			"한",
			"-",
			".",
			" ",
			" ",
			"\n",
		),
		{ maxLength: 80 },
	)
	.map((letters) => letters.join(""));

describe("rowsOf", () => {
	it.each([
		["", 10, [""]],
		["short", 10, ["short"]],
		["one two three", 8, ["one two ", "three"]],
		["one two", 7, ["one two"]],
		["one two ", 7, ["one two"]],
		["one\n\ntwo\n", 10, ["one", "", "two", ""]],
		["abcdefghij", 4, ["abcd", "efgh", "ij"]],
		["ab cdefghij", 4, ["ab ", "cdef", "ghij"]],
		["漢字漢字", 5, ["漢字", "漢字"]],
		["a\tb", 3, ["a b"]],
	])("parts %j at %i columns", (text, columns, rows) => {
		expect(drawn(text, columns)).toEqual(rows);
	});

	it("shows every letter once, and no row too wide", () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, columns) => {
				const rows = rowsOf(text, columns);
				const joined = rows.map(({ from, to }) => text.slice(from, to));
				expect(joined.join("").replaceAll("\n", "")).toBe(
					text.replaceAll("\n", ""),
				);
				for (const row of rows)
					expect(columnsOf(shownIn(text, row, columns))).toBeLessThanOrEqual(
						columns,
					);
			}),
		);
	});
});

describe("placeIn", () => {
	it.each([
		[0, 0, 0],
		[3, 0, 3],
		[8, 1, 0],
		[13, 1, 5],
		[14, 2, 0],
		[17, 2, 3],
	])("finds the caret at %i", (caret, row, column) => {
		const text = "one two three\nend";
		expect(placeIn(text, rowsOf(text, 8), caret)).toEqual({ row, column });
	});
});
