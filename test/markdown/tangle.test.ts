import { describe, expect, it } from "vitest";
import { readPassage } from "../../src/markdown/blocks.ts";
import { collect } from "./collect.ts";

function read(text: string) {
	const { listener, rules } = collect();
	const place = { path: "a.md", line: 1, column: 1 };
	const began = performance.now();
	const blocks = readPassage({ type: "passage", text, place }, listener);
	return { blocks, rules: rules(), took: performance.now() - began };
}

describe("text that no author writes by hand", () => {
	it.each([
		["a hundred thousand quotation marks", ">".repeat(100_000)],
		["ten thousand bullets on a line", "- ".repeat(10_000)],
		["ten thousand numbers on a line", `a\n\n${"1. ".repeat(10_000)}`],
		["quotations and lists by turns", "> - ".repeat(5)],
		["emphasis that never closes", "*a **b ".repeat(1000)],
		["a paragraph of ten thousand letters", "a ".repeat(6000)],
		["a passage of a megabyte", "a\n\n".repeat(400_000)],
	])("is refused at once: %s", (_, text) => {
		const { blocks, rules, took } = read(text);
		expect(blocks).toEqual([]);
		expect(rules).toHaveLength(1);
		expect(rules[0]).toMatch(/text-tangled$/);
		expect(took).toBeLessThan(500);
	});

	it.each([
		["brackets", "[".repeat(9000)],
		["half-open links", "[a](".repeat(2400)],
		[
			"back-ticks of every length",
			Array.from({ length: 120 }, (_, n) => "`".repeat(n)).join("a"),
		],
		["tags", "<a ".repeat(3000)],
		["comments", "<!--".repeat(2400)],
		["a wide table", `${"|a".repeat(4000)}\n${"|-".repeat(900)}`],
		[
			"deeper and deeper lists",
			Array.from({ length: 120 }, (_, n) => `${" ".repeat(n * 2)}- x`).join(
				"\n",
			),
		],
		["as much emphasis as there may be", "*a ".repeat(399)],
	])("is read in time when it is below the bounds: %s", (_, text) => {
		expect(read(text).took).toBeLessThan(1000);
	});

	it("says which line, and reads eight levels", () => {
		expect(read("fine\n\n> > > > > > > > > a").rules).toEqual([
			"3:1 text-tangled",
		]);
		expect(read("> > > > > > > > a").rules).toEqual([]);
	});
});
