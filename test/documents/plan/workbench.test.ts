import { describe, expect, it } from "vitest";
import { markdownOf } from "../../../src/documents/document-markdown.ts";
import { planDocument } from "../../../src/documents/plan/plan-document.ts";
import { workbookOf } from "../../../src/documents/workbook/workbook.ts";
import { type Gave, improved, planFrom, primary } from "./learners.ts";

const hours = {
	"inset-days": 5,
	"inset-hours": 5,
	slots: 26,
	"slot-hours": 1,
	meetings: 12,
	twilights: 4,
	"twilight-hours": 1.5,
	"meeting-hours": 1,
	cap: 1265,
};

const page = (gave: Gave) => markdownOf(planDocument(planFrom(gave)));

describe("what is answered on the workbench", () => {
	it("names the school and who leads, and takes that from the decisions", () => {
		const text = page({ ...primary, head: improved.head ?? "" });
		expect(text).toContain("# St Swithun’s: plan for professional development");
		expect(text).toContain("English lead, with 2 hours a week to lead.");
		expect(text).toContain(
			"- **Led by:** Year 2 lead, with 1 hour a week to lead.",
		);
		expect(text).not.toContain("To be named");
		const about = (gave: Gave) =>
			planFrom(gave).decisions.filter(({ about }) => about === "lead");
		expect(about({ ...primary, head: improved.head ?? "" })).toEqual([]);
		expect(about({ ...primary, head: { "lead-1": "English lead" } })).toEqual([
			expect.objectContaining({
				what: "Name who leads priority 2, and the hours they have for it.",
			}),
		]);
	});

	it("measures the second priority, and puts the day into the calendar", () => {
		const gave = { ...primary, "measures-2": improved["measures-2"] ?? "" };
		const text = page(gave);
		expect(text).toContain(
			"- **Pupils:** Words a minute, Year 2. Today: Forty-one, in November.",
		);
		expect(text).toContain(
			"- **Rule:** On 17 March 2027, the Year 2 lead: if fewer than three rooms, we will read with one group instead.",
		);
		expect(text).not.toContain("Before it starts");
		expect(planFrom(gave).dates).toContainEqual(
			expect.objectContaining({ id: "review-2", date: "2027-03-17" }),
		);
		const rows = workbookOf(planFrom(gave))
			.find(({ name }) => name === "Measures")
			?.rows.filter(([first]) => first?.type === "text" && first.text === "P2");
		expect(rows).toHaveLength(3);
	});

	it("stands in the place of the worksheet on the path, and of what was taken from us there", () => {
		const on = planFrom(primary);
		const off = planFrom({ ...primary, "hours-in-full": hours });
		expect(on.hours.lines.map(({ hours }) => hours)).toEqual([30, 26, 12]);
		expect(off.hours.lines.map(({ hours }) => hours)).toEqual([25, 26, 12, 6]);
		const kept = (plan: typeof on) => plan.confirm.map(({ key }) => key);
		expect(kept(on)).toContain("inset-hours");
		expect(kept(off)).not.toContain("inset-hours");
	});

	it("is named where it is missing", () => {
		expect(page(primary)).toContain("“Improve these figures” fills this.");
	});
});
