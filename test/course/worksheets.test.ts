import { describe, expect, it } from "vitest";
import { readWith } from "./a-module.ts";

type Changes = readonly (readonly [from: string, to: string])[];

/** A form with a sheet, some of its lines changed. */
function sheet(...changes: Changes) {
	const lines = [
		":::form{#cost sheet=day-cost}",
		"What it costs",
		"",
		"- Teachers {#teachers type=number}",
		"- A day {#day type=number default=teacher-day}",
		"- Days {#days type=number initial=3}",
		"",
		"> - In the budget {budget}",
		"> - Already paid {teachers-paid}",
		">",
		"> {budget-share} in every hundred pounds.",
		":::",
	].join("\n");
	return `---\n\n## Cost\n\n${changes.reduce((text, [from, to]) => {
		if (!text.includes(from)) throw new Error(`The form has no “${from}”.`);
		return text.replace(from, to);
	}, lines)}\n`;
}

/** What is wrong with it, rule and reason. */
function wrong(...changes: Changes): string[] {
	return readWith(sheet(...changes), 2)
		.problems.filter(({ ruleId }) => !ruleId.startsWith("minutes"))
		.map(({ ruleId, reason, note }) => `${ruleId}: ${reason} ${note}`);
}

describe("a worksheet", () => {
	it("is read with its words", () => {
		expect(wrong()).toEqual([]);
	});

	it.each<[string, Changes, string]>([
		[
			"an unknown sheet",
			[["sheet=day-cost", "sheet=day-costs"]],
			"sheet-unknown: There is no sheet called “day-costs”. Did you mean “day-cost”?",
		],
		[
			"a field of another key",
			[["#days type", "#dais type"]],
			"sheet-field: The sheet “day-cost” does nothing with a field called “dais”. Did you mean “days”?",
		],
		[
			"a field of another type",
			[["#teachers type=number", "#teachers type=text"]],
			"sheet-field: The sheet “day-cost” reckons with “teachers”, and here it is a text. Write {#teachers type=number}.",
		],
		[
			"an unknown slot",
			[["{budget}", "{budgets}"]],
			"sheet-slot: The sheet “day-cost” has nothing called “budgets”. Did you mean “budget”?",
		],
		[
			"a slot that needs what is not asked",
			[
				["{budget}", "{support-paid}"],
				["- Days {#days type=number initial=3}\n", ""],
			],
			"sheet-missing: “{support-paid}” needs “days”, which this form does not ask. Add a field {#days type=number}, or take the slot away.",
		],
		[
			"a slot that needs a price only once there is something to pay",
			[
				["{budget}", "{support-paid}"],
				["- Days", "- Support {#support type=number}\n- Days"],
			],
			"sheet-missing: “{support-paid}” needs “support-hour”, which this form does not ask. Add a field {#support-hour type=number}, or take the slot away.",
		],
		[
			"bars of different units",
			[["{teachers-paid}", "{days}"]],
			"sheet-bars: The bars of one list count different things: £, days. Make a list for each, or a sentence.",
		],
		[
			"an unknown default",
			[["default=teacher-day", "default=teacher-days"]],
			"field-default: There is no default called “teacher-days”. Did you mean “teacher-day”?",
		],
		[
			"a default that nothing decides",
			[["default=teacher-day", "default=cover-day"]],
			"field-by: The default “cover-day” differs by the kind of school, and nothing says which. Write default=cover-day by=#form.field, with a choice of primary, secondary, special, other.",
		],
		[
			"a default that is decided by no choice",
			[["default=teacher-day", "default=cover-day by=#waits"]],
			"field-by: The default of “day” depends on “waits”, which is not a choice of a form. Its figures are for primary, secondary, special, other.",
		],
		[
			"a default of words",
			[["- Days", "- Who? {#who type=text default=teacher-day}\n- Days"]],
			"field-default: “Who?” is not a number, so no figure of ours can stand for it. Take default=… away.",
		],
		[
			"what decides nothing",
			[["#days type=number", "#days type=number by=#school.phase"]],
			"field-default: This says what a default depends on, and names no default. Write default=key before it.",
		],
		[
			"an answer of another type",
			[["#teachers type=number", "#teachers type=number from=#school.phase"]],
			"field-from: The field “teachers” is a number, and “school.phase” is a choice. Write from=#form.field with an earlier field of the same type, a result of its sheet, or the id of a forecast in numbers.",
		],
		[
			"an answer that is not one",
			[["#teachers type=number", "#teachers type=number from=#waits"]],
			"field-from: The field “teachers” is a number, and “waits” is not one answer that could fill it. Write from=#form.field with an earlier field of the same type, a result of its sheet, or the id of a forecast in numbers.",
		],
		[
			"a reference that cannot be read",
			[["#teachers type=number", 'from="the school" #teachers type=number']],
			"attribute-value: “from” should be #id, or #id.field; here it is “the school”. Write from=… with #id, or #id.field, or leave it out.",
		],
	])("reports %s", (_, changes, problem) => {
		expect(wrong(...changes)).toContain(problem);
	});

	it("takes a default that the phase decides, and an answer from a result of its own kind", () => {
		expect(
			wrong(["default=teacher-day", "default=cover-day by=#school.phase"]),
		).toEqual([]);
		const more = `${sheet()}\n---\n\n## Then\n\n:::form{#then sheet=budget}\nCash\n\n- Invoices {#invoices type=number from=#cost.budget}\n\n> {invoices} in all.\n:::\n`;
		expect(
			readWith(more, 2).problems.filter(
				({ ruleId }) => !ruleId.startsWith("minutes"),
			),
		).toEqual([]);
	});

	it("is told of an answer that is not there, or comes only later", () => {
		const rules = (to: string) =>
			wrong(["#teachers type=number", `#teachers type=number ${to}`]).map(
				(problem) => problem.split(":")[0],
			);
		expect(rules("from=#scool.phase")).toEqual(["answer-unknown"]);
		expect(rules("from=#school.phrase")).toContain("answer-field");
		expect(rules("from=#cost.days")).toEqual(["field-from"]);
		expect(rules("from=#cost.budget")).toEqual(["field-from"]);
	});

	it("says something of what it works out, and a form without a sheet has no quotation", () => {
		expect(
			wrong(
				["> - In the budget {budget}\n", ""],
				["> - Already paid {teachers-paid}\n", ""],
				["{budget-share}", "Four"],
			)[0],
		).toMatch(/^sheet-silent: /);
		expect(wrong([" sheet=day-cost", ""])[0]).toMatch(/^form-quotation: /);
	});
});
