import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { unprintable } from "../../src/documents/typeface.ts";
import { ranges } from "../../src/documents/typeface-ranges.ts";
import { names } from "./names.ts";
import { typefaces } from "./the-typefaces.ts";

const font = fontkit.create(Buffer.from(typefaces.wide));
const points = ranges.trim().split(/\s+/).flatMap(spread);

function spread(range: string): number[] {
	const [from = 0, to = from] = range
		.split("-")
		.map((digits) => Number.parseInt(digits, 16));
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe("the table of letters", () => {
	it("promises nothing that the typeface does not have", () => {
		expect(points.length).toBeGreaterThan(2000);
		const missing = points.filter((point) => !font.hasGlyphForCodePoint(point));
		expect(missing).toEqual([]);
	});

	it("leaves out no letter that the typeface has", () => {
		const known = new Set(points);
		const letters = font.characterSet
			.map((point) => String.fromCodePoint(point))
			.filter(
				(letter) =>
					/^[\p{L}\p{N}]$/u.test(letter) && letter.normalize("NFC") === letter,
			);
		expect(letters.length).toBeGreaterThan(1500);
		expect(
			letters.filter((letter) => !known.has(letter.codePointAt(0) ?? 0)),
		).toEqual(["ͺ"]);
	});
});

describe("unprintable", () => {
	it.each(names)("has every letter of %s", (name) => {
		expect(unprintable(name)).toEqual([]);
		expect(unprintable(name.normalize("NFD"))).toEqual([]);
	});

	it.each([
		["李小明", ["李", "小", "明"]],
		["محمد", ["م", "ح", "د"]],
		["שָׁלוֹם", ["שָׁ", "ל", "וֹ", "ם"]],
		["प्रिया", ["प्रि", "या"]],
		["Ann 👩‍👩‍👧 Ann 🏴󠁧󠁢󠁷󠁬󠁳󠁿", ["👩‍👩‍👧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"]],
		["Ｋate", ["Ｋ"]],
		["Siân 李 李", ["李"]],
		["half a letter \uD83D", ["\uD83D"]],
	])("names the letters of %s it lacks", (text, letters) => {
		expect(unprintable(text)).toEqual(letters);
	});

	it("says nothing of what nobody sees", () => {
		expect(unprintable("Siân\u200D\u00AD Ŵyn\n\tZoë\uFE0F")).toEqual([]);
	});
});
