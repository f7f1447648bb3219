import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/player/fold.ts";

describe("a folded text", () => {
	it.each([
		["Siân", "sian"],
		["Ṣẹ́gun Gbọ́láhàn", "segun gbolahan"],
		["ŁÓDŹ", "lodz"],
		["Straße, œuvre", "strasse, oeuvre"],
		["don’t – “really”", 'don\'t - "really"'],
		["a\u00A0b", "a b"],
	])("of %s is %s", (original, text) => {
		expect(fold(original).text).toBe(text);
	});

	it("knows where each letter stood", () => {
		const { text, from } = fold("Maß für Siân");
		expect(from[text.indexOf("fur")]).toBe("Maß ".length);
		expect(from[text.indexOf("sian")]).toBe("Maß für ".length);
	});

	it("has a place in the original for every letter, in order, and one for the end", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (original) => {
				const { text, from } = fold(original);
				expect(from).toHaveLength(text.length + 1);
				expect(from.at(-1)).toBe(original.length);
				expect([...from].sort((a, b) => a - b)).toEqual(from);
			}),
		);
	});
});
