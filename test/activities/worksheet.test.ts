import { describe, expect, it } from "vitest";
import { figuresIn, figuresOf } from "../../src/activities/figures.ts";
import { kindOf } from "../../src/activities/kinds.ts";
import type { Say } from "../../src/activities/say.ts";
import {
	refusalsOf,
	resultInWords,
	resultsOf,
	resultWords,
	type Worksheet,
} from "../../src/activities/worksheet.ts";
import { paragraph, plain } from "../../src/markdown/rich.ts";
import { answers, contextOf, stepOf } from "../fixtures/answers.ts";
import { formOf } from "../fixtures/worksheets.ts";

/** What is said, a line for each thing. */
function told(say: readonly Say[]): string[] {
	return say.flatMap((one) => {
		switch (one.type) {
			case "bars":
				return one.rows.map(({ label, words }) => `${label}: ${words}`);
			case "paragraph":
				return plain(one.rich);
			case "aside":
				return one.blocks.map(
					(block) =>
						`${one.title}: ${"rich" in block ? plain(block.rich) : ""}`,
				);
			case "table":
				return one.rows.map((row) => row.map(plain).join(" | "));
			case "facts":
				return one.rows.map(({ label, value }) => `${label}: ${value}`);
			default:
				return [];
		}
	});
}

/** What is said of a form of the module of worksheets while these words stand in it. */
function whileTyping(id: string, draft: Readonly<Record<string, string>>) {
	const { sheet, fields } = formOf(id);
	return told(sheet ? resultsOf(sheet, fields, figuresIn(fields, draft)) : []);
}

const net = { added: "25", preparation: "10", stopped: "20" };

describe("a worksheet that is being filled in", () => {
	it("says what it works out", () => {
		expect(whileTyping("net", { ...net, stopped: "50" })).toEqual([
			"Added: 35 minutes",
			"Taken away: 50 minutes",
			"In all it frees 15 minutes a week. Over 38 weeks that is minus 9.5 hours.",
		]);
	});

	it("says what is still missing, once, and keeps the places of its bars", () => {
		expect(whileTyping("net", { added: "25" })).toEqual([
			"Fill in “Minutes to prepare for them” and “Minutes you stop” to see all of it.",
		]);
		expect(whileTyping("net", { ...net, stopped: "" })).toEqual([
			"Added: 35 minutes",
			"Taken away: –",
			"Fill in “Minutes you stop” to see all of it.",
		]);
	});

	it("names three missing fields, and counts the others", () => {
		expect(whileTyping("hours", {})).toEqual([
			"Fill in “Training days”, “Hours of a day”, “Slots in the week, a year” and 3 more to see all of it.",
		]);
	});

	it("does not reckon with what is no number yet", () => {
		expect(whileTyping("net", { ...net, stopped: "2o" })).toContain(
			"Taken away: –",
		);
	});

	it("asks what is worth a second look", () => {
		expect(whileTyping("net", net)).toContain(
			"Look again: This adds 15 minutes a week to somebody's work. Who has decided that it is worth it, and who has told them?",
		);
	});

	const reach = {
		teachers: "24",
		"teachers-there": "22",
		support: "14",
		"support-there": "16",
		"session-hours": "1",
		sessions: "38",
	};

	it("says what cannot be, and works nothing out of it", () => {
		expect(whileTyping("reach", reach)).toEqual([
			"It misses 2 of 24 teachers.",
			"It reaches 92 per cent of teachers.",
			"It is for 14, so no more than 14 can be there.",
		]);
	});

	it("leaves out the sentence that has nothing to say", () => {
		const small = {
			...reach,
			teachers: "7",
			"teachers-there": "6",
			"support-there": "9",
		};
		expect(whileTyping("reach", small)).toEqual([
			"It misses 1 of 7 teachers.",
			"It misses 5 of 14 support staff.",
			"For all of them it needs 14 hours of paid time; 5 hours are still to be found each time, 190 hours in the year.",
		]);
	});

	it("fills a table, with a dash where a figure is to come", () => {
		const two = {
			"days-a": "5",
			"slots-a": "12",
			"days-b": "4",
			"day-hours": "6",
			"slot-hours": "1",
		};
		expect(whileTyping("compare", two)).toEqual([
			"Hours | 42 hours | – | –",
			"People meet | 17 times | – | –",
			"Fill in “B: slots” to see all of it.",
		]);
	});
});

describe("words for results", () => {
	const sheet = (...says: readonly string[]): Worksheet => ({
		name: "day-cost",
		says: says.map((text) => paragraph(text)),
	});
	const figures = { teachers: 24, day: 345.94, days: 5, invoices: 1900 };
	const given = { figures, open: [] };

	it("begin with a capital where they open a sentence", () => {
		const says = sheet(
			"{budget-share} in every hundred.",
			"It is {budget-share}.",
		);
		expect(told(resultsOf(says, [], given))).toEqual([
			"Four in every hundred.",
			"It is four.",
		]);
	});

	it("may quote an input as it was entered", () => {
		expect(
			told(resultsOf(sheet("For {teachers} teachers."), [], given)),
		).toEqual(["For 24 teachers."]);
	});

	it("are few in the record: bars, sentences and rows", () => {
		expect(resultWords(sheet("In the budget {budget}."), [], given)).toEqual([
			"In the budget £1,900.",
		]);
		expect(resultInWords(sheet(), "teachers-paid", given)).toBe("£41,513");
		const week = { figures: { added: 25, stopped: 35 }, open: [] };
		expect(resultInWords({ name: "net", says: [] }, "verdict", week)).toBe(
			"In all it frees 10 minutes a week.",
		);
		expect(resultInWords(sheet(), "gone", given)).toBeUndefined();
		expect(
			resultInWords(sheet(), "support-paid", { figures: {}, open: [] }),
		).toBeUndefined();
	});
});

describe("a form with a sheet", () => {
	const form = formOf("reach");
	const value = {
		teachers: 24,
		"teachers-there": 22,
		support: 14,
		"support-there": 9,
		"session-hours": 1,
		sessions: 38,
	};

	it("refuses what cannot be, at its field, and keeps the rest for the question's own bounds", () => {
		const { next } = stepOf(form, {});
		const question = next !== "done" ? next.ask : undefined;
		if (!question) throw new Error("Nothing is asked.");
		const accept = (draft: Readonly<Record<string, string>>) =>
			kindOf(form).accept?.(form, question, draft, contextOf());
		const draft = Object.fromEntries(
			Object.entries(value).map(([key, figure]) => [key, String(figure)]),
		);
		expect(accept(draft)).toEqual([]);
		expect(accept({ ...draft, "teachers-there": "25" })).toEqual([
			{
				field: "teachers-there",
				reason: "It is for 24, so no more than 24 can be there.",
			},
		]);
	});

	it("says what cannot be on its own where the field is not asked", () => {
		const fields = form.fields.filter(({ key }) => key !== "teachers-there");
		const figures = { ...value, "teachers-there": 30 };
		expect(
			refusalsOf({ name: "reach", says: [] }, fields, { figures, open: [] }),
		).toEqual([{ reason: "It is for 24, so no more than 24 can be there." }]);
	});

	it("shows what was filled in and what came of it, and where an earlier answer differs now", () => {
		const context = contextOf([form, formOf("school")], {
			school: answers({
				form: { phase: "primary", teachers: 26, support: 14 },
			}),
		});
		const { say } = stepOf(form, { form: value }, context);
		expect(told(say)).toEqual([
			"Teachers it is for: 24 people (this part says 26 people)",
			"Teachers at work then: 22 people",
			"Support staff it is for: 14 people",
			"Support staff paid to be there: 9 people",
			"Hours of the session: 1 hour",
			"Such sessions in the year: 38",
			"It misses 2 of 24 teachers.",
			"It misses 5 of 14 support staff.",
			"It reaches 92 per cent of teachers.",
			"It reaches 64 per cent of support staff.",
			"For all of them it needs 14 hours of paid time; 5 hours are still to be found each time, 190 hours in the year.",
		]);
	});

	it("puts what it worked out in the record, under what was entered", () => {
		const given = answers({ form: value });
		const [entry] = kindOf(form).entries(form, given, contextOf());
		expect(entry?.words.split("\n").slice(0, 2)).toEqual([
			"Words of form",
			"It misses 2 of 24 teachers.",
		]);
	});

	it("can be quoted by field and by result", () => {
		const parts = kindOf(form).parts?.(form);
		expect(parts).toContain("teachers");
		expect(parts).toContain("support-hours-short");
	});

	it("counts as acts what was not filled in beforehand, a default among it", () => {
		const { acts } = kindOf(form);
		expect(acts(form, contextOf())).toEqual(["number", "number"]);
		const cost = formOf("day-cost");
		// The day, which has a default, and the invoices; the hour of support staff stands at ours from the start.
		expect(acts(cost, contextOf())).toEqual(["number", "number"]);
	});
});

it("figures of an answer are its numbers, and nothing is open", () => {
	const { fields } = formOf("school");
	expect(figuresOf(fields, { phase: "primary", teachers: 24 })).toEqual({
		figures: { teachers: 24 },
		open: [],
	});
});
