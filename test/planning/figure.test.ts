import { describe, expect, it } from "vitest";
import {
	figureInWords,
	poundsInWords,
	type Unit,
	unitFor,
} from "../../src/planning/figure.ts";

describe("a figure in words", () => {
	it.each<[number, Unit, string]>([
		[41_512.8, "£", "£41,513"],
		[1900, "£", "£1,900"],
		[53.33, "£", "£53.33"],
		[17.9, "£", "£17.90"],
		[20, "£", "£20"],
		[99.999, "£", "£100"],
		[-500.4, "£", "minus £500"],
		[30, "hours", "30 hours"],
		[1, "hours", "1 hour"],
		[1.04, "hours", "1 hour"],
		[29.5, "hours", "29.5 hours"],
		[-2, "hours", "minus 2 hours"],
		[-0.04, "hours", "0 hours"],
		[35, "minutes", "35 minutes"],
		[1, "minutes", "1 minute"],
		[126.3, "minutes", "2 hours 6 minutes"],
		[120, "minutes", "2 hours"],
		[121, "minutes", "2 hours 1 minute"],
		[99.6, "minutes", "1 hour 40 minutes"],
		[64.7, "per cent", "65 per cent"],
		[2, "people", "2"],
		[17, "times", "17 times"],
		[1, "times", "1 time"],
		[2.5, "days", "2.5 days"],
		[12, "weeks", "12 weeks"],
		[1265, "count", "1,265"],
		[0.1826, "effect", "0.18"],
		[0.4, "effect", "0.40"],
		[4.2, "hundred", "four"],
		[0, "hundred", "none"],
		[0.3, "hundred", "less than one"],
		[0.5, "hundred", "one"],
		[23.4, "hundred", "23"],
	])("%d %s is “%s”", (value, unit, words) => {
		expect(figureInWords(value, unit)).toBe(words);
	});
});

it("pounds as they were typed keep their pence", () => {
	expect([345.94, 1900, 17.9].map(poundsInWords)).toEqual([
		"£345.94",
		"£1,900",
		"£17.90",
	]);
});

it("one person is no people, and a unit we do not know stays as it is", () => {
	expect([
		unitFor(1, "people"),
		unitFor(2, "people"),
		unitFor(1, "km"),
	]).toEqual(["person", "people", "km"]);
});
