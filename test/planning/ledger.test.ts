import { describe, expect, it } from "vitest";
import {
	capFor,
	impossible,
	ledger,
	unlikely,
} from "../../src/planning/ledger.ts";

/** A full-time primary teacher, as the evidence has it. */
const lines = [
	{ what: "Teaching", hours: 21.25 * 38 },
	{ what: "PPA", hours: 2.5 * 38 },
	{ what: "Registration, assembly", hours: 2.5 * 38 },
	{ what: "Mid-session breaks", hours: 1.25 * 38 },
	{ what: "Before and after pupils", hours: (20 / 60) * 190 },
	{ what: "Training days", hours: 30 },
	{ what: "CPD slot", hours: 26 },
	{ what: "Business meetings", hours: 12 },
	{ what: "Phase team", hours: 12 },
	{ what: "Parents' evenings", hours: 10 },
	{ what: "Appraisal", hours: 3 },
	{ what: "Events", hours: 4 },
];

describe("a year's directed time", () => {
	it("of 1,205.33 hours leaves 59.67", () => {
		const year = ledger(lines);
		expect(year.hours).toBeCloseTo(1205.33, 2);
		expect(year.left).toBeCloseTo(59.67, 2);
		expect(impossible(year)).toBeUndefined();
		expect(unlikely(year, 807.5, 95)).toEqual([]);
	});

	it("of a part-timer at 0.6 is at most 759 hours", () => {
		expect(capFor(1265, 0.6)).toBe(759);
	});

	it("over its cap is refused, and says by how much", () => {
		expect(impossible(ledger(lines, 1265, 0.6))).toBe(
			"These lines come to 1,205.33 hours, 446.33 hours over the 759 hours that can be directed. Take some away, or enter the cap you work to.",
		);
	});

	it("takes the cap a trust states", () => {
		expect(impossible(ledger(lines, 1200))).toContain("5.33 hours over");
		expect(impossible(ledger(lines, 1300))).toBeUndefined();
	});

	it("with little left, or little PPA, is asked about", () => {
		const full = ledger([...lines, { what: "More", hours: 20 }]);
		expect(unlikely(full, 807.5, 95)).toEqual([
			"This leaves 39.67 hours for what nobody can foresee. During the pandemic one union advised leaving 50.",
		]);
		expect(unlikely(ledger(lines), 807.5, 80)).toEqual([
			"PPA of 80 hours is under 10 per cent of 807.5 hours of teaching, which is the least it may be.",
		]);
	});
});
