import fc from "fast-check";
import { expect, it } from "vitest";
import { teacherDay } from "../../src/planning/day.ts";
import { payPoints } from "../../src/planning/pay.ts";
import { dayAfterAward, upliftInYear } from "../../src/planning/uplift.ts";

it("one per cent on U1 is £682.08 a year and £3.50 a day", () => {
	expect(upliftInYear(1, payPoints.U1)).toBe(682.08);
	expect(dayAfterAward(345.94, 1)).toBe(349.44);
});

it("no award changes nothing", () => {
	expect(dayAfterAward(345.94, 0)).toBe(345.94);
});

it("comes to the day of the raised salary, to two pence", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 20_000, max: 100_000 }),
			fc.double({ min: 0, max: 10, noNaN: true }),
			(salary, award) => {
				const raised = teacherDay(salary * (1 + award / 100));
				const grown = dayAfterAward(teacherDay(salary), award);
				expect(Math.abs(raised - grown)).toBeLessThan(0.021);
			},
		),
	);
});
