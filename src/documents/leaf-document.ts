import { type Block, plain, plainBlocks, type Rich } from "../markdown/rich.ts";
import { type Leaf, sourceList } from "../player/leaf.ts";
import { type Document, type Part, type Spans, spans } from "./document.ts";

/** A page off the path as a document for Word: to fill in, to change and to pass on. */
export function leafDocument(leaf: Leaf, from: string): Document {
	const { title, facts, blocks, sources } = leaf;
	return {
		title,
		running: title,
		foot: from,
		front: [],
		rest: [
			...(facts.length > 0
				? [
						{
							type: "facts" as const,
							rows: facts.map(({ label, value }) => ({
								label,
								spans: spans(value),
							})),
						},
					]
				: []),
			...blocks.flatMap(partsOf),
			...(sources.length > 0
				? [
						{ type: "heading" as const, level: 2 as const, text: "Sources" },
						...partsOf(sourceList(sources)),
					]
				: []),
		],
	};
}

function partsOf(block: Block): Part[] {
	switch (block.type) {
		case "heading":
			return [
				{
					type: "heading",
					level: block.level > 2 ? 3 : 2,
					text: plain(block.rich),
				},
			];
		case "paragraph":
			return [{ type: "paragraph", spans: styled(block.rich) }];
		case "quote":
			return [{ type: "quotation", text: plainBlocks(block.blocks) }];
		case "list":
			return listParts(block);
		case "table":
			return [
				{
					type: "table",
					head: block.head.map(plain),
					rows: block.rows.map((row) => row.map(styled)),
					figures: block.align.flatMap((align, index) =>
						align === "right" ? [index] : [],
					),
					widths: widthsOf(block),
				},
			];
	}
}

/** An item of several paragraphs is one; a list inside it follows as a list of its own. */
function listParts(list: Extract<Block, { type: "list" }>): Part[] {
	const items = list.items.map((item) =>
		item.flatMap(
			(block, index): Spans =>
				block.type === "paragraph"
					? [...(index > 0 ? spans(" ") : []), ...styled(block.rich)]
					: [],
		),
	);
	return [
		{
			type: "list",
			items,
			...(list.ordered ? { ordered: true as const } : {}),
		},
		...list.items.flatMap((item) =>
			item.filter(({ type }) => type === "list").flatMap(partsOf),
		),
	];
}

/** An address that is not its own text stands behind it: on paper nobody can press it. */
function styled(rich: Rich): Spans {
	return rich.map((run) => {
		const words = run.mark === undefined ? run.text : `[${run.mark}]`;
		const address = run.href && run.href !== run.text ? ` (${run.href})` : "";
		return {
			text: words + address,
			...(run.strong ? { strong: true as const } : {}),
		};
	});
}

/** A column is as wide as its words ask for, within limits: a few figures are not lost beside a paragraph. */
function widthsOf({ head, rows }: Extract<Block, { type: "table" }>): number[] {
	return head.map((cell, index) => {
		const longest = Math.max(
			plain(cell).length,
			...rows.map((row) => plain(row[index] ?? []).length),
		);
		return Math.min(60, Math.max(12, longest));
	});
}
