import { hung } from "../terminal/hang.ts";
import type { Look } from "../terminal/theme.ts";
import { columnsOf } from "../terminal/width.ts";
import { type Line, textIn, wrap } from "../terminal/wrap.ts";
import type { Drawn } from "./ask/way.ts";

/** Something to go to. */
export type Item = {
	/** The digit that goes there; none for what has no number. */
	readonly number: string;
	readonly label: string;
	/** A word or two at the end of its line. */
	readonly aside?: string;
	/** A sentence under it. */
	readonly about?: string;
};

/** Where a key leads in a list; undefined where it leads nowhere. */
export function stepIn(
	items: readonly Pick<Item, "number">[],
	at: number,
	key: string,
): number | undefined {
	if (key === "up") return Math.max(0, at - 1);
	if (key === "down") return Math.min(items.length - 1, at + 1);
	if (key === "enter" || key === "space") return at;
	const index = items.findIndex(({ number }) => number === key);
	return index < 0 ? undefined : index;
}

/** A list with the pointer at one of its items, below what introduces it. */
export function drawList(
	before: readonly Line[],
	items: readonly Item[],
	at: number,
	columns: number,
	look: Look,
): Drawn {
	const lines: Line[] = [...before];
	let sight = { from: 0, to: 0 };
	const digits = Math.max(...items.map(({ number }) => number.length));
	for (const [index, item] of items.entries()) {
		const pointer = index === at ? look.glyphs.pointer : " ";
		const gutter: Line = [
			{ text: pointer, role: "accent" },
			{ text: ` ${item.number.padStart(digits)}  ` },
		];
		const width = columns - columnsOf(textIn(gutter));
		const about: Line[] = item.about
			? wrap([{ text: item.about, role: "muted" }], width)
			: [];
		const drawn = hung(gutter, [...besideEachOther(item, width), ...about]);
		if (index === at)
			sight = { from: lines.length, to: lines.length + drawn.length - 1 };
		lines.push(...drawn);
	}
	return { lines, sight };
}

/** The label, and its aside at the end of the line; under it where both do not fit. */
function besideEachOther({ label, aside }: Item, columns: number): Line[] {
	const whole = wrap([{ text: label }], columns);
	if (!aside) return whole;
	const room = columns - columnsOf(aside) - 2;
	if (room < 24)
		return [...whole, ...wrap([{ text: aside, role: "muted" }], columns)];
	return wrap([{ text: label }], room).map((line, index) => {
		if (index > 0) return line;
		const gap = columns - columnsOf(textIn(line)) - columnsOf(aside);
		return [...line, { text: " ".repeat(gap) }, { text: aside, role: "muted" }];
	});
}
