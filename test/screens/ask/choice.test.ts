import { describe, expect, it } from "vitest";
import type { Question } from "../../../src/activities/question.ts";
import { asked } from "./asked.ts";

const options = ["Marking at home", "A twilight session", "Break duty"].map(
	(text, index) => ({ key: `abc`[index] ?? "", label: [{ text }] }),
);
const prompt = [{ text: "Which?" }];
const one: Question = {
	id: "pick",
	type: "choice",
	pick: "one",
	options,
	prompt,
};
const any: Question = { ...one, pick: "any" };

describe("one of several", () => {
	it.each([
		["", []],
		["2", ["b"]],
		["2<down>", ["c"]],
		["<down>", ["a"]],
		["<down><down>", ["b"]],
		["3<down>", ["c"]],
		["1<up>", ["a"]],
		["<up>", ["a"]],
		["7", []],
		["0", []],
	])("%s", (keys, draft) => {
		expect(asked(one, keys).draft).toEqual(draft);
	});

	it("begins at the answer it had", () => {
		expect(asked(one, "<down>", { draft: ["b"] }).draft).toEqual(["c"]);
	});

	it("chooses nothing for the learner, and says so", () => {
		expect(asked(one, "").shown).toBe(
			[
				"  1  Marking at home",
				"  2  A twilight session",
				"  3  Break duty",
				"",
				"Nothing chosen yet. Press a number, or ↑",
				"and ↓.",
			].join("\n"),
		);
		expect(asked(one, "2").shown).toBe(
			[
				"  1  Marking at home",
				"❯ 2  A twilight session",
				"  3  Break duty",
			].join("\n"),
		);
	});

	it("hangs long options behind their numbers, and keeps the pointed one in sight", () => {
		const { lines, drawn } = asked(one, "2", { columns: 14 });
		expect(lines).toEqual([
			"  1  Marking",
			"     at home",
			"❯ 2  A",
			"     twilight",
			"     session",
			"  3  Break",
			"     duty",
		]);
		expect(drawn.sight).toEqual({ from: 2, to: 4 });
	});
});

describe("any of several", () => {
	it.each([
		["", []],
		["13", ["a", "c"]],
		["31", ["a", "c"]],
		["11", []],
		[" ", ["a"]],
		["<down> <down> ", ["b", "c"]],
		["2<up> ", ["a", "b"]],
	])("%s", (keys, draft) => {
		expect(asked(any, keys).draft).toEqual(draft);
	});

	it("shows what is ticked, and says what none means", () => {
		expect(asked(any, "").lines.at(-1)).toBe(
			"None ticked, which means: none of these.",
		);
		expect(asked(any, "13").shown).toBe(
			[
				"  1  [x] Marking at home",
				"  2  [ ] A twilight session",
				"❯ 3  [x] Break duty",
				"",
				"2 ticked.",
			].join("\n"),
		);
	});

	it("keeps the ticks it had", () => {
		expect(asked(any, "2", { draft: ["c"] }).draft).toEqual(["b", "c"]);
	});
});
