import { describe, expect, it } from "vitest";
import {
	assumedFor,
	assumedMark,
	markFor,
	markKey,
} from "../../src/activities/assumed.ts";

describe("a figure of ours", () => {
	it("is offered with the year it is of", () => {
		expect(assumedFor("teacher-day", undefined)).toEqual({
			key: "teacher-day",
			value: 345.94,
			asOf: "2025/26",
			origin: "pay of 2025/26",
		});
	});

	it.each([
		["cover-day", "primary", 218],
		["cover-day", undefined, undefined],
		["cover-day", "nursery", undefined],
		["gone", "primary", undefined],
	])("of %s in a %s school", (key, kind, value) => {
		expect(assumedFor(key, kind)?.value).toBe(value);
	});

	it("is marked beside its field, and known again by the mark", () => {
		const ours = { key: "support-hour", value: 17.9, asOf: "April 2025" };
		const value = { hour: 17.9, [markKey("hour")]: markFor(ours) };
		expect(value).toEqual({
			hour: 17.9,
			"hour~": "support-hour April 2025",
		});
		expect(assumedMark({ key: "hour" }, value)).toEqual({
			key: "support-hour",
			asOf: "April 2025",
		});
	});

	it.each([
		["a figure of theirs", { hour: 18 }],
		["a mark we cannot read", { hour: 18, "hour~": "ours" }],
		["something else than a form", "hour~"],
		["a list", ["hour~"]],
	])("is not seen in %s", (_, value) => {
		expect(assumedMark({ key: "hour" }, value)).toBeUndefined();
	});
});
