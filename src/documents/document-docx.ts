import {
	AlignmentType,
	Footer,
	Header,
	HeadingLevel,
	type ISectionOptions,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	SectionType,
	type Table,
	TextRun,
	Document as Word,
} from "docx";
import type { Document } from "./document.ts";
import { paper, sizeFor } from "./docx-fit.ts";
import { printed } from "./docx-parts.ts";
import { heading, ink, quiet, twips, usual } from "./docx-text.ts";

/** A document for Word, with real headings, header rows, page numbers and A4 paper. What has to stand on one side is set as large as it can be. */
export async function docxOf(document: Document): Promise<Uint8Array> {
	const { title, status, foot } = document;
	const small = document.front.length > 0 ? sizeFor(document.front) : usual;
	const top = [
		heading(title, HeadingLevel.HEADING_1, 15, 0),
		...(status ? [statusOf(status)] : []),
	];
	const front = document.front.flatMap((part) => printed(part, small));
	const rest = document.rest.flatMap((part) => printed(part, usual));
	// Where nothing has to stand on a side of its own, there is no new page under the title.
	const sections =
		front.length > 0 && rest.length > 0
			? [[...top, ...front], rest]
			: [[...top, ...front, ...rest]];
	const word = new Word({
		title,
		creator: "cpd-module",
		description: foot,
		styles: {
			default: {
				document: {
					run: {
						font: "Arial",
						size: usual * 2,
						color: ink.text,
						language: { value: "en-GB" },
					},
				},
			},
		},
		numbering: {
			config: [
				{ reference: "numbers", levels: [level(LevelFormat.DECIMAL, "%1.")] },
				{ reference: "points", levels: [level(LevelFormat.BULLET, "•")] },
			],
		},
		sections: sections.map((children) => section(document, children)),
	});
	return new Uint8Array(await Packer.toBuffer(word));
}

function level(
	format: (typeof LevelFormat)[keyof typeof LevelFormat],
	text: string,
) {
	return {
		level: 0,
		format,
		text,
		alignment: AlignmentType.LEFT,
		style: { paragraph: { indent: { left: 360, hanging: 360 } } },
	};
}

function section(
	{ running, status, foot }: Document,
	children: readonly (Paragraph | Table)[],
): ISectionOptions {
	const margin = twips(paper.margin);
	return {
		properties: {
			type: SectionType.NEXT_PAGE,
			page: {
				size: { width: twips(paper.width), height: twips(paper.height) },
				margin: {
					top: margin,
					bottom: margin,
					left: margin,
					right: margin,
					header: twips(20),
					footer: twips(20),
				},
			},
		},
		headers: {
			default: new Header({
				children: [
					quiet(
						[status ? `${running}: ${lower(status)}` : running],
						AlignmentType.RIGHT,
					),
				],
			}),
		},
		footers: {
			default: new Footer({
				children: [
					quiet(
						[
							`${foot} Page `,
							PageNumber.CURRENT,
							" of ",
							PageNumber.TOTAL_PAGES,
						],
						AlignmentType.LEFT,
					),
				],
			}),
		},
		children,
	};
}

function statusOf(status: string): Paragraph {
	return new Paragraph({
		keepNext: true,
		spacing: { after: twips(2) },
		children: [
			new TextRun({ text: status, bold: true, color: "8A1C2B", size: 20 }),
		],
	});
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
