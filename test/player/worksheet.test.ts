import { describe, expect, it } from "vitest";
import type { Say } from "../../src/activities/say.ts";
import { wordsGiven } from "../../src/player/quote.ts";
import { createDesk } from "../fixtures/desk.ts";
import { worksheets } from "../fixtures/worksheets.ts";

const school = { phase: "primary", teachers: "24", support: "14" };
const day = {
	teachers: "24",
	day: "?",
	award: "0",
	days: "5",
	support: "9",
	"support-hour": "?",
	invoices: "1,900",
};

/** A learner at one worksheet, their school entered. */
function at(section: string, screen: string) {
	const { session } = createDesk(worksheets);
	session.goTo({ section: "school", screen: "school", index: 0 });
	session.answer(school);
	session.goTo({ section, screen, index: 0 });
	return session;
}

function bars(say: readonly Say[]): string[] {
	return say.flatMap((one) =>
		one.type === "bars"
			? one.rows.map(({ label, words }) => `${label}: ${words}`)
			: [],
	);
}

describe("a worksheet on a page", () => {
	it("opens with what was given earlier and with our figures, which are no draft of the learner's", () => {
		const session = at("money", "day-cost");
		expect(session.page().ask?.draft).toEqual({
			teachers: "24",
			day: "",
			award: "0",
			days: "3",
			support: "",
			"support-hour": "?",
			invoices: "",
		});
		expect(session.progress().activities).not.toHaveProperty("day-cost");
	});

	it("shows what comes of the draft with every key", () => {
		const session = at("money", "day-cost");
		expect(session.page().ask?.preview).toMatchObject([
			{ type: "paragraph", rich: [{ emphasis: true }] },
		]);
		session.draft({ ...day, days: "1" });
		expect(bars(session.page().ask?.preview ?? [])[1]).toBe(
			"Already paid, teachers: £8,303",
		);
		session.draft(day);
		expect(bars(session.page().ask?.preview ?? [])).toEqual([
			"In the budget: £1,900",
			"Already paid, teachers: £41,513",
			"Already paid, support staff: £4,833",
		]);
	});

	it("keeps a figure of ours as a number with its mark, and offers it as ? again", () => {
		const session = at("money", "day-cost");
		expect(session.answer(day)).toEqual([]);
		const answer = session.progress().activities["day-cost"]?.answers.form;
		expect(answer).toMatchObject({
			value: {
				day: 345.94,
				"day~": "teacher-day 2025/26",
				"support-hour": 17.9,
				"support-hour~": "support-hour April 2025",
				invoices: 1900,
			},
			words: expect.stringContaining(
				"A teacher's day, with on-costs: £345.94 (not known: ours, 2025/26, to be confirmed)",
			),
		});
		expect(bars(session.page().say)).toContain("In the budget: £1,900");
		const [changeable] = session.page().changeable;
		if (changeable) session.change(changeable);
		expect(session.page().ask?.draft).toMatchObject({ day: "?" });
		session.answer({ ...day, day: "310" });
		const { answers } = session.progress().activities["day-cost"] ?? {};
		expect(answers?.form).toMatchObject({ value: { day: 310 } });
		expect(
			answers?.form && "value" in answers.form && answers.form.value,
		).not.toHaveProperty("day~");
	});

	it("keeps its own values when what it was filled from changes, and says so", () => {
		const session = at("money", "day-cost");
		session.answer(day);
		session.goTo({ section: "school", screen: "school", index: 0 });
		const [changeable] = session.page().changeable;
		if (changeable) session.change(changeable);
		session.answer({ ...school, teachers: "26" });
		session.goTo({ section: "money", screen: "day-cost", index: 0 });
		const { say } = session.page();
		expect(bars(say)[1]).toBe("Already paid, teachers: £41,513");
		expect(say.find(({ type }) => type === "facts")).toMatchObject({
			rows: [
				{
					label: "Teachers, full-time equivalent",
					value: "24 people (part 1 says 26 people)",
				},
				{},
				{},
				{},
				{},
				{},
				{},
			],
		});
	});

	it("refuses what cannot be and keeps the draft", () => {
		const session = at("time", "reach");
		const draft = {
			teachers: "24",
			"teachers-there": "30",
			support: "14",
			"support-there": "9",
			"session-hours": "1",
		};
		expect(session.answer(draft)).toEqual([
			{
				field: "teachers-there",
				reason: "It is for 24, so no more than 24 can be there.",
			},
		]);
		expect(session.page().ask?.draft).toEqual(draft);
	});

	it("can be quoted, by what was entered and by what came of it", () => {
		const session = at("money", "day-cost");
		session.answer(day);
		const quote = (field: string) =>
			wordsGiven({ activity: "day-cost", field }, session.context());
		expect(quote("day")).toBe("£345.94");
		expect(quote("teachers-paid")).toBe("£41,513");
		expect(quote("nothing")).toBeUndefined();
	});

	it("takes the result of another, once that is answered", () => {
		const session = at("time", "spoken-for");
		expect(session.page().ask?.draft).toMatchObject({ total: "" });
		session.goTo({ section: "time", screen: "hours", index: 0 });
		session.answer({
			"inset-days": "5",
			"inset-hours": "?",
			slots: "26",
			"slot-hours": "1",
			twilights: "0",
			meetings: "12",
		});
		session.goTo({ section: "time", screen: "spoken-for", index: 0 });
		expect(session.page().ask?.draft).toMatchObject({ total: "68" });
	});
});
