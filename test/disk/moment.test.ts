import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	dayAndTime,
	dayInWords,
	momentInName,
	momentInWords,
} from "../../src/disk/moment.ts";

/** A moment on the clock of whoever runs the tests. */
const local = (day: number, hour: number) =>
	new Date(2026, 10, day, hour, 2).toISOString();

describe("a moment in words", () => {
	it.each([
		[local(23, 14), local(23, 16), "14:02"],
		[local(23, 9), local(24, 8), "09:02 on 23 November 2026"],
		["nonsense", local(23, 14), "a time not known"],
	])("%s, said at %s, is %s", (at, now, words) => {
		expect(momentInWords(at, now)).toBe(words);
	});
});

it("a moment in a file name has nothing in it that Windows refuses", () => {
	expect(momentInName("2026-11-23T14:02:11.000Z")).toBe("2026-11-23T14-02-11");
});

it("days and times are worded as Node words them", () => {
	fc.assert(
		fc.property(
			fc.date({
				min: new Date("1990-01-01"),
				max: new Date("2090-01-01"),
				noInvalidDate: true,
			}),
			(date) => {
				const at = date.toISOString();
				expect(dayInWords(at)).toBe(
					date.toLocaleDateString("en-GB", { dateStyle: "long" }),
				);
				expect(momentInWords(at, at)).toBe(
					date.toLocaleTimeString("en-GB", {
						hour: "2-digit",
						minute: "2-digit",
					}),
				);
				const weekday = date.toLocaleDateString("en-GB", { weekday: "long" });
				const soon = new Date(date);
				soon.setDate(soon.getDate() + 3);
				expect(dayAndTime(at, soon.toISOString())).toContain(`on ${weekday} `);
			},
		),
	);
});
