import { describe, expect, it } from "vitest";
import {
	longestText,
	settle,
	settleField,
} from "../../src/activities/draft.ts";
import type { Field, Question } from "../../src/activities/question.ts";
import { wanted } from "../../src/activities/wanted.ts";
import { rich, school } from "../fixtures/module.ts";

const text = (lines: "one" | "many"): Question => ({
	id: "t",
	type: "text",
	lines,
	prompt: rich("Why?"),
});
const options = ["a", "b", "c"].map((key) => ({
	key,
	label: rich(key.toUpperCase()),
}));
const choice = (pick: "one" | "any"): Question => ({
	id: "p",
	type: "choice",
	pick,
	options,
	prompt: rich("Which?"),
});
const rating: Question = {
	id: "r",
	type: "rating",
	from: 1,
	to: 5,
	low: "not at all",
	high: "very",
	prompt: rich("How sure?"),
};
const form: Question = {
	id: "form",
	type: "form",
	fields: school.fields,
	prompt: rich("Your school"),
};

const scale = "Type a number from 1 (not at all) to 5 (very).";
const pickOne = "Choose one of the 3 options by its number.";

describe("a draft is taken", () => {
	it.each<[string, Question, Parameters<typeof settle>[1], unknown]>([
		[
			"a text without what stands empty around it",
			text("many"),
			"\n\n  One. \t\n\nTwo. \n ",
			"  One.\n\nTwo.",
		],
		["one line without spaces around it", text("one"), "  Siân  ", "Siân"],
		["a number on the scale", rating, " 3 ", 3],
		["one option by its key", choice("one"), ["b"], "b"],
		[
			"several options, each once, in their own order",
			choice("any"),
			["c", "a", "c"],
			["a", "c"],
		],
		[
			"options but for those an author took away",
			choice("any"),
			["gone", "b"],
			["b"],
		],
		["none of several", choice("any"), [], []],
		[
			"a form with what stood in it from the start",
			form,
			{ phase: "primary", review: "1 Feb 2027", plan: "" },
			{ phase: "primary", teachers: 24, review: "2027-02-01" },
		],
	])("%s", (_, question, draft, value) => {
		expect(settle(question, draft)).toEqual({ value });
	});
});

describe("a number", () => {
	const field = (more: object = {}) =>
		({
			key: "n",
			label: [{ text: "N" }],
			type: "number",
			min: 0,
			max: 5000,
			...more,
		}) as const;
	const day = {
		key: "teacher-day",
		value: 345.94,
		asOf: "2025/26",
		origin: "pay of 2025/26",
	};

	it.each([
		["1,900", {}, 1900],
		["£1,900", {}, 1900],
		["£ 345.94", { unit: "£" }, 345.94],
		[".5", {}, 0.5],
		["30 hours", { unit: "hours" }, 30],
		["1 hour", { unit: "hours" }, 1],
		["12people", { unit: "people" }, 12],
		["20%", { unit: "per cent" }, 20],
		["20 per cent", { unit: "per cent" }, 20],
	])("is read as it is typed: %s", (typed, more, value) => {
		expect(settleField(field(more), typed)).toEqual({ value });
	});

	it.each(["thirty", "1,90", "3 days", "1 2", "£", "?"])(
		"is not read from %s",
		(typed) => {
			expect(settleField(field({ unit: "hours" }), typed)).toHaveProperty(
				"reason",
			);
		},
	);

	it("that is not known is our figure, with its mark, where we have one", () => {
		const known = field({ assumed: day });
		expect(settleField(known, " ? ")).toEqual({
			value: 345.94,
			mark: "teacher-day 2025/26",
		});
		expect(
			settle(
				{ id: "form", type: "form", prompt: [], fields: [known] },
				{ n: "?" },
			),
		).toEqual({ value: { n: 345.94, "n~": "teacher-day 2025/26" } });
	});

	it("says what to type, and offers our figure until it stands there", () => {
		const known = field({ assumed: day, unit: "£" });
		expect(wanted(known)).toBe(
			"Type a number from 0 to 5,000, or ? if you do not know it: we then use £345.94 (pay of 2025/26).",
		);
		expect(wanted(known, "?")).toBe("Type a number from 0 to 5,000.");
	});
});

describe("a draft is refused", () => {
	it.each<[Question, Parameters<typeof settle>[1], string[]]>([
		[
			text("many"),
			" \n\t\n",
			["Nothing is written yet. Write it, or leave it for now."],
		],
		[
			text("one"),
			"",
			["Nothing is written yet. Write it, or leave it for now."],
		],
		[
			text("many"),
			"a".repeat(longestText + 1),
			[
				"This is 100,001 characters long, and there is room for 100,000. Shorten it, or keep the long version in a document of your own.",
			],
		],
		[rating, "", [scale]],
		[rating, "0", [scale]],
		[rating, "6", [scale]],
		[rating, "2.5", [scale]],
		[rating, "three", [scale]],
		[choice("one"), [], [pickOne]],
		[choice("one"), ["gone"], [pickOne]],
		[choice("one"), { a: "b" }, [pickOne]],
		[
			form,
			{ phase: "tertiary", teachers: "12 persons", review: "" },
			[
				"“tertiary” is not one of the choices. Choose one by its number.",
				"“12 persons” is not a number. Type a whole number from 1 to 400.",
				"“Date of the next review” is still empty. Type a date such as 12 January 2027.",
			],
		],
		[
			form,
			"not a form",
			[
				"“Phase” is still empty. Choose one by its number.",
				"“Date of the next review” is still empty. Type a date such as 12 January 2027.",
			],
		],
	])("%#", (question, draft, reasons) => {
		const settled = settle(question, draft);
		expect(
			"refusals" in settled && settled.refusals.map(({ reason }) => reason),
		).toEqual(reasons);
	});

	it("with the field it is about", () => {
		const settled = settle(form, { phase: "primary" });
		expect("refusals" in settled && settled.refusals).toMatchObject([
			{ field: "review" },
		]);
	});
});

const number = (bounds: object = {}): Field => ({
	key: "n",
	label: rich("Hours"),
	type: "number",
	...bounds,
});

describe("a field", () => {
	it.each<[Field, string, unknown]>([
		[number(), "£1,265.50", 1265.5],
		[number(), "£ 3", 3],
		[number(), "-0.5", -0.5],
		[number({ min: 0 }), "0", 0],
		[
			{ key: "t", label: rich("Who"), type: "text" },
			"  the  head\n",
			"the head",
		],
		[
			{ key: "t", label: rich("Who"), type: "text", optional: true },
			" ",
			undefined,
		],
		[{ key: "c", label: rich("Phase"), type: "choice", options }, "b", "b"],
		[{ key: "c", label: rich("Phase"), type: "choice", options }, "B", "b"],
	])("%#. takes what is typed", (field, typed, value) => {
		expect(settleField(field, typed)).toEqual({ value });
	});

	it.each<[Field, string, string]>([
		[number(), "0x10", "“0x10” is not a number. Type a number."],
		[number(), "1e3", "“1e3” is not a number. Type a number."],
		[number(), "12,65", "“12,65” is not a number. Type a number."],
		[number(), "Infinity", "“Infinity” is not a number. Type a number."],
		[
			number({ whole: true }),
			"1.5",
			"“1.5” is not a whole number. Type a whole number.",
		],
		[
			number({ min: 1 }),
			"0",
			"“0” is outside what fits here. Type a number, 1 or more.",
		],
		[
			number({ max: 5 }),
			"6",
			"“6” is outside what fits here. Type a number, 5 or less.",
		],
		[
			{ key: "t", label: rich("Who"), type: "text" },
			"a".repeat(2001),
			"“Who” is 2,001 characters long. Keep it to one or two sentences.",
		],
		[
			{ key: "t", label: rich("Who"), type: "text" },
			"",
			"“Who” is still empty. Type a few words.",
		],
		[
			{ key: "d", label: rich("When"), type: "date" },
			"soon",
			"“soon” is not a date we can read. Type a date such as 12 January 2027.",
		],
		[
			{ key: "d", label: rich("When"), type: "date" },
			"Friday 12 March",
			"“Friday 12 March” has no year. Add it, as in 12 January 2027.",
		],
	])("%#. says why not, and what to type", (field, typed, reason) => {
		expect(settleField(field, typed)).toEqual({ reason });
	});

	it("says what to type", () => {
		expect(wanted(number({ min: 1, max: 9 }))).toBe(
			"Type a number from 1 to 9.",
		);
		expect(wanted(number({ max: 9, whole: true }))).toBe(
			"Type a whole number, 9 or less.",
		);
	});
});
