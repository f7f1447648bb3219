import {
	type HeadingLevel,
	type IParagraphOptions,
	Paragraph,
	TextRun,
} from "docx";
import { safeText } from "../markdown/safe-text.ts";
import type { Spans } from "./document.ts";

export const ink = {
	text: "1C1C1C",
	head: "12355B",
	quiet: "555555",
	rule: "C5CCD3",
	shade: "EEF2F6",
};

/** The size of type in points where nothing has to fit. */
export const usual = 10;

/** From this size on there is room between the parts. */
export function isRoomy(size: number): boolean {
	return size >= usual;
}

/** Twentieths of a point, in which Word measures. */
export function twips(points: number): number {
	return Math.round(points * 20);
}

export function quiet(
	children: readonly string[],
	alignment: IParagraphOptions["alignment"] & string,
): Paragraph {
	return new Paragraph({
		alignment,
		children: [new TextRun({ children, size: 15, color: ink.quiet })],
	});
}

export function heading(
	text: string,
	level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
	size: number,
	before: number,
): Paragraph {
	return new Paragraph({
		heading: level,
		keepNext: true,
		spacing: { before: twips(before), after: twips(2) },
		children: [run(text, size, { bold: true, color: ink.head })],
	});
}

export function paragraph(
	spans: Spans,
	size: number,
	more: Partial<IParagraphOptions> = {},
): Paragraph {
	return new Paragraph({
		...more,
		children: spans.map(({ text, strong, waits }) =>
			run(text, size, {
				...(strong ? { bold: true } : {}),
				...(waits ? { italics: true, color: ink.quiet } : {}),
			}),
		),
	});
}

/** Words in one style. XML has no place for some characters that a file may hold. */
export function run(text: string, size: number, more: object): TextRun {
	return new TextRun({ text: safeText(text), size: size * 2, ...more });
}
