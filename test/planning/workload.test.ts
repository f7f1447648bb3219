import { expect, it } from "vitest";
import { hoursInYear, netMinutes } from "../../src/planning/workload.ts";

it.each([
	[25, 10, 20, 15],
	[35, 0, 50, -15],
])(
	"%d and %d added less %d stopped is %d",
	(added, preparation, stopped, net) => {
		expect(netMinutes(added, preparation, stopped)).toBe(net);
	},
);

it("fifteen minutes a week are nine and a half hours a year", () => {
	expect(hoursInYear(15, 38)).toBe(9.5);
});
