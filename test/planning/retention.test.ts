import { expect, it } from "vitest";
import { breakEven } from "../../src/planning/retention.ts";

it("£6,000 is paid for by one and a half teachers who stay, at £4,000 each", () => {
	expect(breakEven(6000, 4000)).toBe(1.5);
});

it("says nothing without the school's own price", () => {
	expect(breakEven(6000, undefined)).toBeUndefined();
	expect(breakEven(6000, 0)).toBeUndefined();
});
