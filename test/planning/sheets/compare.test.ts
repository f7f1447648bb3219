import { describe, expect, it } from "vitest";
import { compare } from "../../../src/planning/sheets/compare.ts";
import { expectPlain, worked } from "./worked.ts";

const two = { "days-a": 5, "slots-a": 12, "days-b": 4, "slots-b": 18 };

describe("two ways to place the hours", () => {
	it("of one size, and how often people meet", () => {
		expect(worked(compare, two).slots).toEqual({
			"hours-a": "42 hours",
			"hours-b": "42 hours",
			difference: "0 hours",
			verdict: "A and B take the same hours.",
			"sessions-a": "17 times",
			"sessions-b": "22 times",
			"sessions-difference": "5 times",
			"priority-a": "42 hours",
			"priority-b": "42 hours",
			"priority-difference": "0 hours",
		});
		expectPlain(compare, two);
	});

	it("take the hours of a day and a slot, and the shares on priorities", () => {
		const figures = {
			...two,
			"day-hours": 5,
			"slot-hours": 1.5,
			"share-a": 50,
			"share-b": 60,
		};
		expect(worked(compare, figures).slots).toMatchObject({
			"hours-a": "43 hours",
			"hours-b": "47 hours",
			"priority-a": "21.5 hours",
			"priority-b": "28.2 hours",
			"priority-difference": "6.7 hours",
		});
	});

	it.each([
		[{ "slots-b": 24 }, "B takes 6 hours more than A."],
		[{ "slots-b": 12 }, "B takes 6 hours less than A."],
		[{ "slots-b": 17 }, "B takes 1 hour less than A."],
		[{ "slots-b": 18.01 }, "A and B take the same hours."],
		[
			{ "slots-b": 24, "day-hours": 5, "slot-hours": 0.5 },
			"B takes 1 hour more than A.",
		],
	])("with %o: %s", (other, words) => {
		expect(worked(compare, { ...two, ...other }).slots.verdict).toBe(words);
	});

	it("that differ by a tenth or more are asked about", () => {
		expect(worked(compare, { ...two, "slots-b": 30 }).questions).toHaveLength(
			1,
		);
	});

	it("have no share over a hundred", () => {
		expect(worked(compare, { ...two, "share-b": 120 }).refused).toEqual([
			{ field: "share-b", reason: "A share is at most 100 per cent." },
		]);
	});
});
