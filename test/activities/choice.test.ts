import { describe, expect, it } from "vitest";
import { answers, askedAfter, contextOf, stepOf } from "../fixtures/answers.ts";
import { familiar, familiarFirst } from "../fixtures/module.ts";

/** What was ticked in the first choice, as the second sees it. */
const among = (...keys: string[]) =>
	contextOf([familiar, familiarFirst], { familiar: answers({ pick: keys }) });

describe("a choice", () => {
	it("says what an author said of the options that were chosen", () => {
		expect(stepOf(familiar, { pick: ["not-valued"] }).say).toMatchObject([
			{ type: "asked" },
			{
				type: "options",
				options: [
					{ chosen: false, reason: [] },
					{ chosen: true, reason: [{ type: "paragraph" }] },
					{ chosen: false, reason: [] },
				],
			},
		]);
	});

	it("takes none of several for an answer", () => {
		expect(askedAfter(familiar, { pick: [] })).toBe("done");
	});

	it("asks again among what was ticked elsewhere, in its order", () => {
		const { next } = stepOf(familiarFirst, {}, among("no-room", "competing"));
		expect(next).toMatchObject({
			ask: { options: [{ key: "competing" }, { key: "no-room" }] },
		});
	});

	it.each([[[]], [["competing"]], [["competing", "gone"]]])(
		"asks nothing among %j",
		(keys) => {
			expect(stepOf(familiarFirst, {}, among(...keys))).toEqual({
				say: [],
				next: "done",
			});
		},
	);

	it("asks nothing while the other is open, set aside or no choice", () => {
		expect(askedAfter(familiarFirst, {}, contextOf([familiar]))).toBe("done");
		expect(
			askedAfter(
				familiarFirst,
				{},
				contextOf([familiar], { familiar: answers({ pick: null }) }),
			),
		).toBe("done");
		expect(askedAfter(familiarFirst, {}, contextOf())).toBe("done");
	});

	it("asks once more when its answer is no longer ticked there", () => {
		expect(
			askedAfter(
				familiarFirst,
				{ pick: "competing" },
				among("competing", "no-room"),
			),
		).toBe("done");
		expect(
			askedAfter(
				familiarFirst,
				{ pick: "competing" },
				among("not-valued", "no-room"),
			),
		).toBe("pick");
	});
});
