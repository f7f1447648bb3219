import { describe, expect, it } from "vitest";
import type { Question } from "../../../src/activities/question.ts";
import { asked } from "./asked.ts";

const five: Question = {
	id: "sure",
	type: "rating",
	from: 1,
	to: 5,
	low: "not at all",
	high: "very",
	prompt: [{ text: "How sure?" }],
};
const ten: Question = { ...five, to: 10 };

describe("a place on a scale", () => {
	it.each([
		[five, "", ""],
		[five, "3", "3"],
		[five, "32", "2"],
		[five, "9", ""],
		[five, "0", ""],
		[five, "<right>", "1"],
		[five, "<left>", "5"],
		[five, "<right><right><left>", "1"],
		[five, "1<left>", "1"],
		[five, "5<right>", "5"],
		[ten, "10", "10"],
		[ten, "12", "2"],
		[ten, "10<right>", "10"],
	])("of %#: %s", (question, keys, draft) => {
		expect(asked(question, keys).draft).toBe(draft);
	});

	it("shows the place in brackets and in words", () => {
		expect(asked(five, "4").shown).toBe(
			"not at all   1  2  3 [4] 5   very\n\n4 of 5.",
		);
	});

	it("says what the ends mean where they do not fit beside it", () => {
		expect(asked(five, "", { columns: 24 }).shown).toBe(
			[
				" 1  2  3  4  5",
				"1 is not at all, 5 is",
				"very.",
				"",
				"Nothing chosen yet.",
				"Press a number, or ← and",
				"→.",
			].join("\n"),
		);
	});
});
