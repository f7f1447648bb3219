import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cash, newCash, split } from "../../src/planning/budget.ts";

it("thirty teachers at £517 are £15,510", () => {
	expect(cash(30, 517)).toBe(15_510);
});

describe("a split", () => {
	it("of £15,510 by 60, 25, 10 and 5", () => {
		expect(split(15_510, [60, 25, 10, 5])).toEqual([9306, 3877.5, 1551, 775.5]);
	});

	it("of a pound into three leaves no penny over", () => {
		expect(split(1, [33, 33, 34])).toEqual([0.33, 0.33, 0.34]);
		expect(split(0.05, [50, 50])).toEqual([0.03, 0.02]);
	});

	it("is refused where the shares are no hundred", () => {
		expect(split(100, [60, 30])).toBeUndefined();
		expect(split(100, [120, -20])).toBeUndefined();
	});

	it("adds up to what was split", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1e8 }),
				fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }),
				(pence, weights) => {
					const first = weights.reduce((left, share) => left - share, 100);
					fc.pre(first >= 0);
					const parts = split(pence / 100, [first, ...weights]) ?? [];
					const sum = parts.reduce(
						(all, one) => all + Math.round(one * 100),
						0,
					);
					expect(sum).toBe(pence);
				},
			),
		);
	});
});

it("new cash is invoices, cover and extra paid hours", () => {
	expect(newCash(1900, 20 * 218, { hours: 60, hour: 17.9 })).toEqual({
		invoices: 1900,
		cover: 4360,
		support: 1074,
		all: 7334,
	});
});
