import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileStory } from "../../src/course/compile-story.ts";
import { createSource } from "../../src/markdown/source.ts";
import { smallYear } from "../fixtures/story.ts";
import { playedWith } from "./a-story.ts";

const compile = (text: string) => compileStory(createSource("a.ink", text));

describe("compiling a story", () => {
	it("gives what ink's runtime tells", () => {
		const { ink, problems } = compile(smallYear);
		expect(problems).toEqual([]);
		expect(ink).toMatchObject({ inkVersion: 21 });
	});

	it("quotes ink in a frame", () => {
		const { first } = playedWith(["=== stop ===", "=== stop ===\n{ trust > 1"]);
		expect(first).toMatchInlineSnapshot(`
			"content/small/a-small-year.ink:60:1  error  Ink cannot read this: “Expected some kind of logic, conditional or sequence within braces: { ... } but saw 'trust > 1'”

			  58 │
			  59 │ === stop ===
			  60 │ { trust > 1
			     │ ^
			  Look at this line and the one before it; docs/story.md shows how each thing is
			  written.                                                                     story-ink"
		`);
	});

	it("says so where a knot is not there", () => {
		expect(compile("-> nowhere").problems).toMatchObject([
			{
				ruleId: "story-ink",
				place: { path: "a.ink", line: 1 },
				reason: expect.stringContaining("nowhere"),
			},
		]);
	});

	it("passes warnings on, and still gives the story", () => {
		const { ink, problems } = compile("=== a ===\nAnd then?\n");
		expect(ink).toBeDefined();
		expect(problems).toMatchObject([
			{ ruleId: "story-ink-warning", severity: "warning" },
		]);
	});

	it("keeps an author's notes to the author", () => {
		expect(compile("TODO: more rain\nRain.\n-> END").problems).toEqual([]);
	});

	it.each(["INCLUDE other.ink", "EXTERNAL roll(n)"])("refuses %s", (line) => {
		const { ink, problems } = compile(`${line}\nRain.\n-> END`);
		expect(ink).toBeUndefined();
		expect(problems).toMatchObject([{ ruleId: "story-outside" }]);
	});

	it("never throws, whatever it is given", () => {
		const lines = fc.constantFrom(
			...smallYear.split("\n").filter((line) => line !== ""),
			"{",
			"}",
			"- else:",
			"~ return",
			"->->",
			"+ [",
			"LIST a = (b",
		);
		fc.assert(
			fc.property(fc.array(lines, { maxLength: 12 }), (some) => {
				const { ink, problems } = compile(some.join("\n"));
				expect(ink !== undefined || problems.length > 0).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});
