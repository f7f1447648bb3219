import { describe, expect, it } from "vitest";
import { readWith } from "./a-module.ts";

const short = "Keep the days";
const long = "Keep them, and say so";

/** A quiz of three options; the right one stands at `right`, from 1, and is the longest or not. */
function quiz(id: number, right: number, longest = false): string {
	const options = [1, 2, 3].map((number) => {
		const isLong = (number === right) === longest && number !== (right % 3) + 1;
		return `- [${number === right ? "x" : " "}] ${isLong ? long : short} ${number}\n  > Why.`;
	});
	return `:::quiz{#q${id}}\nWhich?\n\n${options.join("\n")}\n:::\n`;
}

function bias(...quizzes: string[]) {
	return readWith(`---\n\n## More\n\n${quizzes.join("\n")}`)
		.problems.filter(({ ruleId }) =>
			["quiz-position", "quiz-longest-often"].includes(ruleId),
		)
		.map(({ place, reason }) => `${place.line} ${reason}`);
}

function at(...places: number[]) {
	return bias(...places.map((place, index) => quiz(index, place)));
}

describe("the places of right options", () => {
	it.each([
		[[2, 2], []],
		[[2, 2, 2], ["34 In all 3 quizzes of the module option 2 is right."]],
		[[2, 2, 2, 2, 1], []],
		[[2, 2, 2, 1, 3, 1], []],
		[
			[2, 2, 2, 2, 3, 1],
			["34 In 4 of the 6 quizzes of the module option 2 is right."],
		],
	])("give them away, or not: %j", (places, found) => {
		expect(at(...places)).toEqual(found);
	});
});

describe("the lengths of right options", () => {
	const lengths = (...longest: boolean[]) =>
		bias(...longest.map((one, index) => quiz(index, (index % 3) + 1, one)));

	it("give them away when most are the longest", () => {
		expect(lengths(true, true, true, true, false, false)).toEqual([
			"34 In 4 of the 6 quizzes of the module the right option is the longest.",
		]);
	});

	it("do not when half are, or when there are few quizzes", () => {
		expect(lengths(true, true, true, false, false, false)).toEqual([]);
		expect(lengths(true, true, true, true, true)).toEqual([]);
	});
});
