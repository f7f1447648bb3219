import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readabilityOf } from "../../src/course/reading-age.ts";

/** Sentences of so many words, each of one syllable. */
function plainly(...lengths: number[]): string[] {
	return lengths.map((length) => `${"dog ".repeat(length).trim()}.`);
}

const age = (...sentences: string[]) => readabilityOf(sentences)?.age;

describe("the reading age", () => {
	it.each([
		// 0.39 × 10 + 11.8 × 1 − 15.59 + 5
		["ten words of one syllable", plainly(10), 5.1],
		// 0.39 × 15 + 11.8 × 1 − 15.59 + 5
		["sentences of ten and twenty", plainly(10, 20), 7.1],
		// 0.39 × 5 + 11.8 × 7 ÷ 5 − 15.59 + 5
		[
			"two words of five with more syllables",
			["The teachers read the paper."],
			7.9,
		],
	])("is worked out for %s", (_, sentences, years) => {
		expect(readabilityOf(sentences)?.age).toBeCloseTo(years, 1);
	});

	it("is undefined where there is nothing to read", () => {
		expect(readabilityOf([])).toBeUndefined();
		expect(readabilityOf(["1,265."])).toBeUndefined();
	});

	it.each([
		["figures", "We met on 17 days.", "We met on ten days."],
		["acronyms", "We met the NASUWT then.", "We met the dog then."],
		["names", "We met Christopher then.", "We met him then."],
	])("does not count how long %s are to say", (_, one, other) => {
		expect(age(one)).toBe(age(other));
	});

	it("counts a long word at the beginning of a sentence, which is no name", () => {
		expect(age("Professionals met.")).toBeGreaterThan(age("They met.") ?? 0);
	});

	it("rises with every word that a sentence is made longer by", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), (length) => {
				const shorter = age(...plainly(length)) ?? 0;
				expect(age(...plainly(length + 1))).toBeGreaterThan(shorter);
			}),
		);
	});

	it("puts a page of the law far above a page for pupils", () => {
		const law =
			"Notwithstanding the foregoing provisions, the governing body shall determine, having particular regard to statutory guidance, the remuneration appropriate to every relevant employee.";
		expect(age(law)).toBeGreaterThan(20);
		expect(age("The cat sat on the mat.", "It was a fat cat.")).toBeLessThan(7);
	});
});
