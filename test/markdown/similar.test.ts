import { describe, expect, it } from "vitest";
import { similar, suggest } from "../../src/markdown/similar.ts";

const kinds = ["reflection", "quiz", "choice", "rating", "form", "when"];

describe("similar", () => {
	it.each([
		["quizz", "quiz"],
		["Quiz", "quiz"],
		["reflexion", "reflection"],
		["choise", "choice"],
		["fomr", "form"],
		["forum", "form"],
		["note", undefined],
		["", undefined],
		["q".repeat(10_000), undefined],
	])("takes %s for %s", (typed, meant) => {
		expect(similar(typed, kinds)).toBe(meant);
	});
});

describe("suggest", () => {
	it("asks whether that was meant", () => {
		expect(suggest("quizz", kinds)).toBe("Did you mean “quiz”?");
	});

	it("lists what there is when nothing is close", () => {
		expect(suggest("note", kinds)).toBe(
			"There is reflection, quiz, choice, rating, form, when.",
		);
		expect(suggest("note", [])).toBe("There is none to choose from.");
	});
});
