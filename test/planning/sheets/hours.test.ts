import { describe, expect, it } from "vitest";
import { hours } from "../../../src/planning/sheets/hours.ts";
import { expectPlain, worked } from "./worked.ts";

const year = {
	"inset-days": 5,
	"inset-hours": 6,
	slots: 26,
	"slot-hours": 1,
	meetings: 12,
	"meeting-hours": 1,
};

describe("the hours of a year", () => {
	it("are those of the example: 68", () => {
		expect(worked(hours, year).slots).toEqual({
			inset: "30 hours",
			slot: "26 hours",
			twilight: "0 hours",
			meeting: "12 hours",
			total: "68 hours",
			"per-week": "1 hour 47 minutes",
			"share-of-cap": "5 per cent",
		});
		expectPlain(hours, year);
	});

	it("wait for the training days and take the rest as it is usually", () => {
		expect(worked(hours, {}).slots).toMatchObject({
			inset: "–",
			slot: "0 hours",
		});
		expect(worked(hours, { "inset-days": 5 }).slots.total).toBe("30 hours");
	});

	it("cannot be more than can be directed, for a part-timer less", () => {
		const many = { ...year, slots: 800 };
		expect(worked(hours, { ...many, fte: 0.6 }).refused).toEqual([
			{
				field: "inset-days",
				reason:
					"This comes to 842 hours, and only 759 hours can be directed in a year. Enter fewer, or the cap you work to.",
			},
		]);
		expectPlain(hours, many);
		expect(worked(hours, { ...many, cap: 800 }).refused).toHaveLength(1);
	});

	it("of more than full time are refused at that field", () => {
		expect(worked(hours, { ...year, fte: 60 }).refused).toEqual([
			{
				field: "fte",
				reason: "Full time is 1. Type a share of it, such as 0.6.",
			},
		]);
	});

	it.each([
		[{ "inset-days": 8 }, "Most schools have five training days."],
		[{ "inset-hours": 8 }, "One union counts six hours"],
		[{ "inset-hours": 3 }, "One union counts six hours"],
	])("%o is asked about", (unlikely, question) => {
		expect(worked(hours, { ...year, ...unlikely }).questions).toEqual([
			expect.stringContaining(question),
		]);
	});
});
