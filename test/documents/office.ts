import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { notRun } from "../reliability/program.ts";

const here = (command: string, ...args: readonly string[]) =>
	spawnSync(command, args, { encoding: "utf8" });

/** Whether LibreOffice is here, poppler, and letters as wide as Arial's: with wider ones no page is what Word makes of it. */
export const hasOffice =
	here("soffice", "--version").status === 0 &&
	here("pdftotext", "-v").status === 0 &&
	/Arial|Liberation ?Sans|Arimo/.test(here("fc-match", "Arial").stdout ?? "");
if (!hasOffice)
	notRun(
		"what LibreOffice makes of the documents",
		"it needs LibreOffice, poppler-utils and fonts-liberation",
	);

/** A file converted by LibreOffice, as `use` finds it in the folder; both are gone afterwards. */
function converted<T>(
	name: string,
	bytes: Uint8Array,
	to: string,
	use: (folder: string) => T,
): T {
	const folder = mkdtempSync(join(tmpdir(), "cpd-module-office-"));
	try {
		writeFileSync(join(folder, name), bytes);
		execFileSync(
			"soffice",
			[
				// A profile of its own, so that two tests may run at once.
				`-env:UserInstallation=file://${folder}/profile`,
				"--headless",
				"--convert-to",
				to,
				"--outdir",
				folder,
				join(folder, name),
			],
			{ stdio: "ignore" },
		);
		return use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The text of each page of a Word document, as LibreOffice lays it out. */
export function pagesOf(docx: Uint8Array): string[] {
	return converted("document.docx", docx, "pdf", (folder) =>
		execFileSync("pdftotext", ["-layout", join(folder, "document.pdf"), "-"], {
			encoding: "utf8",
		})
			.split("\f")
			.slice(0, -1),
	);
}

/** What LibreOffice works out for each cell of each sheet, from the formulas alone: by sheet, the rows of a CSV. */
export function recalculated(
	xlsx: Uint8Array,
	sheets: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
	// Field by comma, text in quotation marks, UTF-8, values and not their looks, every sheet.
	const filter =
		"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
	return converted(
		"workbook.xlsx",
		xlsx,
		filter,
		(folder) =>
			new Map(
				sheets.map((sheet) => [
					sheet,
					rowsOf(readFileSync(join(folder, `workbook-${sheet}.csv`), "utf8")),
				]),
			),
	);
}

/** A CSV whose text may hold line ends and quotation marks. */
function rowsOf(csv: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
	for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
		const [, raw = "", end] = match;
		rows
			.at(-1)
			?.push(
				raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw,
			);
		if (end === "\n") rows.push([]);
		if (end === "" || cell.lastIndex >= csv.length) break;
	}
	return rows;
}
