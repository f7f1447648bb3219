import fc from "fast-check";
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

	it("is the day that Node's own calendar of London has", () => {
		const london = new Intl.DateTimeFormat("en-GB", {
			dateStyle: "long",
			timeZone: "Europe/London",
		});
		const date = fc.date({
			min: new Date("1996-01-01"),
			max: new Date("2090-01-01"),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(date, (moment) => {
				expect(dayInWords(moment.toISOString())).toBe(london.format(moment));
			}),
		);
		// Every half hour of the days on which the clocks change, and of those beside them.
		for (let year = 1996; year < 2060; year += 1)
			for (const month of [2, 9])
				for (let halves = 0; halves < 48 * 9; halves += 1) {
					const moment = new Date(Date.UTC(year, month, 24, 0, 30 * halves));
					expect(dayInWords(moment.toISOString())).toBe(london.format(moment));
				}
	});

	it("refuses what is no instant", () => {
		expect(() => dayInWords("soon")).toThrow(RangeError);
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
