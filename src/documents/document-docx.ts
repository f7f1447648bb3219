import {
	AlignmentType,
	BorderStyle,
	Footer,
	Header,
	HeadingLevel,
	type IParagraphOptions,
	type ISectionOptions,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	SectionType,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
	Document as Word,
} from "docx";
import type { Document, Part, Spans } from "./document.ts";
import { paper, shareOf, sizeFor, textWidth } from "./docx-fit.ts";

const ink = {
	text: "1C1C1C",
	head: "12355B",
	quiet: "555555",
	rule: "C5CCD3",
	shade: "EEF2F6",
};

/** The size of type in points where nothing has to fit. */
const usual = 10;

/** From this size on there is room between the parts. */
function isRoomy(size: number): boolean {
	return size >= usual;
}

/** Twentieths of a point, in which Word measures. */
function twips(points: number): number {
	return Math.round(points * 20);
}

/** A document for Word, with real headings, header rows, page numbers and A4 paper. What has to stand on one side is set as large as it can be. */
export async function docxOf(document: Document): Promise<Uint8Array> {
	const { title, status, foot } = document;
	const small = document.front.length > 0 ? sizeFor(document.front) : usual;
	const front = [
		heading(title, HeadingLevel.HEADING_1, 15, 0),
		...(status ? [statusOf(status)] : []),
		...document.front.flatMap((part) => printed(part, small)),
	];
	const rest = document.rest.flatMap((part) => printed(part, usual));
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
		sections: [
			section(document, front),
			...(rest.length > 0 ? [section(document, rest)] : []),
		],
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

function quiet(
	children: readonly string[],
	alignment: IParagraphOptions["alignment"] & string,
): Paragraph {
	return new Paragraph({
		alignment,
		children: [new TextRun({ children, size: 15, color: ink.quiet })],
	});
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

function printed(part: Part, size: number): (Paragraph | Table)[] {
	switch (part.type) {
		case "heading":
			return [
				heading(
					part.text,
					part.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
					part.level === 2 && isRoomy(size) ? 13 : size + 1.5,
					isRoomy(size) ? 12 : 4,
				),
			];
		case "paragraph":
			return [
				paragraph(part.spans, size, {
					spacing: { after: twips(isRoomy(size) ? 6 : 2) },
				}),
			];
		case "quotation":
			return part.text.split(/\n{2,}/).map(
				(text) =>
					new Paragraph({
						indent: { left: 240 },
						spacing: { after: twips(5) },
						border: {
							left: {
								style: BorderStyle.SINGLE,
								size: 12,
								space: 8,
								color: ink.rule,
							},
						},
						children: text
							.split("\n")
							.map((line, index) =>
								run(line, size, index > 0 ? { break: 1 } : {}),
							),
					}),
			);
		case "list":
			return part.items.map((item) =>
				paragraph(item, size, {
					spacing: { after: twips(2) },
					...(part.ordered
						? { numbering: { reference: "numbers", level: 0 } }
						: { numbering: { reference: "points", level: 0 } }),
				}),
			);
		case "facts":
			return [
				table(
					part.rows.map(({ label, spans }) => [
						[{ text: label, strong: true }],
						spans,
					]),
					[paper.label, 1 - paper.label],
					size,
					{ head: false },
				),
				gap(size),
			];
		case "table":
			return [
				table(
					[
						part.head.map((text) => [{ text, strong: true as const }]),
						...part.rows,
					],
					part.head.map((_, index) => shareOf(part, index)),
					size,
					{ head: true, ...(part.figures ? { figures: part.figures } : {}) },
				),
				gap(size),
			];
	}
}

/** Word joins two tables that touch. */
function gap(size: number): Paragraph {
	return new Paragraph({
		spacing: {
			line: twips(isRoomy(size) ? 6 : 2),
			lineRule: "exact",
			before: 0,
			after: 0,
		},
		children: [],
	});
}

function heading(
	text: string,
	level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
	size: number,
	before: number,
): Paragraph {
	return new Paragraph({
		heading: level,
		keepNext: true,
		spacing: { before: twips(before), after: twips(2) },
		children: [
			new TextRun({ text, bold: true, size: size * 2, color: ink.head }),
		],
	});
}

function paragraph(
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

function run(text: string, size: number, more: object): TextRun {
	return new TextRun({ text, size: size * 2, ...more });
}

function table(
	rows: readonly (readonly Spans[])[],
	shares: readonly number[],
	size: number,
	{
		head,
		figures = [],
	}: { readonly head: boolean; readonly figures?: readonly number[] },
): Table {
	const widths = shares.map((share) => twips(textWidth * share));
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: twips(textWidth), type: WidthType.DXA },
		columnWidths: widths,
		tableLook: {
			firstRow: head,
			firstColumn: true,
			noHBand: true,
			noVBand: true,
		},
		borders: {
			top: line(),
			bottom: line(),
			insideHorizontal: line(),
			left: none(),
			right: none(),
			insideVertical: none(),
		},
		rows: rows.map(
			(cells, rowIndex) =>
				new TableRow({
					tableHeader: head && rowIndex === 0,
					cantSplit: true,
					children: cells.map(
						(cell, index) =>
							new TableCell({
								width: { size: widths[index] ?? 0, type: WidthType.DXA },
								verticalAlign: VerticalAlign.TOP,
								margins: {
									top: twips(paper.cellAbove),
									bottom: twips(paper.cellAbove),
									left: twips(paper.cellBeside),
									right: twips(paper.cellBeside),
								},
								...((head ? rowIndex === 0 : index === 0)
									? {
											shading: {
												type: ShadingType.CLEAR,
												color: "auto",
												fill: ink.shade,
											},
										}
									: {}),
								children: [
									paragraph(cell, size, {
										...(figures.includes(index)
											? { alignment: AlignmentType.RIGHT }
											: {}),
									}),
								],
							}),
					),
				}),
		),
	});
}

function line() {
	return { style: BorderStyle.SINGLE, size: 4, color: ink.rule };
}

function none() {
	return { style: BorderStyle.NONE, size: 0, color: "auto" };
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
