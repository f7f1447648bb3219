import type { Block, Rich } from "./rich.ts";

/** A block in which every stretch of words, however deep it stands, is changed. */
export function changeRich(block: Block, change: (rich: Rich) => Rich): Block {
	const inside = (blocks: readonly Block[]) =>
		blocks.map((one) => changeRich(one, change));
	switch (block.type) {
		case "heading":
		case "paragraph":
			return { ...block, rich: change(block.rich) };
		case "list":
			return { ...block, items: block.items.map(inside) };
		case "quote":
			return { ...block, blocks: inside(block.blocks) };
		case "table":
			return {
				...block,
				head: block.head.map(change),
				rows: block.rows.map((row) => row.map(change)),
			};
	}
}
