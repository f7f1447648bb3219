import { describe, expect, it } from "vitest";
import { dayInWords, minutesInWords } from "../../src/documents/date.ts";

describe("dayInWords", () => {
	it.each([
		["2026-11-23T14:02:11.000Z", "23 November 2026"],
		["2026-01-01T00:00:00.000Z", "1 January 2026"],
		// Summer time: midnight in London is an hour before midnight in UTC.
		["2027-06-30T23:30:00.000Z", "1 July 2027"],
		["2026-12-31T23:59:59.000Z", "31 December 2026"],
	])("%s is %s", (at, words) => {
		expect(dayInWords(at)).toBe(words);
	});

	it("takes another calendar's day when asked", () => {
		expect(dayInWords("2026-11-23T14:02:11.000Z", "Pacific/Auckland")).toBe(
			"24 November 2026",
		);
	});
});

describe("minutesInWords", () => {
	it.each([
		[0, "less than a minute"],
		[1, "1 minute"],
		[45, "45 minutes"],
		[60, "1 hour"],
		[61, "1 hour 1 minute"],
		[92, "1 hour 32 minutes"],
		[120, "2 hours"],
		[119.6, "2 hours"],
		[605, "10 hours 5 minutes"],
	])("%d is %s", (minutes, words) => {
		expect(minutesInWords(minutes)).toBe(words);
	});
});
