import { describe, expect, it } from "vitest";
import { readWith } from "./a-module.ts";

function quiz(id: string, options: readonly string[]): string {
	const items = options.map((option) => `- ${option}\n  > Why.`);
	return `:::quiz{#${id}}\nWhich?\n\n${items.join("\n")}\n:::\n`;
}

/** What is said of quizzes; more of them change the minutes too. */
function rules(...quizzes: string[]) {
	const { rules } = readWith(`---\n\n## More\n\n${quizzes.join("\n")}`);
	return rules.filter((rule) => rule.includes(" quiz-"));
}

const long = "Move one of the five days into six slots of an hour";

describe("right answers", () => {
	it("give themselves away when they are the longest by far", () => {
		expect(
			rules(quiz("q", [`[x] ${long}`, "[ ] Keep the days", "[ ] Stop"])),
		).toEqual(["01-first.md:34:1 quiz-longest"]);
	});

	it.each([
		["another is about as long", [`[x] ${long}`, `[ ] ${long.slice(0, 40)}`]],
		["a wrong one is the longest", ["[x] Keep the days", `[ ] ${long}`]],
		["all are short", ["[x] Keep the days", "[ ] Stop"]],
	])("do not when %s", (_, options) => {
		expect(rules(quiz("q", options))).toEqual([]);
	});

	it.each([
		["[ ] All of the above", ["quiz-all-or-none"]],
		["[ ] None of these", ["quiz-all-or-none"]],
		["[ ] Always ask the head", ["quiz-absolute"]],
		["[ ] Ask only the head", ["quiz-absolute"]],
		["[ ] Ask all of the heads", []],
		["[ ] Ask all of them", []],
		["[ ] Leave it as lonely", []],
	])("give themselves away by the wording of another: %s", (option, found) => {
		expect(
			rules(quiz("q", ["[x] Keep the days", option, "[ ] Move them"])),
		).toEqual(found.map((rule) => `01-first.md:34:1 ${rule}`));
	});

	it("do not when the right option is as definite", () => {
		expect(
			rules(quiz("q", ["[x] Never on a Friday", "[ ] Always on a Friday"])),
		).toEqual([]);
	});
});
