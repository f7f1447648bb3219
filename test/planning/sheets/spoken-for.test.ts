import { describe, expect, it } from "vitest";
import { spokenFor } from "../../../src/planning/sheets/spoken-for.ts";
import { expectPlain, worked } from "./worked.ts";

const taken = {
	total: 68,
	safeguarding: 6,
	"other-statutory": 3,
	appraisal: 3,
	promised: 18,
	priorities: 2,
};

describe("the hours already spoken for", () => {
	it("leave the rest to be shared", () => {
		expect(worked(spokenFor, taken).slots).toEqual({
			spoken: "30 hours",
			left: "38 hours",
			each: "19 hours",
			"a-week": "30 minutes",
			weeks: "19 weeks",
		});
		expectPlain(spokenFor, taken);
	});

	it("may be more than there are: nothing is left to share, and it is asked what gives way", () => {
		const { slots, questions } = worked(spokenFor, { ...taken, promised: 70 });
		expect(slots).toEqual({ spoken: "82 hours", left: "minus 14 hours" });
		expect(questions).toEqual([
			"More is spoken for than there is, by 14 hours. What gives way?",
		]);
	});

	it.each([
		[{ safeguarding: 0 }, "Is there really no hour of safeguarding training"],
		[{ priorities: 5 }, "How many of these priorities could a colleague name"],
	])("%o is asked about", (unlikely, question) => {
		expect(worked(spokenFor, { ...taken, ...unlikely }).questions).toEqual([
			expect.stringContaining(question),
		]);
	});

	it("shares nothing among no priorities", () => {
		const { slots } = worked(spokenFor, { ...taken, priorities: 0 });
		expect(Object.keys(slots)).toEqual(["spoken", "left"]);
	});
});
