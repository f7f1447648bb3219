import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { employerCost, payPoints } from "../../src/planning/pay.ts";

describe("what a salary costs the school", () => {
	it("is £67,457.77 at U1 in 2025/26", () => {
		expect(employerCost(payPoints.U1)).toBe(67_457.77);
	});

	it("is 41.4% more than the salary at M1 and 42.2% more at U3", () => {
		const more = (salary: number) => employerCost(salary) / salary - 1;
		expect(more(payPoints.M1)).toBeCloseTo(0.414, 3);
		expect(more(payPoints.U3)).toBeCloseTo(0.422, 3);
	});

	it("has no insurance below the threshold", () => {
		expect(employerCost(5000)).toBe(6434);
	});

	it("grows with the salary", () => {
		const salary = fc.integer({ min: 0, max: 200_000 });
		fc.assert(
			fc.property(salary, salary, (one, other) => {
				const [less, more] = one < other ? [one, other] : [other, one];
				expect(employerCost(less)).toBeLessThanOrEqual(employerCost(more));
			}),
		);
	});
});
