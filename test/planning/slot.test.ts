import { expect, it } from "vitest";
import { slot } from "../../src/planning/slot.ts";

it("thirty teachers for an hour a week are £60,796.20 of time already paid", () => {
	expect(slot(30, 1, 38, 53.33)).toBe(60_796.2);
});

it("one meeting of an hour is £1,599.90", () => {
	expect(slot(30, 1, 1, 53.33)).toBe(1599.9);
});
