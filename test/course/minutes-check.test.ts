import { describe, expect, it } from "vitest";
import { files, read, readWith, section, words } from "./a-module.ts";

function modulePage(minutes: number): string {
	return files()[0]?.text.replace("minutes: 1", `minutes: ${minutes}`) ?? "";
}

describe("declared minutes", () => {
	it("may be off by the half minute that rounding takes", () => {
		expect(readWith(words(60)).rules).toEqual([]);
	});

	it("are held to words and acts, section by section and in all", () => {
		expect(
			readWith(
				`${words(240)}\n\n:::actions{#why count=1}\nWhy?\n\n- When {#when type=text}\n\n> {when}\n:::`,
			).report,
		).toMatchInlineSnapshot(`
			"content/small/01-first.md:4:1  error  This section declares 1 minute and takes 3.6 (260 words, 3 acts).

			  2 │ id: first
			  3 │ title: The first section
			  4 │ minutes: 1
			    │ ^
			  Write minutes: 4, or make it 3 minutes shorter; 200 words take one.    minutes-section

			content/small/module.md:5:1  error  The module declares 1 minute and, welcome included, takes 3.6 (262 words, 3 acts).

			  3 │ title: A small module
			  4 │ version: 1.0.0
			  5 │ minutes: 1
			    │ ^
			  Write minutes: 4, or change how much it asks for.                        minutes-total

			2 errors in 2 files."
		`);
	});

	it("are held to them for every profile, and the one furthest off is named", () => {
		const { problems } = readWith(
			`:::when{phase=secondary}\n${words(240)}\n:::`,
		);
		expect(problems.map(({ reason }) => reason)).toMatchInlineSnapshot(`
			[
			  "This section declares 1 minute and takes 2.0 (phase=secondary: 258 words, 2 acts).",
			  "The module declares 1 minute and, welcome included, takes 2.0 (phase=secondary: 260 words, 2 acts).",
			]
		`);
	});

	it("may be too many as well", () => {
		const { problems } = read({
			"01-first.md": section("minutes: 1", "minutes: 3"),
			"module.md": modulePage(3),
		});
		expect(
			problems.map(({ ruleId, note }) => `${ruleId}: ${note}`),
		).toMatchInlineSnapshot(`
			[
			  "minutes-section: Write minutes: 1, or make it 2 minutes longer; 200 words take one.",
			  "minutes-total: Write minutes: 1, or change how much it asks for.",
			]
		`);
	});

	it("add up to those of the module", () => {
		expect(
			read({ "module.md": modulePage(2) }).problems.map(
				({ place, ruleId, note }) => `${place.line} ${ruleId}: ${note}`,
			),
		).toMatchInlineSnapshot(`
			[
			  "5 minutes-sum: Write minutes: 1, or change those of a section.",
			  "5 minutes-total: Write minutes: 1, or change how much it asks for.",
			]
		`);
	});
});
