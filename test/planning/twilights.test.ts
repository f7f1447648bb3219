import { expect, it } from "vitest";
import { twilightsFor } from "../../src/planning/twilights.ts";

it.each([
	[2, 6, 1.5, 8],
	[1, 6.5, 1.5, 5],
	[0, 6, 1.5, 0],
	[3, 6, 0.9, 20],
])(
	"%d days of %d hours are sessions of %d hours: %d",
	(days, hours, session, count) => {
		expect(twilightsFor(days, hours, session)).toBe(count);
	},
);
