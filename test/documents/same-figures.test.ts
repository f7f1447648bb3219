import { describe, expect, it } from "vitest";
import { docxOf } from "../../src/documents/document-docx.ts";
import { htmlOf } from "../../src/documents/document-html.ts";
import { markdownOf } from "../../src/documents/document-markdown.ts";
import { sayOf } from "../../src/documents/document-say.ts";
import { planDocument } from "../../src/documents/plan/plan-document.ts";
import { workbookOf } from "../../src/documents/workbook/workbook.ts";
import { xlsxOf } from "../../src/documents/workbook/workbook-xlsx.ts";
import { linesOf } from "../../src/line/print.ts";
import { figureInWords } from "../../src/planning/figure.ts";
import { hasOffice, recalculated } from "./office.ts";
import { type Gave, planFrom, primary, secondary } from "./plan/learners.ts";
import { unzipped, withoutValues, wordsOf } from "./zip.ts";

/** The figures a reader takes away, by the line of the workbook's report that has them. */
function headlines(gave: Gave): readonly [string, string, number][] {
	const { hours, money, net } = planFrom(gave);
	const all = {
		"Hours of a full-time teacher": hours.total,
		"Statutory training": hours.statutory,
		"Already promised": hours.promised,
		"Left for improvement": hours.left,
		"For each priority": hours.each,
		"New cash": money.newCash,
		"of it, cover": money.cover,
		Left: money.left,
		"Beside it, time already paid: no part of the new cash": money.alreadyPaid,
		"Minutes a week added": net.adds,
		"Minutes a week taken away": net.removes,
	};
	return Object.entries(all).map(([name, amount]) => {
		if (amount.type !== "known") throw new Error(`${name} is not known.`);
		const { value, unit } = amount;
		return [name, figureInWords(Math.abs(value), unit), value];
	});
}

describe.each<[string, Gave]>([
	["a primary school", primary],
	["a large secondary school", secondary],
])("one learner's figures are the same everywhere: %s", (_, gave) => {
	const figures = headlines(gave);
	const document = planDocument(planFrom(gave));
	const inWords = (text: string) =>
		figures.filter(([, words]) => !text.includes(words)).map(([name]) => name);

	it("on the screen", () => {
		expect(inWords(linesOf(sayOf(document)).join("\n"))).toEqual([]);
	});

	it("in Markdown", () => {
		expect(inWords(markdownOf(document))).toEqual([]);
	});

	it("in the web page", () => {
		expect(inWords(htmlOf(document))).toEqual([]);
	});

	it("in Word", async () => {
		const files = unzipped(await docxOf(document));
		expect(inWords(wordsOf(files.get("word/document.xml") ?? ""))).toEqual([]);
	});

	it("in the workbook", () => {
		const report = workbookOf(planFrom(gave)).find(
			({ name }) => name === "Report",
		);
		for (const [name, , value] of figures) {
			const row = report?.rows.find(
				([cell]) => cell?.type === "text" && cell.text === name,
			);
			expect([name, row?.[1]]).toMatchObject([
				name,
				{ type: "formula", value: expect.closeTo(value, 6) },
			]);
		}
	});

	it.runIf(hasOffice)(
		"in the workbook, after LibreOffice has worked it out",
		async () => {
			const sheets = workbookOf(planFrom(gave));
			const rows = recalculated(
				withoutValues(await xlsxOf(sheets)),
				sheets.map(({ name }) => name),
			).get("Report");
			for (const [name, , value] of figures)
				expect([
					name,
					Number(rows?.find(([label]) => label === name)?.[1]),
				]).toEqual([name, expect.closeTo(value, 6)]);
		},
		60_000,
	);
});
