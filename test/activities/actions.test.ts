import { describe, expect, it } from "vitest";
import {
	actionInWords,
	isActionWritten,
	actions as kind,
} from "../../src/activities/actions.ts";
import { plain } from "../../src/markdown/rich.ts";
import { answers, askedAfter, contextOf, stepOf } from "../fixtures/answers.ts";
import { actions, rich, school } from "../fixtures/module.ts";

const one = { when: "Monday.", first: "open the cupboard" };
const two = { when: "Tuesday", first: "sit in" };

describe("actions", () => {
	it("ask the same fields once for each action, and count them", () => {
		const { next } = stepOf(actions, { 1: one });
		expect(next).toMatchObject({
			ask: { id: "2", type: "form", fields: actions.fields },
		});
		expect(next !== "done" && plain(next.ask.prompt)).toBe(
			"Your two actions. Action 2 of 2.",
		);
	});

	it("put no second stop behind a prompt that has one", () => {
		const { next } = stepOf(
			{ ...actions, prompt: rich("What will you do?") },
			{},
		);
		expect(next !== "done" && plain(next.ask.prompt)).toBe(
			"What will you do? Action 1 of 2.",
		);
	});

	it("begin with what was given earlier, where a field is filled from it", () => {
		const [when, ...others] = actions.fields;
		if (!when) throw new Error("There are no fields.");
		const from = { activity: "school", field: "plan" };
		const filled = { ...actions, fields: [{ ...when, from }, ...others] };
		const context = contextOf([school], {
			school: answers({ form: { plan: "the first Tuesday" } }),
		});
		expect(stepOf(filled, {}, context).next).toMatchObject({
			ask: { fields: [{ initial: "the first Tuesday" }, {}] },
		});
	});

	it("make a sentence of each", () => {
		expect(stepOf(actions, { 1: one, 2: null }).say).toMatchObject([
			{ type: "asked" },
			{ type: "said", text: "When Monday, I will open the cupboard." },
			{ type: "asked" },
			{ type: "paragraph" },
		]);
	});

	it("are done when each is written or set aside", () => {
		expect(askedAfter(actions, { 1: one, 2: two })).toBe("done");
		expect(askedAfter(actions, { 1: null, 2: null })).toBe("done");
	});

	it("are written once one of them is", () => {
		expect(isActionWritten(actions, answers({ 1: null, 2: two }))).toBe(true);
		expect(isActionWritten(actions, answers({ 1: null, 2: null }))).toBe(false);
		expect(isActionWritten(actions, answers({ 1: { when: "Monday" } }))).toBe(
			false,
		);
	});

	it("go into the record as their sentences; as they stood, where the author has changed the fields", () => {
		const given = answers({ 1: one, 2: { gone: "x" } });
		expect(
			kind.entries(actions, given, contextOf()).map(({ words }) => words),
		).toEqual(["When Monday, I will open the cupboard.", "Words of 2"]);
	});
});

describe("the sentence of an action", () => {
	const long = {
		...actions,
		fields: [
			...actions.fields,
			{ key: "day", label: rich("By"), type: "date", optional: true } as const,
			{
				key: "plan-b",
				label: rich("If not"),
				type: "text",
				optional: true,
			} as const,
		],
		sentence:
			"When {when}, I will {first}. I will know by {day}. If not, {plan-b}?",
	};

	it.each([
		[
			{ ...one, day: "2027-01-12", "plan-b": "ask Ros" },
			"When Monday, I will open the cupboard. I will know by 12 January 2027. If not, ask Ros?",
		],
		[
			{ ...one, "plan-b": "ask Ros" },
			"When Monday, I will open the cupboard. If not, ask Ros?",
		],
		[one, "When Monday, I will open the cupboard."],
		[
			{ when: "it is 3.30. Sharp. ", first: "use {when}" },
			"When it is 3.30. Sharp, I will use {when}.",
		],
		[{}, ""],
		["not an action", ""],
	])("%#. leaves out what was left empty", (value, sentence) => {
		expect(actionInWords(long, value)).toBe(sentence);
	});

	it("is never filled from what every object has", () => {
		expect(
			actionInWords({ ...actions, sentence: "I will {constructor}." }, one),
		).toBe("");
	});
});
