import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/terminal/width.ts";
import { textIn, wrap, wrapText } from "../../src/terminal/wrap.ts";

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

describe("wrapText", () => {
	it.each([
		[12, "The hours are there.", ["The hours", "are there."]],
		[9, "The hours", ["The hours"]],
		[8, "The hours", ["The", "hours"]],
		[10, "one\n\ntwo", ["one", "", "two"]],
		[4, "a\nb c d e", ["a", "b c", "d e"]],
		[4, "abcdefghij", ["abcd", "efgh", "ij"]],
		[6, "to https://a.uk now", ["to", "https:", "//a.uk", "now"]],
		[20, "  set in", ["  set in"]],
		[20, "two  spaces", ["two  spaces"]],
		[4, "end.  Next", ["end.", "Next"]],
		[5, "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", ["👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧"]],
		[3, "ẹ́ẹ́ẹ́ẹ́", ["ẹ́ẹ́ẹ́", "ẹ́"]],
		[10, "", [""]],
	])("fills %i columns with %j", (columns, text, lines) => {
		expect(wrapText(text, columns).map(textIn)).toEqual(lines);
	});

	it("never makes a line too wide, and loses no letter", () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, columns) => {
				const lines = wrapText(text, columns).map(textIn);
				const letters = (one: string) => one.replace(/[ \n\t]/g, "");
				expect(
					Math.max(...lines.map(columnsOf)),
					JSON.stringify(lines),
				).toBeLessThanOrEqual(columns);
				expect(letters(lines.join(""))).toBe(letters(text));
			}),
		);
	});
});

describe("wrap", () => {
	it("keeps what has no space between it together, whatever its roles", () => {
		const lines = wrap(
			[
				{ text: "Stop one " },
				{ text: "meeting", role: "strong" },
				{ text: "." },
				{ text: "[1]", role: "muted" },
			],
			12,
		);
		expect(lines.map(textIn)).toEqual(["Stop one", "meeting.[1]"]);
		expect(lines[1]).toEqual([
			{ text: "meeting", role: "strong" },
			{ text: "." },
			{ text: "[1]", role: "muted" },
		]);
	});

	it("paints a bold stretch once, spaces and all", () => {
		expect(wrap([{ text: "An answer we wrote", role: "strong" }], 40)).toEqual([
			[{ text: "An answer we wrote", role: "strong" }],
		]);
	});
});
