import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Term } from "../../src/course/module.ts";
import { termsIn } from "../../src/course/terms.ts";

const glossary: readonly Term[] = [
	"Baseline",
	"CPD",
	"Effect size",
	"INSET day",
	"Multi-academy trust",
	"Statutory policy",
	"TA",
	"TLR",
	"Trust",
	"Randomised trial (RCT)",
].map((term) => ({ id: term, term, blocks: [] }));

describe("termsIn", () => {
	it.each<[string, string[]]>([
		["Nothing here is a term.", []],
		["CPD is one, and so is cpd not.", ["CPD"]],
		["Two TAs and a TLR; ta very much.", ["TA", "TLR"]],
		["A TA’s hour", ["TA"]],
		["CPDX and ACPD are other words.", []],
		["baselines, Baseline, BASELINE", ["Baseline"]],
		["Its effect-sizes are small.", ["Effect size"]],
		["An effect\nsize over two lines", ["Effect size"]],
		["five INSET days, and one inset day", ["INSET day"]],
		["a multi-academy trust", ["Multi-academy trust"]],
		["Trusts, and multi academy trusts", ["Trust", "Multi-academy trust"]],
		["trusted, distrust", []],
		["statutory policies", ["Statutory policy"]],
		["a statutory policy, and policy", ["Statutory policy"]],
		["the randomised trial (RCT) of 2018", ["Randomised trial (RCT)"]],
		["a TLR before any CPD, and a TLR after", ["TLR", "CPD"]],
	])("%j uses %j", (text, terms) => {
		expect(termsIn(text, glossary).map(({ term }) => term)).toEqual(terms);
	});

	it("finds nothing where there is no glossary", () => {
		expect(termsIn("CPD", [])).toEqual([]);
	});

	it("takes any words for a term, whatever signs they hold", () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.string(), (term, text) => {
				const one = [{ id: "a", term: `x${term}x`, blocks: [] }];
				expect(() => termsIn(text, one)).not.toThrow();
				expect(termsIn(`so x${term}x.`, one).length).toBeLessThan(2);
			}),
		);
	});
});
