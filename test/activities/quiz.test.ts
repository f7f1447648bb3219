import { describe, expect, it } from "vitest";
import { quiz } from "../../src/activities/quiz.ts";
import { answers, askedAfter, stepOf } from "../fixtures/answers.ts";
import { evidence, rich } from "../fixtures/module.ts";

describe("a quiz", () => {
	it("asks once, and says nothing of what is right before", () => {
		const step = stepOf(evidence, {});
		expect(step.say).toEqual([]);
		expect(step.next).toMatchObject({
			ask: { id: "pick", type: "choice", pick: "one" },
		});
	});

	it("gives a word at once, and then a reason for every option", () => {
		const { say, next } = stepOf(evidence, { pick: "price" });
		expect(next).toBe("done");
		expect(say[0]).toEqual({ type: "asked", prompt: evidence.prompt });
		expect(say[1]).toEqual({
			type: "paragraph",
			rich: [
				{ text: "Not quite.", strong: true },
				{ text: " We would choose 3." },
			],
		});
		expect(say[2]).toMatchObject({
			type: "options",
			options: [
				{ chosen: true },
				{ chosen: false },
				{ chosen: false, right: true },
			],
		});
		expect(say[2]).toMatchObject({
			options: evidence.options.map(({ reason }) => ({ reason })),
		});
	});

	it("says that the right one is right", () => {
		expect(stepOf(evidence, { pick: "lessons" }).say[1]).toEqual({
			type: "paragraph",
			rich: [{ text: "Right.", strong: true }],
		});
	});

	it("can be set aside", () => {
		const { say, next } = stepOf(evidence, { pick: null });
		expect(next).toBe("done");
		expect(say).toMatchObject([
			{ type: "asked" },
			{ type: "paragraph", rich: [{ text: "Set aside for now." }] },
		]);
	});

	it("asks again where the chosen option is gone, and keeps the answer", () => {
		expect(askedAfter(evidence, { pick: "gone" })).toBe("pick");
		expect(
			quiz.entries(evidence, answers({ pick: "gone" }), {} as never),
		).toMatchObject([{ words: "Words of pick", manner: "answer" }]);
	});

	it("finds its answer by key wherever the option stands", () => {
		const moved = {
			...evidence,
			options: [
				{ key: "new", label: rich("New"), reason: [] },
				...evidence.options.toReversed(),
			],
		};
		expect(stepOf(moved, { pick: "lessons" }).say[1]).toMatchObject({
			rich: [{ text: "Right." }],
		});
	});
});
