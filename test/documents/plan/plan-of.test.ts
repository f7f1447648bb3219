import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/documents/plan/plan.ts";
import { planOf } from "../../../src/documents/plan/plan-of.ts";
import { unprintable } from "../../../src/documents/typeface.ts";
import { createContext } from "../../../src/player/context.ts";
import { certificate } from "../a-module.ts";
import {
	halfway,
	planFrom,
	primary,
	printed,
	progressOf,
	secondary,
	shipped,
} from "./learners.ts";

const known = (amount: Plan["hours"]["total"]) =>
	amount.type === "known" ? amount.value : amount.part;

describe("planOf", () => {
	it("works the hours out as the worksheets do", () => {
		const { hours, groups } = planFrom(primary);
		expect(
			[
				hours.total,
				hours.statutory,
				hours.promised,
				hours.left,
				hours.each,
			].map(known),
		).toEqual([68, 9, 7, 52, 26]);
		expect(hours.lines.map(({ hours }) => hours)).toEqual([30, 26, 12]);
		expect(groups.map(({ share }) => share)).toEqual([
			"52 hours, 76 per cent",
			"",
		]);
	});

	it("keeps new cash apart from time already paid", () => {
		const { money } = planFrom(primary);
		expect(known(money.newCash)).toBe(4909.8);
		expect(known(money.left)).toBe(190.2);
		// 24 × 3 × £345.94 and 9 × 3 × 6 × £17.90.
		expect(known(money.alreadyPaid)).toBe(27807.48);
		expect(money.lines.map(({ type, total }) => [type, total])).toEqual([
			["invoice", 1900],
			["cover", 2616],
			["extra paid hours", 393.8],
			["time already paid", 24907.68],
			["time already paid", 2899.8],
		]);
	});

	it("is a draft until staff have been asked", () => {
		expect(planFrom(primary).status).toBe("draft");
		expect(planFrom(secondary).status).toBe("consulted");
		expect(planFrom({}).status).toBe("draft");
	});

	it("says of what is missing which part of the module fills it", () => {
		const { why, hours, evaluation, waits } = planFrom({});
		expect(why).toEqual({
			type: "waits",
			part: "Part 1, Key information: your school, your reason",
		});
		expect(known(hours.total)).toBe("Part 4, Time and budget");
		expect(evaluation.date).toEqual({
			type: "waits",
			part: "Part 5, Knowing it worked",
		});
		expect(waits.type).toBe("waits");
	});

	it("names a second priority only where one was named", () => {
		expect(planFrom(primary).priorities).toHaveLength(2);
		expect(planFrom(secondary).priorities).toHaveLength(1);
		// Nobody knows yet whether there is one.
		expect(planFrom(halfway).priorities).toHaveLength(2);
	});

	it.each([
		["next", "2026-11-09T10:00:00.000Z", "2027/28"],
		["under-way", "2026-11-09T10:00:00.000Z", "2026/27"],
		["next", "2027-08-31T22:59:00.000Z", "2027/28"],
		["next", "2027-08-31T23:01:00.000Z", "2028/29"],
		["under-way", "2099-12-01T10:00:00.000Z", "2099/00"],
	])("plans for the %s year at %s: %s", (year, startedAt, expected) => {
		const gave = {
			school: {
				phase: "primary",
				role: "deputy",
				trust: "single",
				year,
				teachers: 9,
				support: 4,
			},
		};
		const progress = progressOf(gave, { startedAt });
		const work = progress.activities.school;
		if (!work?.answers.form) throw new Error("The school was not answered.");
		const answers = { form: { ...work.answers.form, at: startedAt } };
		const moved = {
			...progress,
			activities: { school: { ...work, answers } },
		};
		const context = createContext(shipped, moved, unprintable);
		expect(planOf(shipped, moved, context, printed).year).toBe(expected);
	});

	it("has every date once, in order, and the return visits after the end", () => {
		const dates = (plan: Plan) => plan.dates.map(({ id, date }) => [id, date]);
		expect(dates(planFrom(primary))).toEqual([
			["action-1", "2026-12-04"],
			["action-2", "2026-12-08"],
			["return-half-term", "2027-01-08"],
			["review", "2027-02-10"],
		]);
		const { "hand-over": _, ...without } = primary;
		expect(
			dates(planFrom(without, { certificate })).filter(([id]) =>
				id?.startsWith("return"),
			),
		).toEqual([
			["return-two-weeks", "2026-12-07"],
			["return-half-term", "2027-01-04"],
		]);
	});

	it("lists each figure of ours once, with its year and its source", () => {
		const { confirm } = planFrom(primary);
		expect(confirm.map(({ key, value, asOf }) => [key, value, asOf])).toEqual([
			["inset-hours", "6 hours", "union advice, undated"],
			["teacher-day", "£345.94", "2025/26"],
			["support-hour", "£17.90", "April 2025"],
			["cover-day", "£218", "2023"],
		]);
		expect(confirm.every(({ source }) => source.includes("("))).toBe(true);
	});

	it("says so where two worksheets do not agree", () => {
		const spoken = primary["spoken-for"];
		const plan = planFrom({
			...primary,
			"spoken-for": { ...(spoken as object), total: 60 },
		});
		expect(plan.disagreements).toEqual([
			"Hours in all: the sum of the sessions is 68 hours, and statutory training was taken from 60 hours. The plan counts the second.",
		]);
		expect(known(plan.hours.total)).toBe(60);
	});

	it("puts the decisions that nobody can make alone in order", () => {
		expect(planFrom(primary).decisions.map(({ about }) => about)).toEqual([
			"stop",
			"support",
			"trust",
			"lead",
			"request",
		]);
		expect(planFrom(secondary).decisions.map(({ about }) => about)).toEqual([
			"stop",
			"money",
			"workload",
			"lead",
			"request",
		]);
	});

	it("answers the problem they began with", () => {
		expect(planFrom(primary).verdict).toBe(
			"You said staff have no room for this. Your plan adds 35 minutes a week for class teachers and removes 50 minutes. From when: 6 January. To be agreed: The head, and the office, at Tuesday’s meeting.",
		);
		expect(
			planFrom({ ...primary, net: { added: 35, preparation: 0, stopped: 0 } })
				.verdict,
		).toBe(
			"You said staff have no room for this. Your plan does not answer this yet: it adds 35 minutes a week and stops nothing. Go back to Part 4, Time and budget.",
		);
		expect(planFrom({ familiar: ["workload"] }).verdict).toBe(
			"You said staff have no room for this. Your plan does not answer this yet: Part 4, Time and budget, fills this.",
		);
		expect(planFrom(secondary).verdict).toBe(
			"You said more is started than anyone has time to finish. Not this year: The behaviour curriculum, until September. Heads of year are told. What stops: The Monday briefing, for all staff.",
		);
		expect(planFrom({ familiar: ["not-valued"] }).verdict).toContain(
			"Nobody has been asked yet",
		);
		expect(planFrom({ familiar: [] }).verdict).toBeUndefined();
	});

	it("gives no percentage and no people where they would point at somebody", () => {
		const plan = planFrom({
			...primary,
			school: { ...(primary.school as object), teachers: 6, support: 5 },
		});
		expect(plan.school.small).toBe(true);
		expect(plan.groups[0]?.share).toBe("52 hours");
	});

	it("keeps what was written before, with its date", () => {
		const progress = progressOf(primary);
		const work = progress.activities["priority-1"];
		const now = work?.answers.form;
		if (!work || !now || !("words" in now)) throw new Error("No priority.");
		const before = { ...now, words: "In a few words: Phonics" };
		const changed = {
			...progress,
			activities: {
				...progress.activities,
				"priority-1": { ...work, earlier: [before] },
			},
		};
		const context = createContext(shipped, changed, unprintable);
		expect(planOf(shipped, changed, context, printed).changes).toEqual([
			{
				on: "9 November 2026",
				asked: "Your first priority",
				from: "In a few words: Phonics",
			},
		]);
	});

	it("leaves out what was answered in a passage that is no longer for them", () => {
		expect(planFrom(primary).rules[0]).toContain("not used in appraisal");
		const { rules } = planFrom({ ...primary, practise: "slot" });
		expect(rules.join(" ")).not.toContain("appraisal");
		const school = { ...(primary.school as object), trust: "maintained" };
		expect(planFrom({ ...primary, school }).trust).toEqual({});
	});

	it("tells the reasons in the order in which they were asked", () => {
		expect(
			planFrom(primary).reasons.map(({ text }) => text.split(" ")[0]),
		).toEqual(["Keep.", "They", "It", "One", "Settle"]);
	});

	it("takes nothing that no longer fits the question", () => {
		const progress = progressOf(primary);
		const work = progress.activities.measures;
		const form = work?.answers.form;
		if (!work || !form || !("value" in form)) throw new Error("No measures.");
		const value = { ...(form.value as object), date: "soon", who: 7 };
		const odd = {
			...progress,
			activities: {
				...progress.activities,
				measures: { ...work, answers: { form: { ...form, value } } },
			},
		};
		const context = createContext(shipped, odd, unprintable);
		const { evaluation, dates } = planOf(shipped, odd, context, printed);
		expect(evaluation.date.type).toBe("waits");
		expect(evaluation.who.type).toBe("waits");
		expect(dates.some(({ id }) => id === "review")).toBe(false);
	});
});
