import { describe, expect, it } from "vitest";
import { askedAfter, stepOf } from "../fixtures/answers.ts";
import { school } from "../fixtures/module.ts";

const filled = { phase: "primary", teachers: 24, review: "2027-01-12" };

describe("a form", () => {
	it("asks all its fields at once", () => {
		expect(stepOf(school, {}).next).toMatchObject({
			ask: { id: "form", fields: school.fields },
		});
	});

	it("shows what was filled in, in words", () => {
		const { say, next } = stepOf(school, { form: filled });
		expect(next).toBe("done");
		expect(say.at(-1)).toEqual({
			type: "facts",
			rows: [
				{ label: "Phase", value: "Primary" },
				{ label: "Teachers", value: "24 people" },
				{ label: "Date of the next review", value: "12 January 2027" },
			],
		});
	});

	it("asks again when an author adds a field that must be filled, and not when it may stay empty", () => {
		const added = {
			key: "budget",
			label: [{ text: "Budget" }],
			type: "number",
		} as const;
		expect(
			askedAfter(
				{ ...school, fields: [...school.fields, added] },
				{ form: filled },
			),
		).toBe("form");
		expect(
			askedAfter(
				{ ...school, fields: [...school.fields, { ...added, optional: true }] },
				{ form: filled },
			),
		).toBe("done");
	});

	it("can be set aside", () => {
		expect(stepOf(school, { form: null }).say).toMatchObject([
			{ type: "asked" },
			{ rich: [{ text: "Set aside for now." }] },
		]);
	});
});
