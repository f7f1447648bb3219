import { expect, it } from "vitest";
import { paidHours, reach } from "../../src/planning/reach.ts";

it("17 of 20 people are 85 per cent", () => {
	expect(reach(17, 20)).toBeCloseTo(85, 6);
});

it("of seven people no percentage is given, of seven sessions one is", () => {
	expect(reach(6, 7)).toBeUndefined();
	expect(reach(7, 8)).toBe(87.5);
	expect(reach(6, 6, "sessions")).toBe(100);
});

it.each([
	[10, 6, 24, { needed: 60, short: 36 }],
	[10, 6, 0, { needed: 60, short: 60 }],
	[10, 6, 70, { needed: 60, short: 0 }],
])("%d people for %d hours with %d paid", (people, hours, paid, found) => {
	expect(paidHours(people, hours, paid)).toEqual(found);
});
