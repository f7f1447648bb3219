import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atWords } from "../../src/terminal/at-words.ts";
import { columnsOf } from "../../src/terminal/width.ts";

describe("text on the ordinary screen", () => {
	it.each([
		["one two three", 9, "one two\nthree"],
		["one two three", 14, "one two three"],
		["one two three", 13, "one two\nthree"],
		["a /a/very/long/path b", 8, "a\n/a/very/long/path\nb"],
		["one\ntwo three", 6, "one\ntwo\nthree"],
		["", 6, ""],
		["  in", 6, "  in"],
	])("%j in %i columns", (text, columns, expected) => {
		expect(atWords(text, { isTTY: true, columns })).toBe(expected);
	});

	it("stays a paragraph a line in a pipe, and has eighty columns where nobody says", () => {
		const text = "word ".repeat(40).trim();
		expect(atWords(text, { columns: 10 })).toBe(text);
		expect(atWords(text, { isTTY: true, columns: 0 }).split("\n")[0]).toBe(
			"word ".repeat(16).trim(),
		);
	});

	it("loses nothing, and is too wide only where a word is", () => {
		const word = fc.stringMatching(/^[a-zŵ漢]{1,12}$/);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 30 }),
				fc.integer({ min: 2, max: 40 }),
				(words, columns) => {
					const text = atWords(words.join(" "), { isTTY: true, columns });
					expect(text.split(/[ \n]/)).toEqual(words);
					for (const line of text.split("\n"))
						if (line.includes(" "))
							expect(columnsOf(line)).toBeLessThan(columns);
				},
			),
		);
	});
});
