import { describe, expect, it } from "vitest";
import { columnName } from "../../../src/documents/workbook/cells.ts";
import { workbookOf } from "../../../src/documents/workbook/workbook.ts";
import { xlsxOf } from "../../../src/documents/workbook/workbook-xlsx.ts";
import { hasOffice, recalculated } from "../office.ts";
import {
	type Gave,
	halfway,
	longest,
	planFrom,
	primary,
	secondary,
} from "../plan/learners.ts";
import { unzipped, withoutValues } from "../zip.ts";
import { reckon } from "./reckon.ts";

const learners: readonly [string, Gave][] = [
	["a primary school", primary],
	["a large secondary school", secondary],
	["half a plan", halfway],
	["an empty plan", {}],
	["the longest answers", longest],
	[
		"a small school",
		{
			...primary,
			school: { ...(primary.school as object), teachers: 6, support: 5 },
		},
	],
];

/** LibreOffice writes a share as “87.5%”. */
const figure = (text: string) =>
	text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);

const book = (gave: Gave) => workbookOf(planFrom(gave));

describe("the workbook", () => {
	it("has its sheets in order, each under its head", () => {
		expect(book(primary).map(({ name }) => name)).toEqual([
			"Start",
			"School",
			"Staff days",
			"Needs",
			"Priorities",
			"Time",
			"Ledger",
			"Stops",
			"Budget",
			"Compare",
			"Calendar",
			"Programmes",
			"Measures",
			"Report",
			"Sources",
		]);
	});

	it.each(learners)("carries what every formula comes to: %s", (_, gave) => {
		const sheets = book(gave);
		let count = 0;
		for (const { name, rows } of sheets)
			for (const [row, cells] of rows.entries())
				for (const [column, cell] of cells.entries()) {
					if (cell.type !== "formula") continue;
					count += 1;
					const at = `${name} ${columnName(column)}${row + 1} =${cell.formula}`;
					const value = reckon(cell.formula, name, sheets);
					if (typeof cell.value === "number")
						expect([at, value]).toEqual([at, expect.closeTo(cell.value, 6)]);
					else expect([at, value]).toEqual([at, cell.value]);
				}
		expect(count).toBeGreaterThan(40);
	});

	it("follows an input that is changed", () => {
		const sheets = book(primary).map((sheet) =>
			sheet.name === "School"
				? {
						...sheet,
						rows: sheet.rows.map((cells) =>
							cells.map((cell) =>
								cell.type === "input" && cell.value === 218
									? { ...cell, value: 250 }
									: cell,
							),
						),
					}
				: sheet,
		);
		const report = sheets.find(({ name }) => name === "Report");
		const row = report?.rows.find(
			([cell]) => cell?.type === "text" && cell.text === "New cash",
		);
		const cell = row?.[1];
		if (cell?.type !== "formula") throw new Error("No new cash.");
		// Twelve days of cover at £32 more.
		expect(reckon(cell.formula, "Report", sheets)).toBeCloseTo(
			4909.8 + 12 * 32,
			2,
		);
	});
});

describe("the workbook as a file", () => {
	it("writes each formula with its value behind it", async () => {
		const files = unzipped(await xlsxOf(book(primary)));
		const ledger = files.get("xl/worksheets/sheet7.xml") ?? "";
		expect(ledger).toMatch(/<c r="E4"[^>]*><f>D4<\/f><v>30<\/v><\/c>/);
		expect(ledger).toMatch(
			/<c r="G4"[^>]* t="str"><f>IF\(E4&gt;F4,(?:"|&quot;)over the cap(?:"|&quot;),(?:"|&quot;)under the cap(?:"|&quot;)\)<\/f><v>under the cap<\/v><\/c>/,
		);
		for (const [name, xml] of files)
			if (name.startsWith("xl/worksheets/sheet"))
				expect(xml.match(/<f>/g)?.length ?? 0).toBe(
					xml.match(/<\/f><v>/g)?.length ?? 0,
				);
	});

	it.runIf(hasOffice).each(learners)(
		"comes to the same in LibreOffice: %s",
		async (_, gave) => {
			const sheets = book(gave);
			const names = sheets.map(({ name }) => name);
			const again = recalculated(withoutValues(await xlsxOf(sheets)), names);
			for (const { name, rows } of sheets)
				for (const [row, cells] of rows.entries())
					for (const [column, cell] of cells.entries()) {
						if (cell.type !== "formula") continue;
						const at = `${name} ${columnName(column)}${row + 1}`;
						const value = again.get(name)?.[row]?.[column] ?? "";
						if (typeof cell.value === "number")
							expect([at, figure(value)]).toEqual([
								at,
								expect.closeTo(cell.value, 6),
							]);
						else expect([at, value]).toEqual([at, cell.value]);
					}
		},
		60_000,
	);
});
