import fc from "fast-check";
import { expect, it } from "vitest";
import { chance } from "../../src/planning/chance.ts";

it.each([
	[60, 0.18],
	[180, 0.11],
	[12, 0.41],
])("cohorts of %d differ by %d through luck", (pupils, effect) => {
	expect(chance(pupils)).toBeCloseTo(effect, 2);
});

it("is less with more pupils, and undefined without any", () => {
	expect(chance(0)).toBeUndefined();
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5000 }), (pupils) => {
			expect(chance(pupils + 1)).toBeLessThan(chance(pupils) ?? 0);
		}),
	);
});
