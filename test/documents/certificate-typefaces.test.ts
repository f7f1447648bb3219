import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { typefaceFor } from "../../src/documents/certificate-typefaces.ts";
import { typefaces } from "./the-typefaces.ts";

const latin = fontkit.create(Buffer.from(typefaces.latin));
const letters = Array.from({ length: 0x10000 }, (_, point) =>
	String.fromCharCode(point),
).filter((letter) => typefaceFor(letter) === "latin");

describe("typefaceFor", () => {
	it("leaves to the Latin typeface only what it has", () => {
		expect(letters.length).toBeGreaterThan(400);
		expect(
			letters.filter(
				(letter) => !latin.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
			),
		).toEqual([]);
	});

	it("leaves to it no mark that has to find its place over a letter", () => {
		expect(letters.filter((letter) => /\p{M}/u.test(letter))).toEqual([]);
	});

	it.each([
		["Siân Gruffydd-Ŵyn", "latin"],
		["Nguyễn Thị Ánh", "latin"],
		["Ștefan Țepeș – O’Neill", "latin"],
		["Ẹ́gun", "wide"],
		["Ọláyínká Adébáyọ̀", "wide"],
		["Οδυσσέας", "wide"],
		["Пётр", "wide"],
		["李", "wide"],
	])("sets %s in the %s one", (text, typeface) => {
		expect(typefaceFor(text)).toBe(typeface);
	});
});
