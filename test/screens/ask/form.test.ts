import { describe, expect, it } from "vitest";
import type { Question } from "../../../src/activities/question.ts";
import { wayOf } from "../../../src/screens/ask/ways.ts";
import { school } from "../../fixtures/module.ts";
import { asked } from "./asked.ts";

const form: Question = {
	id: "form",
	type: "form",
	prompt: school.prompt,
	fields: school.fields,
};
const draft = { phase: "", teachers: "24", plan: "", review: "" };
const wide = { draft, columns: 68 };

describe("a form", () => {
	it("shows its fields in columns, and the one being filled with its choices", () => {
		expect(asked(form, "", { draft, columns: 72 }).shown).toBe(
			[
				"❯ Phase",
				"    –",
				"      1  Primary",
				"      2  Secondary",
				"    Choose one by its number.",
				"",
				"  Teachers",
				"    24  people",
				"",
				"  What do you call your plan? (optional)",
				"    –",
				"",
				"  Date of the next review",
				"    –",
				"",
				"  Done",
			].join("\n"),
		);
	});

	const short: Question = { ...form, fields: school.fields.slice(0, 2) };

	it("shows short labels beside their values", () => {
		expect(asked(short, "2<down>8", wide).shown).toBe(
			[
				"  Phase     Secondary",
				"❯ Teachers  8▏  people",
				"            Headcount, not full-time equivalent. Type a whole",
				"            number from 1 to 400.",
				"",
				"  Done",
			].join("\n"),
		);
	});

	it.each([
		["1", "primary"],
		["2", "secondary"],
		["9", ""],
		["<right>", "primary"],
		["<right><right>", "secondary"],
		["<right><right><right>", "secondary"],
		["2<left>", "primary"],
		["1<backspace>", ""],
		["x", ""],
	])("chooses with %s", (keys, phase) => {
		expect(asked(form, keys, wide).draft).toMatchObject({ phase });
	});

	it("goes from field to field, and from the last one to Done", () => {
		const filled = asked(
			form,
			"1<enter>30<enter>Our plan<tab>12 January<enter>",
			wide,
		);
		expect(filled.where).toBe("done");
		expect(filled.draft).toEqual({
			phase: "primary",
			teachers: "30",
			plan: "Our plan",
			review: "12 January",
		});
	});

	it.each([
		["<down><down><up>5", "5"],
		["<tab><tab><shift-tab>5", "5"],
		["<up>", "24"],
		["<down><down><down><down><up><up><up>5", "5"],
		["<down><down><down><down><tab><down>5", "5"],
	])("comes back to a field: %s", (keys, teachers) => {
		expect(asked(form, keys, wide).draft).toMatchObject({ teachers });
	});

	it.each([
		["a number typed first replaces the one that was there", "<down>8", "8"],
		["and what is typed next follows it", "<down>80", "80"],
		["but not a space", "<down> ", "24"],
		["after moving in it, it is added to", "<down><left>8", "284"],
		["after erasing, too", "<down><backspace>8", "28"],
		["what was replaced can be had back", "<down>8<ctrl-z>", "24"],
	])("%s", (_, keys, teachers) => {
		expect(asked(form, keys, wide).draft).toMatchObject({ teachers });
	});

	it.each([
		["soon", "12 Jan 2027", "12 Jan 2027"],
		["12 January 2027", "19 Jan 2027", "19 Jan 2027"],
		["12 January", " 2027", "12 January 2027"],
		["soon", " ", "soon"],
	])("a date %j, and then %j: %j", (review, keys, then) => {
		const filled = { ...draft, phase: "1", plan: "Ours", review };
		expect(
			asked(form, `<down><down><down>${keys}`, {
				...wide,
				draft: filled,
				again: true,
			}).draft,
		).toMatchObject({ review: then });
	});

	it("says beside a field why it was refused", () => {
		const refusals = [
			{ field: "teachers", reason: "“many” is not a number." },
			{ field: "phase", reason: "“Phase” is still empty." },
		];
		expect(asked(short, "<down>", { ...wide, refusals }).shown).toBe(
			[
				"  Phase     –",
				"            ! “Phase” is still empty.",
				"❯ Teachers  24▏  people",
				"            Headcount, not full-time equivalent.",
				"            ! “many” is not a number.",
				"",
				"  Done",
			].join("\n"),
		);
	});

	it("says under a field that was left why what stands there cannot be taken", () => {
		const filled = { ...draft, phase: "secondary", review: "Friday 12 March" };
		const there = asked(form, "", { draft: filled, columns: 72 }).shown;
		expect(there).not.toContain("has no year");
		const left = asked(form, "<up>", { draft: filled, columns: 72 }).shown;
		expect(left).toContain("“Friday 12 March” has no year.");
	});

	it("keeps the field being filled in sight", () => {
		const { drawn } = asked(form, "<down>", wide);
		const { from, to } = drawn.sight;
		expect(from).toBeLessThan(to);
		expect(drawn.cursor?.y).toBeGreaterThanOrEqual(from);
		expect(drawn.cursor?.y).toBeLessThanOrEqual(to);
	});
});

describe("a form of numbers", () => {
	const number = (key: string, label: string, more: object = {}) => ({
		key,
		label: [{ text: label }],
		type: "number" as const,
		...more,
	});
	const worksheet: Question = {
		id: "form",
		type: "form",
		prompt: [],
		fields: [
			number("teachers", "Teachers", {
				unit: "people",
				initial: "24",
				earlier: { typed: "24", words: "24 people", place: "part 1" },
			}),
			number("day", "A teacher's day, with all of its on-costs", {
				unit: "£",
				min: 100,
				max: 700,
				assumed: {
					key: "teacher-day",
					value: 345.94,
					asOf: "2025/26",
					origin: "pay of 2025/26",
				},
			}),
			number("invoices", "Speakers", { unit: "£" }),
		],
	};
	const draft = { teachers: "24", day: "", invoices: "1900" };

	it("says where a figure is from, offers ours, and puts pounds behind their sign", () => {
		expect(
			asked(worksheet, "<down>", { draft, again: true, columns: 68 }).shown,
		).toBe(
			[
				"  Teachers                                24  people · from part 1",
				"❯ A teacher's day, with all of its        £▏",
				"  on-costs",
				"    Type a number from 100 to 700, or ? if you do not know it: we",
				"    then use £345.94 (pay of 2025/26).",
				"  Speakers                                £1900",
				"",
				"  Done",
			].join("\n"),
		);
	});

	it("shows our figure where ? stands for it, and what an earlier answer says beside another, as far as there is room", () => {
		const typed = (columns: number) =>
			asked(worksheet, "30<down>?<down>", {
				draft,
				again: true,
				columns,
			}).lines.slice(0, 2);
		expect(typed(80)).toEqual([
			"  Teachers                                30  people · part 1 says 24 people",
			"  A teacher's day, with all of its        ?  about £346, pay of 2025/26",
		]);
		expect(typed(68)).toEqual([
			"  Teachers                                30  people",
			"  A teacher's day, with all of its        ?  £345.94, ours",
		]);
	});

	it("opens half filled where it was left: behind what is filled, and at the last field where all are begun", () => {
		const at = (draft: Record<string, string>, again = false) =>
			wayOf(worksheet).start(worksheet, draft, again);
		expect(at({})).toMatchObject({ at: 0 });
		expect(at({ teachers: "30" })).toMatchObject({ at: 1 });
		expect(at(draft)).toMatchObject({ at: 2 });
		expect(at(draft, true)).toMatchObject({ at: 0 });
	});
});
