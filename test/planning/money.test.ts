import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPenny, total } from "../../src/planning/money.ts";

describe("an amount to the penny", () => {
	it.each([
		[759.9525, 759.95],
		[1.005, 1.01],
		[2.675, 2.68],
		[-1.005, -1.01],
		[0, 0],
		[-0.001, 0],
	])("%d is £%d", (exact, rounded) => {
		expect(toPenny(exact)).toBe(rounded);
	});

	it("is no more than half a penny off", () => {
		fc.assert(
			fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (exact) => {
				expect(Math.abs(toPenny(exact) - exact)).toBeLessThan(0.00501);
			}),
		);
	});
});

describe("a total", () => {
	it("has no dust of adding", () => {
		expect(total([0.1, 0.2])).toBe(0.3);
		expect(total([])).toBe(0);
	});

	it("is the pence of its amounts added up", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 1e9 })), (pence) => {
				const sum = pence.reduce((all, one) => all + one, 0);
				expect(total(pence.map((one) => one / 100))).toBe(sum / 100);
			}),
		);
	});
});
