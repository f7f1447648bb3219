import { describe, expect, it } from "vitest";
import { budget } from "../../../src/planning/sheets/budget.ts";
import { expectPlain, worked } from "./worked.ts";

const plan = {
	invoices: 1900,
	"cover-days": 20,
	"cover-rate": 218,
	"support-paid-hours": 60,
	"support-hour": 17.9,
	funded: 800,
	available: 8270,
};

describe("the new cash of a plan", () => {
	it("is kept by what it is for", () => {
		expect(worked(budget, plan).slots).toEqual({
			cover: "£4,360",
			support: "£1,074",
			"new-cash": "£7,334",
			"to-find": "£6,534",
			left: "£1,736",
			verdict: "£1,736 would be left.",
		});
		expectPlain(budget, plan);
	});

	it("needs no rate where there is no cover, and no price where no hours are paid", () => {
		expect(worked(budget, { invoices: 500, available: 400 })).toMatchObject({
			slots: {
				"new-cash": "£500",
				left: "minus £100",
				verdict: "You are £100 short.",
			},
			questions: [
				"This needs £100 more than there is. What waits, and who can agree to more?",
			],
		});
		expect(worked(budget, { invoices: 500, "cover-days": 2 }).slots.cover).toBe(
			"–",
		);
	});

	it("may take exactly what there is", () => {
		expect(
			worked(budget, { invoices: 500, available: 500 }).slots.verdict,
		).toBe("It takes all there is, and no more.");
	});

	it("is never less than nothing to find, and it is asked why others pay more", () => {
		expect(worked(budget, { ...plan, funded: 9000 })).toMatchObject({
			slots: { "to-find": "£0", left: "£8,270" },
			questions: ["Others pay more than this costs. Is all of it counted?"],
		});
	});

	it("asks about an unlikely rate", () => {
		expect(worked(budget, { ...plan, "cover-rate": 58.2 }).questions).toEqual([
			expect.stringContaining("Is this the price of one day?"),
		]);
	});
});
