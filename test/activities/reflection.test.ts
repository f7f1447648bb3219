import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/activities/kinds.ts";
import { reflection } from "../../src/activities/reflection.ts";
import { answers, askedAfter, contextOf, stepOf } from "../fixtures/answers.ts";
import { anHour } from "../fixtures/module.ts";

describe("a reflection", () => {
	it("asks in as many lines as they like, and shows no sample before they write", () => {
		const { say, next } = stepOf(anHour, {});
		expect(say).toEqual(anHour.before);
		expect(next).toMatchObject({
			ask: { id: "text", lines: "many", guide: 40 },
		});
	});

	it("shows what they wrote, then the sample, then the second question", () => {
		const { say, next } = stepOf(anHour, { text: "Tuesday." });
		expect(say).toMatchObject([
			{ type: "paragraph" },
			{ type: "asked", prompt: anHour.prompt },
			{ type: "said", text: "Tuesday." },
			{ type: "aside", title: "An answer we wrote", blocks: anHour.sample },
		]);
		expect(next).toMatchObject({
			ask: {
				id: "keep",
				lines: "one",
				prompt: [{ text: "What would you keep of it?" }],
			},
		});
	});

	it("is done after the second answer, and when either is set aside", () => {
		expect(
			stepOf(anHour, { text: "Tuesday.", keep: "The room" }).say.at(-1),
		).toEqual({ type: "said", text: "The room" });
		expect(askedAfter(anHour, { text: "Tuesday.", keep: "The room" })).toBe(
			"done",
		);
		expect(askedAfter(anHour, { text: "Tuesday.", keep: null })).toBe("done");
	});

	it("keeps the sample back from somebody who sets it aside", () => {
		const { say, next } = stepOf(anHour, { text: null });
		expect(next).toBe("done");
		expect(say.map(({ type }) => type)).toEqual([
			"paragraph",
			"asked",
			"paragraph",
		]);
	});

	it("has no second question unless an author asked one", () => {
		const { keep: _, ...once } = anHour;
		expect(askedAfter(once satisfies Activity, { text: "Tuesday." })).toBe(
			"done",
		);
	});

	it("goes into the record as what was written, never what was set aside", () => {
		const entries = reflection.entries(
			anHour,
			answers({ keep: "The room", text: null }),
			contextOf(),
		);
		expect(entries).toMatchObject([
			{ asked: "Asked keep", words: "Words of keep", manner: "reflection" },
		]);
	});
});
