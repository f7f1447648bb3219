import { describe, expect, it } from "vitest";
import { read, readWith, section } from "./a-module.ts";

describe("what refers to something else", () => {
	it.each([["{answer:#waits}"], ["{answer:#school.phase}"]])(
		"is fine when it is there: %s",
		(text) => {
			expect(readWith(text).rules).toEqual([]);
		},
	);

	it.each([
		["an answer of nobody", "{answer:#wait}", "30:1 answer-unknown"],
		[
			"a field that the form has not",
			"{answer:#school.phse}",
			"30:1 answer-field",
		],
		["a part of what has none", "{answer:#waits.marking}", "30:1 answer-field"],
		["a source that is not there", "x [@nobody-2020]", "30:3 citation-unknown"],
	])("is reported: %s", (_, text, rule) => {
		expect(readWith(text).rules).toEqual([`01-first.md:${rule}`]);
	});

	it("may quote one rating, one action, and either text of a reflection", () => {
		const { rules } = readWith(`:::reflection{#why keep="What will you keep?"}
Why?
:::

:::rating{#sure}
How sure?

- A {#a}
:::

:::actions{#do count=2}
Do

- When? {#when type=text}

> When {when}.
:::

{answer:#why.keep} {answer:#why.text} {answer:#sure.a} {answer:#do.2}

{answer:#do.3}`);
		expect(rules).toEqual(["01-first.md:50:1 answer-field"]);
	});

	it("warns of what is asked only later, in the same file and in the next", () => {
		const early = section(
			"## Your school\n",
			"## Your school\n\nFor {answer:#waits}.\n\n:::when{waits=none}\nText.\n:::\n",
		);
		expect(read({ "01-first.md": early }).rules).toEqual([
			"01-first.md:9:5 answer-early",
			"01-first.md:11:1 when-early",
		]);
		expect(
			read({
				"module.md":
					"---\nid: small\ntitle: A\nversion: 1\nminutes: 1\ndescription: A\noutcomes:\n  - A\n---\n\n## A\n\n{answer:#school}",
			}).rules,
		).toEqual(["module.md:13:1 answer-early"]);
	});

	it("warns of sources that nobody cites", () => {
		expect(
			read({ "01-first.md": section(" [@guskey-2014]", "") }).rules,
		).toEqual(["references.yaml:1:3 reference-unused"]);
	});

	it("says where to add a source", () => {
		const { problems } = readWith("x [@nobody-2020]");
		expect(problems[0]?.note).toBe(
			"Add the source to content/small/references.yaml, or look there for the key.",
		);
	});
});
