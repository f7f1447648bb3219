import type { Block, Rich } from "../markdown/rich.ts";
import { type Outcome, outcomeInWords } from "../planning/sheet.ts";
import type { Say } from "./say.ts";
import { barsIn, slotsInRich } from "./slots.ts";

/** What came of a slot; undefined where there is none of that name. */
type Came = (slot: string) => Outcome | undefined;

/** Stands where a figure is still missing, or where there is none to give. */
const blank = "–";

/** What an author wrote, with the figures in it. A sentence without its figure is no sentence, and is left out. */
export function filled(block: Block, came: Came): Say[] {
	const bars = barsIn(block);
	if (bars) return [{ type: "bars", rows: rowsOf(bars, came) }];
	if (block.type !== "paragraph") return [within(block, came)];
	const isWhole = slotsInRich(block.rich).every(
		(slot) => outcomeInWords(came(slot)) !== undefined,
	);
	return isWhole ? [within(block, came)] : [];
}

type Rows = Extract<Say, { type: "bars" }>["rows"];

/** A figure that is still to come keeps its place; one that is not given has none. */
function rowsOf(
	bars: readonly { readonly label: string; readonly slot: string }[],
	came: Came,
): Rows {
	return bars.flatMap(({ label, slot }): Rows => {
		const one = came(slot);
		switch (one?.type) {
			case "known":
				return [
					{ label, value: one.value, words: outcomeInWords(one) ?? blank },
				];
			case "waiting":
				return [{ label, words: blank }];
			default:
				return [];
		}
	});
}

function within(block: Block, came: Came): Block {
	const fill = (rich: Rich) => filledIn(rich, came);
	switch (block.type) {
		case "heading":
		case "paragraph":
			return { ...block, rich: fill(block.rich) };
		case "list":
			return {
				...block,
				items: block.items.map((item) => item.map((one) => within(one, came))),
			};
		case "quote":
			return { ...block, blocks: block.blocks.map((one) => within(one, came)) };
		case "table":
			return {
				...block,
				head: block.head.map(fill),
				rows: block.rows.map((row) => row.map(fill)),
			};
	}
}

/** A figure that opens a sentence begins with a capital. */
function filledIn(rich: Rich, came: Came): Rich {
	return rich.map((run, index) => ({
		...run,
		text: run.text.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, slot, at) => {
			const words = outcomeInWords(came(slot)) ?? blank;
			return index === 0 && at === 0
				? words.charAt(0).toUpperCase() + words.slice(1)
				: words;
		}),
	}));
}
