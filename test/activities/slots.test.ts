import { describe, expect, it } from "vitest";
import { barsIn, slotsIn } from "../../src/activities/slots.ts";
import { type Block, paragraph } from "../../src/markdown/rich.ts";
import { rich } from "../fixtures/module.ts";

function list(...items: readonly string[]): Block {
	return {
		type: "list",
		ordered: false,
		start: 1,
		items: items.map((item) => [paragraph(item)]),
	};
}

describe("slots", () => {
	it.each<[Block, string[]]>([
		[paragraph("In all {total}, or {per-week}."), ["total", "per-week"]],
		[paragraph("No {Slot} and no {} here"), []],
		[list("A {a}", "B {b}"), ["a", "b"]],
		[{ type: "quote", blocks: [paragraph("{a}")] }, ["a"]],
		[
			{
				type: "table",
				head: [rich("{a}")],
				rows: [[rich("{b}")]],
				align: ["left"],
			},
			["a", "b"],
		],
	])("%#", (block, slots) => {
		expect(slotsIn(block)).toEqual(slots);
	});
});

describe("a list", () => {
	it("whose items all end in one slot is a chart", () => {
		expect(
			barsIn(list("In the budget {budget}", "Already paid: {paid}")),
		).toEqual([
			{ label: "In the budget", slot: "budget" },
			{ label: "Already paid", slot: "paid" },
		]);
	});

	it.each([
		["an item without a slot", list("In the budget {budget}", "And so on")],
		["an item of two slots", list("From {a} to {b}")],
		["words behind a slot", list("In the budget {budget} a year")],
		["a slot without words", list("{budget}")],
		["a paragraph", paragraph("In the budget {budget}")],
	])("with %s is none", (_, block) => {
		expect(barsIn(block)).toBeUndefined();
	});
});
