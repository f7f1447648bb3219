import writeExcelFile, { type CellObject } from "write-excel-file/node";
import { safeText } from "../../markdown/safe-text.ts";
import {
	type Cell,
	columnName,
	type Format,
	type WorkbookSheet,
} from "./cells.ts";

type Feature = NonNullable<
	NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]
>[number];

const formats: Readonly<Record<Format, string>> = {
	number: "#,##0.##",
	hours: "#,##0.0",
	pounds: "£#,##0",
	pence: "£#,##0.00",
	share: "0%",
	date: "d mmmm yyyy",
};

/** A workbook as the bytes of an .xlsx file. What somebody wrote is a text cell, whatever it begins with. */
export async function xlsxOf(
	sheets: readonly WorkbookSheet[],
): Promise<Uint8Array> {
	const file = writeExcelFile(
		sheets.map(({ name, widths, rows, head }) => ({
			sheet: name,
			data: rows.map((row) => {
				const height = heightOf(row, widths);
				return row.map((cell) => {
					const made = excelCell(cell);
					return made && height > 0 ? { ...made, height } : made;
				});
			}),
			columns: widths.map((width) => ({ width })),
			stickyRowsCount: head,
			orientation: "landscape" as const,
		})),
		{ fontFamily: "Arial", fontSize: 10, features: [carried(sheets)] },
	);
	return new Uint8Array(await file.toBuffer());
}

/** Points a line of a cell takes. */
const lineHeight = 13;

/** How high a row of wrapped words has to be: not every program that opens it works this out. 0 for one line. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
	const most = Math.max(
		0,
		...row.map((cell, index) => {
			const words =
				cell.type === "text" && !cell.as
					? cell.text
					: cell.type === "input" && typeof cell.value === "string"
						? cell.value
						: "";
			const width = Math.max(4, (widths[index] ?? 10) - 2);
			return words
				.split("\n")
				.reduce(
					(sum, line) => sum + Math.max(1, Math.ceil(line.length / width)),
					0,
				);
		}),
	);
	return most > 1 ? Math.min(400, most * lineHeight + 2) : 0;
}

function excelCell(cell: Cell): CellObject | null {
	switch (cell.type) {
		case "empty":
			return null;
		case "text":
			return {
				type: String,
				value: safeText(cell.text),
				wrap: cell.as !== "title" && cell.as !== "note",
				alignVertical: "top",
				...looks[cell.as ?? "plain"],
			};
		case "input":
			return {
				...(cell.format === "date" && typeof cell.value === "string"
					? {
							type: Date,
							value: new Date(`${cell.value}T00:00:00Z`),
							format: formats.date,
						}
					: typeof cell.value === "number"
						? {
								type: Number,
								value: cell.value,
								format: formats[cell.format ?? "number"],
							}
						: typeof cell.value === "string"
							? { type: String, value: safeText(cell.value), format: "@" }
							: {}),
				wrap: true,
				alignVertical: "top",
				backgroundColor: "#FFF6D5",
				borderColor: "#B38F00",
				borderStyle: "thin",
			} as CellObject;
		case "figure":
			return {
				type: Number,
				value: cell.value,
				format: formats[cell.format],
				alignVertical: "top",
			};
		case "formula":
			return {
				type: "Formula",
				value: cell.formula,
				format: formats[cell.format],
				alignVertical: "top",
				...(cell.strong ? { fontWeight: "bold" as const } : {}),
			};
	}
}

const looks = {
	plain: {},
	strong: { fontWeight: "bold" },
	note: { fontStyle: "italic", textColor: "#555555" },
	title: { fontWeight: "bold", fontSize: 14, textColor: "#12355B" },
	head: { fontWeight: "bold", backgroundColor: "#E3EAF1" },
} as const;

/**
 * The library writes a formula without what it comes to, and a preview would show nothing. It lets a feature change the sheet's XML
 * before it is packed: ours puts the value behind each formula, `<f>B3*2</f><v>12</v>`, as the format wants it.
 */
function carried(sheets: readonly WorkbookSheet[]): Feature {
	return {
		files: {
			transform: {
				"xl/worksheets/sheet{id}.xml": {
					transform: (xml, _, { sheetIndex }) => {
						const values = valuesIn(sheets[sheetIndex]);
						return onePageWide(
							xml.replace(
								/<c r="([A-Z]+\d+)"([^>]*)><f>(.*?)<\/f><\/c>/g,
								(_, at: string, attributes: string, formula: string) => {
									const value = values.get(at);
									if (value === undefined)
										throw new Error(`The formula in ${at} carries no value.`);
									const type = typeof value === "string" ? ' t="str"' : "";
									return `<c r="${at}"${attributes}${type}><f>${formula}</f><v>${value}</v></c>`;
								},
							),
						);
					},
				},
			},
		},
	};
}

/** What each formula of a sheet comes to, by its place. Words are ours and hold nothing that XML would mind. */
function valuesIn(
	sheet: WorkbookSheet | undefined,
): ReadonlyMap<string, number | string> {
	return new Map(
		(sheet?.rows ?? []).flatMap((row, rowIndex) =>
			row.flatMap((cell, index): [string, number | string][] =>
				cell.type === "formula"
					? [[`${columnName(index)}${rowIndex + 1}`, cell.value]]
					: [],
			),
		),
	);
}

/** Printed, a sheet is as wide as one side of paper, and as long as it has to be. */
function onePageWide(xml: string): string {
	return xml
		.replace(
			/(<worksheet[^>]*>)/,
			'$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		)
		.replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ');
}
