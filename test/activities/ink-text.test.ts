import { describe, expect, it } from "vitest";
import { readInk } from "../../src/activities/ink-text.ts";
import { createSource } from "../../src/markdown/source.ts";

const read = (...lines: string[]) =>
	readInk(createSource("a.ink", lines.join("\n")));

describe("the text of a story", () => {
	it("gives each tag its name, its value and its place", () => {
		expect(
			read("# title: A year", "  Rain. # decision: july; July # dossier").lines,
		).toEqual([
			{
				name: "decision",
				value: "july; July",
				place: { path: "a.ink", line: 2, column: 9 },
			},
			{
				name: "dossier",
				value: "",
				place: { path: "a.ink", line: 2, column: 32 },
			},
		]);
	});

	it("tells the head from the lines of the story", () => {
		const { head, lines } = read(
			"// # not: this",
			"# title: A year",
			"VAR hours = 41",
			"# gauge: hours; Hours left; 41",
			"-> july",
			"# dossier",
		);
		expect(head.map(({ name }) => name)).toEqual(["title", "gauge"]);
		expect(lines.map(({ name }) => name)).toEqual(["dossier"]);
	});

	it("reads a choice: its words, its tags, and what stands outside its brackets", () => {
		const { choices } = read(
			"+ {hours > 5 && not july} [Buy it ({money(4 * x)}) # id: buy # why: It is cheap.] -> bought",
			"* (label) Walk [away # id: away] quietly",
			"+ -> fallback",
			"+ Nothing in brackets # id: bare",
		);
		expect(choices).toMatchObject([
			{
				words: "Buy it ({money(4 * x)})",
				outside: "",
				tags: [
					{ name: "id", value: "buy", place: { line: 1, column: 52 } },
					{ name: "why", value: "It is cheap." },
				],
			},
			{ words: "away", outside: "Walk  quietly", tags: [{ value: "away" }] },
			{ outside: "Nothing in brackets # id: bare", tags: [] },
		]);
	});

	it("knows knots, their stitches and functions", () => {
		const { knots } = read(
			"=== july ===",
			"= first",
			"== august",
			"=== function money(x) ===",
		);
		expect(knots.map(({ path }) => path)).toEqual([
			"july",
			"july.first",
			"august",
			"money",
		]);
	});

	it("sees nothing in comments, and keeps its columns", () => {
		const { lines, knots } = read(
			"/* # decision: a; A",
			"=== gone ===",
			"*/ x # decision: b; B // # ending: c; C",
			"TODO: # ending: d; D",
		);
		expect(knots).toEqual([]);
		expect(lines).toEqual([
			{
				name: "decision",
				value: "b; B",
				place: { path: "a.ink", line: 3, column: 6 },
			},
		]);
	});

	it("finds the lines that lead out of the file", () => {
		expect(read("INCLUDE other.ink", "EXTERNAL roll(n)").leading).toMatchObject(
			[
				{ word: "INCLUDE", place: { line: 1 } },
				{ word: "EXTERNAL", place: { line: 2 } },
			],
		);
	});
});
