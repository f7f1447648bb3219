import { describe, expect, it } from "vitest";
import type { Draft, Value } from "../../src/activities/answer.ts";
import { settle } from "../../src/activities/draft.ts";
import { draftFor, draftOf } from "../../src/activities/prefill.ts";
import type { Question } from "../../src/activities/question.ts";
import { rich, school } from "../fixtures/module.ts";

const text: Question = {
	id: "t",
	type: "text",
	lines: "one",
	prompt: [],
	initial: "Siân",
};
const rating: Question = {
	id: "r",
	type: "rating",
	from: 1,
	to: 5,
	low: "",
	high: "",
	prompt: [],
};
const options = ["a", "b"].map((key) => ({ key, label: rich(key) }));
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

describe("what a question opens with", () => {
	it.each<[string, Question, Value | undefined, Draft]>([
		["a text, with what the author put there", text, undefined, "Siân"],
		["a text, with its answer", text, "Ros", "Ros"],
		["a text that was another question, afresh", text, 3, "Siân"],
		["a rating, empty", rating, undefined, ""],
		["a rating, with its answer", rating, 4, "4"],
		["a rating that was another question, afresh", rating, ["a"], ""],
		["a choice, with nothing ticked", any, undefined, []],
		["a choice of one, with its answer", one, "b", ["b"]],
		["a choice, with what is still on offer", any, ["gone", "b"], ["b"]],
		[
			"a form, with what the author put there",
			form,
			undefined,
			{ phase: "", teachers: "24", plan: "", review: "" },
		],
		[
			"a form, with its answer: what was left empty stays empty",
			form,
			{ phase: "secondary", teachers: 30, review: "2027-01-12" },
			{ phase: "secondary", teachers: "30", plan: "", review: "2027-01-12" },
		],
		[
			"a form with a new field, a choice that is gone and a field that is gone",
			form,
			{ phase: "tertiary", plan: "The plan", budget: 3 },
			{ phase: "", teachers: "24", plan: "The plan", review: "" },
		],
	])("%s", (_, question, value, draft) => {
		expect(draftOf(question, value)).toEqual(draft);
	});

	it("gives the same answer when nothing is changed", () => {
		const optional = {
			...form,
			fields: school.fields.map((field) => ({
				...field,
				optional: true as const,
				initial: "24",
			})),
		};
		const value = { phase: "primary", review: "2027-01-12" };
		expect(settle(optional, draftOf(optional, value))).toEqual({ value });
	});
});

describe("a stored draft", () => {
	it.each<[Question, Draft | undefined, Draft | undefined]>([
		[text, "half", "half"],
		[text, ["a"], undefined],
		[rating, "7", "7"],
		[rating, { a: "b" }, undefined],
		[any, ["gone", "a"], ["a"]],
		[any, "a", undefined],
		[form, { phase: "x" }, { phase: "x" }],
		[form, "half", undefined],
		[form, ["a"], undefined],
		[form, undefined, undefined],
	])("%#. is used only by a question of its kind", (question, draft, used) => {
		expect(draftFor(question, draft)).toEqual(used);
	});
});
