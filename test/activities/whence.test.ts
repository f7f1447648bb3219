import { expect, it } from "vitest";
import type { Field } from "../../src/activities/question.ts";
import { isNotKnown, whence } from "../../src/activities/whence.ts";
import { rich } from "../fixtures/module.ts";

const teachers: Field = {
	key: "teachers",
	label: rich("Teachers"),
	type: "number",
	unit: "people",
	earlier: { typed: "24", words: "24 people", place: "part 1" },
};
const day: Field = {
	key: "day",
	label: rich("A day"),
	type: "number",
	unit: "£",
	assumed: {
		key: "teacher-day",
		value: 345.94,
		asOf: "2025/26",
		origin: "pay of 2025/26",
	},
};

it.each<[Field, string, string | undefined]>([
	[teachers, "24", "from part 1"],
	[teachers, " 24 ", "from part 1"],
	[teachers, "26", "part 1 says 24 people"],
	[teachers, "?", "part 1 says 24 people"],
	[day, "?", "about £346, pay of 2025/26; type yours"],
	[day, "300", undefined],
	[day, "", undefined],
])("%#", (field, typed, words) => {
	expect(whence(field, typed)).toBe(words);
});

it("only a default makes a question mark a figure", () => {
	expect([
		isNotKnown(day, "?"),
		isNotKnown(teachers, "?"),
		isNotKnown(day, "??"),
	]).toEqual([true, false, false]);
});
