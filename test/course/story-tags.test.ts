import { describe, expect, it } from "vitest";
import { section } from "./a-module.ts";
import { played, playedWith, soundStory } from "./a-story.ts";

describe("the tags of a story", () => {
	it("are sound in a sound story", () => {
		expect(played(soundStory).rules).toEqual([]);
	});

	it.each<[string, readonly [string, string], string]>([
		[
			"an unknown tag",
			["# by: Ros # serves: few # hurts", "# by: Ros # servs: few # hurts"],
			"story-tag-unknown at # servs: few # ",
		],
		[
			"a tag of another place",
			["invented. # dossier", "invented. # dossier # why: So"],
			"story-tag-place at # why: So",
		],
		[
			"a tag of the head further down",
			["invented. # dossier", "invented. # dossier # title: Again"],
			"story-tag-place at # title: Again",
		],
		[
			"a gauge without a number",
			["# gauge: trust; Staff trust; 10", "# gauge: trust; Staff trust; ten"],
			"story-tag-form at # gauge: trust;",
		],
		[
			"a decision without a name",
			["# decision: july; July", "# decision: july"],
			"story-tag-form at # decision: jul",
		],
		[
			"a dossier with a value",
			["# dossier", "# dossier: now"],
			"story-tag-form at # dossier: now",
		],
		[
			"a head without a title",
			["# title: A small year\n", ""],
			"story-tag-missing at # gauge: hours;",
		],
		[
			"a choice without a reason",
			[" # why: Two is a number most schools can carry.", ""],
			"story-tag-missing at + [Two, for a t",
		],
		[
			"a choice with two ids",
			["# id: two #", "# id: two # id: both #"],
			"story-tag-twice at # id: both # by",
		],
		[
			"two choices with one id",
			["# id: one #", "# id: two #"],
			"story-id-twice at # id: two # by:",
		],
		[
			"two decisions with one id",
			["# decision: october; October", "# decision: july; October"],
			"story-id-twice at # decision: jul",
		],
		[
			"a decision with a name of ours",
			["# decision: july; July", "# decision: plan; July"],
			"story-id-taken at # decision: pla",
		],
		[
			"an id that is none",
			["# id: two #", "# id: Two #"],
			"id-form at # id: Two # by:",
		],
		[
			"a principle nobody declared",
			["# hurts: know", "# hurts: now"],
			"story-principle at # hurts: now # ",
		],
		[
			"a gauge without a variable",
			["# gauge: trust; Staff trust", "# gauge: trusts; Staff trust"],
			"story-variable at # gauge: trusts",
		],
		[
			"a gauge that is a word",
			["VAR trust = 5", 'VAR trust = "5"'],
			"story-variable at # gauge: trust;",
		],
		[
			"a given without a variable",
			["# given: phase; school", "# given: phases; school"],
			"story-variable at # given: phases",
		],
		[
			"a given that nobody asks",
			["school.phase", "school.phrase"],
			"story-given at # given: phase;",
		],
		[
			"a given of which several may be ticked",
			["school.phase", "waits"],
			"story-given at # given: phase;",
		],
		[
			"words outside brackets",
			["+ [One, for the whole year #", "+ One [, for the whole year #"],
			"story-choice-form at + One [, for th",
		],
		[
			"a source that is not there",
			["# source: guskey-2014", "# source: guskey-2041"],
			"citation-unknown at # source: guske",
		],
	])("are refused: %s", (_, change, rule) => {
		expect(playedWith(change).rules).toContain(rule);
	});

	it("suggest what was meant", () => {
		const { first } = playedWith(["# hurts: know", "# hurst: know"]);
		expect(first).toContain("Did you mean “hurts”?");
	});

	it("count a source as cited", () => {
		const text = section("[@guskey-2014]", "");
		expect(played(soundStory, { "01-first.md": text }).rules).toContain(
			"reference-unused at id: guskey-2014",
		);
		expect(
			played(soundStory, {
				"01-first.md": `${text}\n---\n\n## A year\n\n:::scenario{#year story=a-small-year.ink}\nA small year\n:::\n`,
			}).rules.filter((rule) => rule.includes("reference")),
		).toEqual([]);
	});
});

describe("a scenario", () => {
	it("names a story that is there", () => {
		const without = (braces: string) =>
			played(soundStory, {
				"01-first.md": `${section("", "")}\n---\n\n## A year\n\n:::scenario{#year${braces}}\nA small year\n:::\n`,
			});
		expect(without("").rules).toContain("scenario-story at :::scenario{#ye");
		const { rules, first } = without(" story=a-smal-year.ink");
		expect(rules).toContain("scenario-story at story=a-smal-ye");
		expect(rules).toContain("story-untold at # title: A smal");
		expect(first).toContain("Did you mean “a-small-year.ink”?");
	});
});
