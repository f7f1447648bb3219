import { expect, it } from "vitest";
import { hoursIn, timesIn } from "../../src/planning/allocation.ts";

const hours = { dayHours: 6, slotHours: 1 };

it("one training day made into six slots keeps its hours and meets more often", () => {
	const before = { ...hours, days: 5, slots: 12 };
	const after = { ...hours, days: 4, slots: 18 };
	expect([hoursIn(before), hoursIn(after)]).toEqual([42, 42]);
	expect([timesIn(before), timesIn(after)]).toEqual([17, 22]);
});
