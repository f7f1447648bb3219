import { describe, expect, it } from "vitest";
import {
	changeInWords,
	type Level,
	levelInWords,
} from "../../src/activities/gauge.ts";

describe("a gauge in words", () => {
	it.each<[Partial<Level>, string]>([
		[{ value: 22, max: 41, unit: "hours" }, "22 of 41 hours"],
		[{ value: 2350, max: 8270, unit: "£" }, "£2,350 of £8,270"],
		[{ value: 6, max: 10 }, "6 of 10"],
		[{ value: 2.55, max: 10 }, "2.6 of 10"],
		[{ value: -40, max: 8270, unit: "£" }, "-£40 of £8,270"],
	])("says %j as %j", (level, words) => {
		expect(levelInWords({ label: "x", value: 0, max: 0, ...level })).toBe(
			words,
		);
	});

	it("says how it was only where that is told", () => {
		const level = { label: "Pounds left", value: 0, max: 9000, unit: "£" };
		expect(changeInWords({ ...level, was: 1200 })).toBe("was £1,200");
		expect(changeInWords(level)).toBeUndefined();
	});
});
