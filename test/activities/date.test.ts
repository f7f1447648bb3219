import { describe, expect, it } from "vitest";
import { dateInWords, lacksYear, readDate } from "../../src/activities/date.ts";

describe("a date as people type it", () => {
	it.each([
		["12 January 2027", "2027-01-12"],
		["12 jan 27", "2027-01-12"],
		["12th of Sept. 2027", "2027-09-12"],
		["Monday, 1 March 2027", "2027-03-01"],
		["Monday 1 march, 2027", "2027-03-01"],
		["Fri. 12/3/27", "2027-03-12"],
		["on Friday the 12th of March 2027", "2027-03-12"],
		["Friday 12 March", undefined],
		["not before 12 March 2027", undefined],
		["12/1/2027", "2027-01-12"],
		["12.1.27", "2027-01-12"],
		["12-01-2027", "2027-01-12"],
		["2027-1-12", "2027-01-12"],
		[" 29  February 2028 ", "2028-02-29"],
		["29 February 2027", undefined],
		["31/6/2027", undefined],
		["1/13/2027", undefined],
		["12 January", undefined],
		["12/1", undefined],
		["12 Ja 2027", undefined],
		["12 Juvember 2027", undefined],
		["0/0/0000", undefined],
		["next week", undefined],
		["", undefined],
	])("%j is %s", (text, date) => {
		expect(readDate(text)).toBe(date);
	});

	it.each([
		["Friday 12 March", true],
		["12th of March", true],
		["29 February", true],
		["12/3", true],
		["12 March 2027", false],
		["31 June", false],
		["Friday", false],
		["", false],
	])("%j lacks its year: %s", (text, lacks) => {
		expect(lacksYear(text)).toBe(lacks);
	});

	it("is written in words", () => {
		expect(dateInWords("2027-01-02")).toBe("2 January 2027");
	});
});
