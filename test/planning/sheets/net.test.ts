import { describe, expect, it } from "vitest";
import { netWorkload } from "../../../src/planning/sheets/net.ts";
import { expectPlain, worked } from "./worked.ts";

describe("what a plan does to a week", () => {
	it("that adds more than it stops asks for a decision", () => {
		const { slots, questions } = worked(netWorkload, {
			added: 25,
			preparation: 10,
			stopped: 20,
		});
		expect(slots).toEqual({
			adds: "35 minutes",
			removes: "20 minutes",
			net: "15 minutes",
			"a-year": "9.5 hours",
			verdict: "In all it adds 15 minutes a week.",
		});
		expect(questions).toEqual([
			"This adds 15 minutes a week to somebody's work. Who has decided that it is worth it, and who has told them?",
		]);
	});

	it("that stops more than it adds asks nothing", () => {
		const less = { added: 35, stopped: 50 };
		expect(worked(netWorkload, less).slots).toMatchObject({
			net: "minus 15 minutes",
			"a-year": "minus 9.5 hours",
			verdict: "In all it frees 15 minutes a week.",
		});
		expectPlain(netWorkload, less);
	});

	it("that stops as much as it adds says so", () => {
		const same = { added: 20, stopped: 20 };
		expect(worked(netWorkload, same).slots.verdict).toBe(
			"In all it adds nothing.",
		);
	});
});
