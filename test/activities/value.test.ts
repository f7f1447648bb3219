import { describe, expect, it } from "vitest";
import type { Value } from "../../src/activities/answer.ts";
import type { Field, Question } from "../../src/activities/question.ts";
import {
	fieldInWords,
	fits,
	formRows,
	inWords,
} from "../../src/activities/value.ts";
import { rich, school } from "../fixtures/module.ts";

const text: Question = { id: "t", type: "text", lines: "one", prompt: [] };
const pause: Question = { id: "go", type: "pause", prompt: [] };
const rating: Question = {
	id: "r",
	type: "rating",
	from: 1,
	to: 5,
	low: "",
	high: "",
	prompt: [],
};
const options = ["a", "b"].map((key) => ({
	key,
	label: rich(key.toUpperCase()),
}));
const one: Question = {
	id: "p",
	type: "choice",
	pick: "one",
	options,
	prompt: [],
};
const any: Question = { ...one, pick: "any" };
const form: Question = {
	id: "form",
	type: "form",
	fields: school.fields,
	prompt: [],
};
const filled = { phase: "primary", teachers: 24, review: "2027-01-12" };

describe("a stored value", () => {
	it.each<[Question, Value]>([
		[text, "a"],
		[pause, "on"],
		[rating, 5],
		[one, "a"],
		[any, []],
		[any, ["b", "a"]],
		[form, filled],
		[form, { ...filled, plan: "The plan", gone: "kept" }],
	])("%#. fits", (question, value) => {
		expect(fits(question, value)).toBe(true);
	});

	it.each<[Question, Value]>([
		[text, ""],
		[text, 3],
		[rating, 6],
		[rating, 2.5],
		[rating, "3"],
		[one, "gone"],
		[one, ["a"]],
		[any, "a"],
		[any, ["a", "gone"]],
		[form, "a"],
		[form, ["phase"]],
		[form, { ...filled, phase: "gone" }],
		[form, { ...filled, teachers: 401 }],
		[form, { ...filled, teachers: 2.5 }],
		[form, { ...filled, teachers: "24" }],
		[form, { ...filled, review: "next week" }],
		[form, { ...filled, plan: 3 }],
		[form, { phase: "primary", teachers: 24 }],
	])("%#. does not fit", (question, value) => {
		expect(fits(question, value)).toBe(false);
	});

	it("is never taken from what every object has", () => {
		const field: Field = {
			key: "constructor",
			label: rich("Builder"),
			type: "text",
			optional: true,
		};
		expect(fits({ ...form, fields: [field] } as Question, {})).toBe(true);
		expect(formRows([field], {})).toEqual([]);
	});
});

describe("a value in words", () => {
	it.each<[Question, Value, string]>([
		[text, "One.\nTwo.", "One.\nTwo."],
		[rating, 4, "4 of 5"],
		[one, "b", "B"],
		[any, ["a", "b"], "A\nB"],
		[any, [], "None of these"],
		[
			form,
			filled,
			"Phase: Primary\nTeachers: 24 people\nDate of the next review: 12 January 2027",
		],
	])("%#", (question, value, words) => {
		expect(inWords(question, value)).toBe(words);
	});

	it("puts no colon behind a question", () => {
		expect(inWords(form, { ...filled, plan: "The plan" })).toContain(
			"\nWhat do you call your plan? The plan\n",
		);
	});

	it("is left as it is where a field has become another", () => {
		const date: Field = { key: "when", label: rich("When"), type: "date" };
		const choice: Field = {
			key: "phase",
			label: rich("Phase"),
			type: "choice",
			options,
		};
		expect(fieldInWords(date, "after half-term")).toBe("after half-term");
		expect(fieldInWords(date, 3)).toBe("3");
		expect(fieldInWords(choice, "gone")).toBe("gone");
	});
});
