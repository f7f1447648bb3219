import { type Block, plain, type Rich } from "../markdown/rich.ts";

/** The slots in an author's words, in the order they stand. */
export function slotsInRich(rich: Rich): string[] {
	return rich.flatMap(({ text }) =>
		[...text.matchAll(/\{([a-z][a-z0-9-]*)\}/g)].map((match) => match[1] ?? ""),
	);
}

export function slotsIn(block: Block): string[] {
	switch (block.type) {
		case "heading":
		case "paragraph":
			return slotsInRich(block.rich);
		case "list":
			return block.items.flatMap((item) => item.flatMap(slotsIn));
		case "quote":
			return block.blocks.flatMap(slotsIn);
		case "table":
			return [block.head, ...block.rows].flat().flatMap(slotsInRich);
	}
}

/** The bars a list stands for: it does where every item is a few words and ends in one slot. */
export function barsIn(
	block: Block,
): { readonly label: string; readonly slot: string }[] | undefined {
	if (block.type !== "list" || block.ordered) return undefined;
	const bars = block.items.flatMap((item) => {
		const [first, ...others] = item;
		if (first?.type !== "paragraph" || others.length > 0) return [];
		const [, label = "", slot = ""] =
			/^([^{}]*[^{}\s])\s*\{([a-z][a-z0-9-]*)\}$/.exec(plain(first.rich)) ?? [];
		return slot === "" ? [] : [{ label: label.replace(/:$/, ""), slot }];
	});
	return bars.length === block.items.length ? bars : undefined;
}
