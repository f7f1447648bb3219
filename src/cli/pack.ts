import { fileName } from "../disk/file-name.ts";
import type { Document } from "../documents/document.ts";
import { htmlOf } from "../documents/document-html.ts";
import { markdownOf } from "../documents/document-markdown.ts";
import { agendaDocument } from "../documents/plan/agenda.ts";
import { briefDocument } from "../documents/plan/brief.ts";
import { calendarOf } from "../documents/plan/calendar.ts";
import { noteDocument } from "../documents/plan/note.ts";
import type { Plan } from "../documents/plan/plan.ts";
import { planDocument } from "../documents/plan/plan-document.ts";
import { pulseDocument } from "../documents/plan/pulse.ts";
import { workbookOf } from "../documents/workbook/workbook.ts";

/** A document as a file: its name, which every system allows, and its bytes. */
export type DocumentFile = readonly [name: string, bytes: Uint8Array];

/** How a document of words can be printed. */
export type WordsFormat = "docx" | "html" | "md";
export type PlanFormat = WordsFormat | "xlsx" | "ics";

/** One format of the plan. The writers of Word files and workbooks are heavy, and loaded only here. */
export async function planFile(
	plan: Plan,
	format: PlanFormat,
): Promise<DocumentFile> {
	const year = plan.year.replace("/", "-");
	switch (format) {
		case "xlsx": {
			const { xlsxOf } = await import("../documents/workbook/workbook-xlsx.ts");
			return [
				fileName(`CPD workbook ${year}.xlsx`),
				await xlsxOf(workbookOf(plan)),
			];
		}
		case "ics":
			return ["Next actions.ics", Buffer.from(calendarOf(plan))];
		default: {
			const status =
				plan.status === "draft" ? "draft for consultation" : "to be agreed";
			return printed(
				`CPD plan ${year} – ${status}`,
				planDocument(plan),
				format,
			);
		}
	}
}

/** Everything that goes with a plan, each in the same format, with the workbook and the calendar. */
export async function planPack(
	plan: Plan,
	format: WordsFormat,
): Promise<DocumentFile[]> {
	return [
		await planFile(plan, format),
		await planFile(plan, "xlsx"),
		...(plan.dates.length > 0 ? [await planFile(plan, "ics")] : []),
		await printed("Governors’ brief", briefDocument(plan), format),
		await printed("Staff pulse", pulseDocument(plan), format),
		await printed("Agenda for the senior team", agendaDocument(plan), format),
		await printed("Note to the business manager", noteDocument(plan), format),
	];
}

/** A document of words as a file of that name. */
export async function printed(
	name: string,
	document: Document,
	format: WordsFormat,
): Promise<DocumentFile> {
	const file = fileName(`${name}.${format}`);
	switch (format) {
		case "docx": {
			const { docxOf } = await import("../documents/document-docx.ts");
			return [file, await docxOf(document)];
		}
		case "html":
			return [file, Buffer.from(htmlOf(document))];
		case "md":
			return [file, Buffer.from(markdownOf(document))];
	}
}
