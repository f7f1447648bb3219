import { describe, expect, it } from "vitest";
import { answerAt, fieldsFor, typeAt } from "../../src/activities/earlier.ts";
import type { Field } from "../../src/activities/question.ts";
import { answers, contextOf } from "../fixtures/answers.ts";
import { evidence, freed, rich, school } from "../fixtures/module.ts";
import { formOf } from "../fixtures/worksheets.ts";

const hours = formOf("hours");
const filled = {
	"inset-days": 5,
	"inset-hours": 6,
	slots: 26,
	"slot-hours": 1.25,
	twilights: 0,
	meetings: 0,
};
const context = contextOf([school, hours, freed, evidence], {
	school: answers({
		form: { phase: "primary", teachers: 24, review: "2027-01-12" },
	}),
	hours: answers({ form: filled }),
	freed: answers({ forecast: { forecast: 7 } }),
});

const field = (key: string, more: object): Field =>
	({ key, label: rich(key), type: "number", ...more }) as Field;

describe("an earlier answer", () => {
	it.each([
		["school", "teachers", 24, "number"],
		["school", "phase", "primary", "choice"],
		["school", "review", "2027-01-12", "date"],
		["school", "plan", undefined, "text"],
		["school", "gone", undefined, undefined],
		["hours", "slots", 26, "number"],
		["hours", "total", 62.5, "number"],
		["hours", "per-week", 98.68, "number"],
		["freed", undefined, 7, "number"],
		["evidence", undefined, undefined, undefined],
	] as const)("of %s.%s", (activity, key, value, type) => {
		const reference =
			key === undefined ? { activity } : { activity, field: key };
		expect(answerAt(reference, context)).toBe(value);
		const found = context.activity(activity);
		expect(found && typeAt(found, key)).toBe(type);
	});

	it("fills a field, and says where it is from", () => {
		const from = { activity: "school", field: "teachers" };
		expect(
			fieldsFor([field("people", { from, unit: "people" })], "x", context),
		).toMatchObject([
			{
				initial: "24",
				earlier: { typed: "24", words: "24 people", place: "part 1" },
			},
		]);
	});

	it.each([
		["date", "review", "12 January 2027"],
		["choice", "phase", "primary"],
	])("is typed as people type it: %s", (type, key, typed) => {
		const from = { activity: "school", field: key };
		const options = [{ key: "primary", label: rich("Primary") }];
		const [filledField] = fieldsFor(
			[field("x", { type, from, options })],
			"x",
			context,
		);
		expect(filledField?.initial).toBe(typed);
	});

	it("in pounds keeps its pence", () => {
		const cost = contextOf([formOf("day-cost")], {
			"day-cost": answers({ form: { "support-hour": 17.9 } }),
		});
		const from = { activity: "day-cost", field: "support-hour" };
		const [hour] = fieldsFor([field("hour", { from, unit: "£" })], "x", cost);
		expect(hour?.earlier).toMatchObject({ typed: "17.90", words: "£17.90" });
	});

	it("names the part where it was given", () => {
		const from = { activity: "school", field: "teachers" };
		const place = (part: (id: string) => number | undefined) =>
			fieldsFor([field("x", { from })], "here", { ...context, part })[0]
				?.earlier?.place;
		expect(place((id) => (id === "school" ? 2 : 4))).toBe("part 2");
		expect(place(() => 4)).toBe("this part");
		expect(place((id) => (id === "school" ? 0 : 4))).toBe("the welcome");
	});

	it("that was never given leaves the field as its author wrote it", () => {
		const from = { activity: "school", field: "plan" };
		const one = field("x", { type: "text", from, initial: "Ours" });
		expect(fieldsFor([one], "x", context)).toEqual([one]);
	});
});

describe("a figure of ours", () => {
	const day = { default: { key: "teacher-day" }, initial: "?" };
	const cover = {
		default: {
			key: "cover-day",
			by: { activity: "school", field: "phase" },
		},
		initial: "?",
	};

	it("stands ready in the field", () => {
		expect(
			fieldsFor([field("day", day), field("rate", cover)], "x", context),
		).toMatchObject([
			{
				initial: "?",
				assumed: { value: 345.94, asOf: "2025/26", origin: "pay of 2025/26" },
			},
			{ initial: "?", assumed: { value: 218, asOf: "2023" } },
		]);
	});

	it("does not, while the kind of school is not known", () => {
		const [rate] = fieldsFor([field("rate", cover)], "x", contextOf([school]));
		expect(rate).not.toHaveProperty("initial");
		expect(rate).not.toHaveProperty("assumed");
	});
});
