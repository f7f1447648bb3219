import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planLines } from "../../src/activities/plan-lines.ts";
import { sheetOf } from "../../src/planning/sheets.ts";
import { planTable } from "./plan-table.ts";

describe("docs/plan.md", () => {
	it("lists every line as the code has it", () => {
		expect(readFileSync("docs/plan.md", "utf8")).toContain(
			planTable(planLines),
		);
	});
});

describe("the lines that are worked out", () => {
	it("name sheets that there are", () => {
		for (const line of Object.values(planLines))
			if (line.kind === "worksheet")
				expect([line.sheet, sheetOf(line.sheet)?.name]).toEqual([
					line.sheet,
					line.sheet,
				]);
	});
});
