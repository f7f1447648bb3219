import { describe, expect, it } from "vitest";
import type { Quiz } from "../../src/activities/quiz.ts";
import { type Recall, recall } from "../../src/activities/recall.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import { answers, askedAfter, contextOf, stepOf } from "../fixtures/answers.ts";
import { rich } from "../fixtures/module.ts";

function quiz(id: string): Quiz {
	const option = (key: string) => ({
		key,
		label: rich(key),
		reason: [paragraph(`Why ${key} of ${id}.`)],
	});
	return {
		kind: "quiz",
		id,
		before: [],
		prompt: rich(`${id}?`),
		options: [option("good"), option("bad")],
		right: "good",
	};
}

const quizzes = ["one", "two", "three"].map(quiz);
const round: Recall = {
	kind: "recall",
	id: "again",
	before: [paragraph("From before.")],
	prompt: rich("And now?"),
	from: ["one", "two", "three"],
	count: 2,
};
/** The first was right, the second was missed and then put right, the third was never tried. */
const context = {
	...contextOf(quizzes, {
		one: answers({ pick: "good" }),
		two: answers({ pick: "good" }),
	}),
	firstAnswer: (id: string) => ({ one: "good", two: "bad" })[id],
};
const ask = (given: Parameters<typeof stepOf>[1]) =>
	askedAfter(round, given, context);

describe("a recall round", () => {
	it("draws what was missed at the first try, then what was never tried", () => {
		expect(recall.take?.(round, context)).toEqual(["two", "three"]);
	});

	it("draws nothing from a passage that was for somebody else", () => {
		const apart = { ...context, meets: (id: string) => id !== "three" };
		expect(recall.take?.(round, apart)).toEqual(["two", "one"]);
	});

	it("keeps to what it took, whatever was answered since", () => {
		const took = { ...context, took: () => ["one"] };
		expect(askedAfter(round, {}, took)).toBe("one");
		expect(
			askedAfter(
				round,
				{ one: "good", "one.sure": "sure", "one.read": "on" },
				took,
			),
		).toBe("done");
	});

	it("asks, then how sure, then says whether it was right, and goes on", () => {
		expect(ask({})).toBe("two");
		expect(ask({ two: "bad" })).toBe("two.sure");
		expect(ask({ two: "bad", "two.sure": "sure" })).toBe("two.read");
		expect(ask({ two: "bad", "two.sure": "sure", "two.read": "on" })).toBe(
			"three",
		);
	});

	it("says nothing of what is right before they say how sure they were", () => {
		const before = stepOf(round, { two: "bad" }, context);
		expect(JSON.stringify(before.say)).not.toContain("Why");
		const after = stepOf(round, { two: "bad", "two.sure": "guess" }, context);
		expect(JSON.stringify(after.say)).toContain("Not quite.");
		expect(JSON.stringify(after.say)).toContain("Why good of two.");
	});

	it("ends with each question, whether it was right and how firmly, and no score", () => {
		const { say, next } = stepOf(
			round,
			{ two: "bad", "two.sure": "sure", "two.read": "on", three: null },
			context,
		);
		expect(next).toBe("done");
		expect(say.at(-1)).toEqual({
			type: "facts",
			rows: [
				{ label: "two?", value: "Not quite. You were sure." },
				{ label: "three?", value: "Set aside for now" },
			],
		});
	});

	it("lets nothing be changed afterwards: a second look is not a recall", () => {
		expect(stepOf(round, { two: "bad" }, context).changeable).toEqual([]);
	});

	it("asks only about quizzes that exist, and as many as there are", () => {
		const found = (from: string[], count: number) =>
			recall
				.check?.({ ...round, from, count }, context)
				.map(({ ruleId }) => ruleId);
		expect(found(["one", "two"], 2)).toEqual([]);
		expect(found(["one", "four"], 3)).toEqual([
			"recall-unknown",
			"recall-count",
		]);
	});
});
