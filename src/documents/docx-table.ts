import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlign,
	WidthType,
} from "docx";
import type { Spans } from "./document.ts";
import { paper, textWidth } from "./docx-fit.ts";
import { ink, isRoomy, paragraph, twips } from "./docx-text.ts";

/** Word joins two tables that touch. */
export function gap(size: number): Paragraph {
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

export function table(
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
