import { expect, it } from "vitest";
import { earlyFinishHours, payback } from "../../src/planning/early-finish.ts";

it("an hour lost on one day is fifteen minutes on each of four", () => {
	expect(payback(60, 4)).toBe(15);
});

it("55 minutes a week are 34.8 hours a year", () => {
	expect(earlyFinishHours(55, 38)).toBeCloseTo(34.8, 1);
});
