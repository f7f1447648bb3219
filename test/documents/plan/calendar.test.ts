import { describe, expect, it } from "vitest";
import { calendarOf } from "../../../src/documents/plan/calendar.ts";
import { certificate } from "../a-module.ts";
import { longest, planFrom, primary } from "./learners.ts";

const unfolded = (calendar: string) => calendar.replaceAll("\r\n ", "");

describe("the calendar", () => {
	it("has the first steps, the review and the return visits, each a day", () => {
		const calendar = unfolded(calendarOf(planFrom(primary, { certificate })));
		expect(
			[
				...calendar.matchAll(
					/UID:([a-z0-9-]+)\.\d+@[^\r]*\r\nDTSTAMP:20261123T140211Z\r\nDTSTART;VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:(\d+)/g,
				),
			].map(([, ...found]) => found),
		).toEqual([
			["action-1", "20261204", "20261205"],
			["return-two-weeks", "20261207", "20261208"],
			["action-2", "20261208", "20261209"],
			["return-half-term", "20270108", "20270109"],
			["review", "20270210", "20270211"],
		]);
		expect(calendar).toContain(
			"DESCRIPTION:When Tuesday’s senior team meeting begins\\, I will",
		);
		expect(calendar).not.toContain("TZID");
	});

	it("gives an entry the same name every time, so that it is replaced", () => {
		const names = (calendar: string) => calendar.match(/^UID:.*$/gm);
		const later = { ...planFrom(primary), at: "2027-01-02T08:00:00.000Z" };
		expect(names(calendarOf(later))).toEqual(
			names(calendarOf(planFrom(primary))),
		);
	});

	it("folds lines at 75 octets and cuts no letter in two", () => {
		const plan = planFrom({
			...longest,
			tell: { who: "x", ask: "y" },
			actions: longest.actions ?? {},
		});
		const [first] = plan.dates;
		if (!first) throw new Error("No dates.");
		const calendar = calendarOf({
			...plan,
			dates: [...plan.dates, { ...first, note: "Ŵ🎓".repeat(80) }],
		});
		const lines = calendar.split("\r\n");
		expect(
			Math.max(...lines.map((line) => Buffer.byteLength(line))),
		).toBeLessThanOrEqual(75);
		expect(calendar.isWellFormed()).toBe(true);
		expect(unfolded(calendar)).toContain("Ŵ🎓".repeat(80));
		expect(lines.some((line) => line.includes("\n"))).toBe(false);
	});
});
