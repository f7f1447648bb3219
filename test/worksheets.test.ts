import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rounding } from "../src/planning/figure.ts";
import { sheets } from "../src/planning/sheets.ts";
import { readWorksheets, worksheetsFolder } from "./fixtures/worksheets.ts";
import { defaultTable, sheetTable } from "./planning/sheet-table.ts";

const docs = readFileSync("docs/worksheets.md", "utf8");
const fixture = readdirSync(worksheetsFolder)
	.map((name) => readFileSync(join(worksheetsFolder, name), "utf8"))
	.join("\n");

/** What stands under the heading of a sheet. */
function sectionOf(name: string): string {
	const [, section = ""] = docs.split(`\n## \`${name}\`\n`);
	return section.split("\n## ")[0] ?? "";
}

describe("docs/worksheets.md", () => {
	it("has every sheet, and no other", () => {
		const named = [...docs.matchAll(/^## `([a-z-]+)`$/gm)].map(
			(match) => match[1],
		);
		expect(named).toEqual(sheets.map(({ name }) => name));
	});

	it.each(sheets)("lists the keys of $name as they are", (sheet) => {
		expect(sectionOf(sheet.name)).toContain(sheet.about);
		expect(sectionOf(sheet.name)).toContain(sheetTable(sheet));
	});

	it.each(sheets)(
		"shows $name as the module of worksheets has it",
		({ name }) => {
			const [, example = ""] =
				/```markdown\n([\s\S]*?)\n```/.exec(sectionOf(name)) ?? [];
			expect(example).toContain(`sheet=${name}}`);
			expect(fixture).toContain(example);
		},
	);

	it("lists the defaults and says how figures are rounded", () => {
		expect(docs).toContain(defaultTable());
		expect(docs).toContain(rounding);
	});
});

it("the module of worksheets has no problems", () => {
	expect(readWorksheets().problems).toEqual([]);
});
