import type { Say } from "../activities/say.ts";
import type { Block } from "../markdown/rich.ts";
import { barLines } from "./bar-lines.ts";
import { factLines } from "./fact-lines.ts";
import { gaugeLines } from "./gauge-lines.ts";
import { apart, barred, hung } from "./hang.ts";
import { optionLines } from "./option-lines.ts";
import { plotLines } from "./plot-lines.ts";
import { spansOf } from "./spans.ts";
import { tableLines } from "./table-lines.ts";
import type { Look } from "./theme.ts";
import { columnsOf } from "./width.ts";
import { type Line, wrap, wrapText } from "./wrap.ts";

/** Everything a page says, as lines no wider than `columns`, with an empty line between one thing and the next. */
export function linesOf(
	say: readonly Say[],
	columns: number,
	look: Look,
): Line[] {
	return apart(say.map((one) => known(one, columns, look)));
}

type Laid = {
	readonly columns: number;
	readonly look: Look;
	readonly lines: Line[];
};

const laid = new WeakMap<Say, Laid>();

/** A thing said never changes, so its lines are laid out again only for another width or look: not at every key. */
function known(say: Say, columns: number, look: Look): Line[] {
	const before = laid.get(say);
	if (before?.columns === columns && before.look === look) return before.lines;
	const lines = linesIn(say, columns, look);
	laid.set(say, { columns, look, lines });
	return lines;
}

function linesIn(say: Say, columns: number, look: Look): Line[] {
	const blocks = (list: readonly Block[], width: number) =>
		linesOf(list, width, look);
	switch (say.type) {
		case "heading":
			return wrap(spansOf(say.rich, "heading"), columns);
		case "paragraph":
			return wrap(spansOf(say.rich), columns);
		case "asked":
			return wrap(spansOf(say.prompt, "strong"), columns);
		case "list":
			return listLines(say, columns, look);
		case "quote":
			return barred(blocks(say.blocks, columns - 2), look.glyphs.bar, "muted");
		case "said":
			return barred(
				wrapText(say.text, columns - 2),
				look.glyphs.ownBar,
				"accent",
			);
		case "aside":
			return say.folded
				? wrap(foldedSpans(say.title), columns)
				: barred(
						blocks([titled(say.title), ...say.blocks], columns - 2),
						look.glyphs.bar,
						"muted",
					);
		case "table":
			return tableLines(say, columns, look);
		case "options":
			return optionLines(say.options, columns, look, blocks);
		case "facts":
			return factLines(say.rows, columns);
		case "bars":
			return barLines(say.rows, columns, look);
		case "gauges":
			return gaugeLines(say.rows, columns, look);
		case "plot":
			return plotLines(say, columns, look);
	}
}

function listLines(
	list: Extract<Block, { type: "list" }>,
	columns: number,
	look: Look,
): Line[] {
	const last = list.start + list.items.length - 1;
	const items = list.items.map((item, index) => {
		const mark = list.ordered
			? `${String(list.start + index).padStart(String(last).length)}. `
			: `${look.glyphs.bullet} `;
		return hung(
			[{ text: mark }],
			itemLines(item, columns - columnsOf(mark), look),
		);
	});
	const isRoomy = list.items.some((item) => item.length > 1);
	return isRoomy ? apart(items) : items.flat();
}

/** A list inside an item follows its words without a gap. */
function itemLines(
	item: readonly Block[],
	columns: number,
	look: Look,
): Line[] {
	return item.flatMap((block, index) => {
		const lines = linesIn(block, columns, look);
		return index === 0 || block.type === "list" ? lines : [[], ...lines];
	});
}

/** The key that opens it is the same everywhere. */
function foldedSpans(title: string): Line {
	return [
		{ text: title, role: "strong" },
		{ text: " " },
		{ text: "w", role: "key" },
		{ text: " opens it", role: "muted" },
	];
}

function titled(title: string): Block {
	return { type: "paragraph", rich: [{ text: title, strong: true }] };
}
