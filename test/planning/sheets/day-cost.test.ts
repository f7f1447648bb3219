import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcome } from "../../../src/planning/sheet.ts";
import { dayCost } from "../../../src/planning/sheets/day-cost.ts";
import { expectPlain, worked } from "./worked.ts";

const school = {
	teachers: 24,
	day: 345.94,
	days: 5,
	support: 9,
	"support-hours": 6,
	"support-hour": 17.9,
	invoices: 1900,
};

describe("what training days cost", () => {
	it("is mostly time already paid", () => {
		expect(worked(dayCost, school).slots).toEqual({
			budget: "£1,900",
			"day-now": "£346",
			"teachers-paid": "£41,513",
			"support-paid": "£4,833",
			"total-paid": "£46,346",
			everything: "£48,246",
			"per-day": "£9,649",
			"budget-share": "four",
			"per-participant-hour": "£48.73",
		});
		expectPlain(dayCost, school);
	});

	it("grows with a pay award, a day's price first", () => {
		const { slots } = worked(dayCost, { ...school, award: 1 });
		expect(slots["day-now"]).toBe("£349");
		expect(slots["teachers-paid"]).toBe("£41,933");
	});

	it("needs no price of an hour where no support staff are paid to be there", () => {
		const { "support-hour": _, ...unpriced } = school;
		expect(worked(dayCost, { ...unpriced, support: 0 }).slots).toMatchObject({
			"support-paid": "£0",
		});
		expect(worked(dayCost, unpriced).slots).toMatchObject({
			"support-paid": "–",
			"teachers-paid": "£41,513",
		});
	});

	it("says nothing of the price of a day where there is none", () => {
		expect(worked(dayCost, { ...school, days: 0 }).slots).not.toHaveProperty(
			"per-day",
		);
	});

	it("adds up: new cash and time already paid are everything, and each hour is in one of them", () => {
		const count = fc.integer({ min: 0, max: 400 });
		const price = fc
			.integer({ min: 0, max: 60_000 })
			.map((pence) => pence / 100);
		fc.assert(
			fc.property(count, price, count, price, price, (n, day, m, hour, fee) => {
				const figures = {
					...school,
					teachers: n,
					day,
					support: m,
					"support-hour": hour,
					invoices: fee,
				};
				const value = (slot: string) => {
					const came = outcome(dayCost, slot, { figures, open: [] });
					return came?.type === "known" ? came.value : Number.NaN;
				};
				expect(value("total-paid")).toBeCloseTo(
					value("teachers-paid") + value("support-paid"),
					6,
				);
				expect(value("everything")).toBeCloseTo(
					value("total-paid") + value("budget"),
					6,
				);
			}),
		);
	});

	it.each([
		[{ days: 8 }, "Most schools have five training days."],
		[{ day: 120 }, "Is this the price of one whole day?"],
		[{ day: 690 }, "Is this the price of one whole day?"],
		[{ "support-hour": 75 }, "Is this the price of one hour"],
	])("%o is asked about", (unlikely, question) => {
		expect(worked(dayCost, { ...school, ...unlikely }).questions).toEqual([
			expect.stringContaining(question),
		]);
	});

	it("refuses a day of more than 24 hours", () => {
		expect(
			worked(dayCost, { ...school, "support-hours": 30 }).refused,
		).toMatchObject([{ field: "support-hours" }]);
		expect(
			worked(dayCost, { ...school, "day-hours": 30 }).refused,
		).toMatchObject([{ field: "day-hours" }]);
	});
});
