import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import {
	columnsOf,
	cutTo,
	isOneColumnEach,
	lettersOf,
} from "../../src/terminal/width.ts";

describe("columnsOf", () => {
	it("agrees with string-width on every character of the fast path", () => {
		const wrong: string[] = [];
		for (let code = 0; code < 0xffff; code += 1) {
			const letter = String.fromCharCode(code);
			if (isOneColumnEach(letter) && stringWidth(letter) !== 1)
				wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	it("agrees with string-width on any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
				expect(columnsOf(text)).toBe(stringWidth(text));
			}),
		);
	});

	it.each([
		["Siân Gruffydd-Ŵyn", 17],
		["£8,270 – “quoted” …", 19],
		["Ṣẹ́gun", 5],
		["Gbọ́láhàn", 8],
		["Nguyễn", 6],
		["漢字", 4],
		["👩‍👩‍👧", 2],
		["", 0],
	])("counts %s as %i", (text, columns) => {
		expect(columnsOf(text)).toBe(columns);
	});
});

describe("a long text", () => {
	it("is measured and parted as a whole would be", () => {
		const segmenter = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
		const part = fc.constantFrom(
			"👩‍👩‍👧",
			"Ṣẹ́g",
			" ",
			"漢字",
			"e",
			"🏴󠁧󠁢󠁷󠁬󠁳󠁿",
			"กำ",
			"\u0301",
			"한",
		);
		fc.assert(
			fc.property(
				fc.array(part, { minLength: 60, maxLength: 200 }),
				(parts) => {
					const text = parts.join("");
					expect(columnsOf(text)).toBe(stringWidth(text));
					expect(lettersOf(text)).toEqual(
						Array.from(segmenter.segment(text), ({ segment }) => segment),
					);
				},
			),
			{ numRuns: 50 },
		);
	});
});

describe("lettersOf", () => {
	it.each([
		["Ŵyn", ["Ŵ", "y", "n"]],
		["ẹ́g", ["ẹ́", "g"]],
		["a👩‍👩‍👧b", ["a", "👩‍👩‍👧", "b"]],
	])("parts %s as a reader does", (text, letters) => {
		expect(lettersOf(text)).toEqual(letters);
	});
});

describe("cutTo", () => {
	it.each([
		[20, "Time and budget", "Time and budget"],
		[10, "Time and budget", "Time and…"],
		[5, "漢字漢字", "漢字…"],
		[0, "Time", ""],
	])("cuts to %i columns", (columns, text, cut) => {
		expect(cutTo(columns, text, "…")).toBe(cut);
	});
});
