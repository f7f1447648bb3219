import type { Context } from "../activities/kind.ts";
import type { Module, Screen, Section } from "../course/module.ts";
import { pathOf } from "../course/select.ts";
import { plain } from "../markdown/rich.ts";
import { piecesFor } from "./condition.ts";
import {
	isOffPath,
	isSame,
	locate,
	placeAt,
	sectionStart,
} from "./navigate.ts";
import { paceOf, screenMinutes } from "./pace.ts";
import type { Progress } from "./progress.ts";
import type { Slice } from "./slice.ts";

/** The first heading of a screen, in quotation marks. */
export function headingOf(screen: Screen): string | undefined {
	for (const piece of screen.pieces) {
		const blocks = piece.type === "text" ? piece.blocks : [];
		const heading = blocks.find(({ type }) => type === "heading");
		if (heading?.type === "heading") return `“${plain(heading.rich)}”`;
	}
	return undefined;
}

/** What a learner calls a screen: its heading, else its number. */
export function nameOf(section: Section, screen: Screen, part: number): string {
	const heading = headingOf(screen);
	if (heading) return heading;
	const number = section.screens.indexOf(screen) + 1;
	return part === 0 ? `screen ${number}` : `screen ${number} of part ${part}`;
}

/** A slice to the end of one screen, and the minutes used until then. */
export type Ahead = Omit<Slice, "minutes"> & {
	readonly used: number;
	readonly isEnd: boolean;
};

/** A slice to the end of each screen ahead, as far as `enough` minutes reach and to the end of the section they end in. */
export function slicesTo(
	module: Module,
	progress: Progress,
	context: Context,
	enough: number,
): Ahead[] {
	if (isOffPath(module, progress.place)) return [];
	const at = locate(module, progress.place);
	const pace = paceOf(module, progress, context);
	const found: Ahead[] = [];
	let used = 0;
	for (const [index, section] of pathOf(module)
		.slice(at.sectionNumber)
		.entries()) {
		if (used > enough) break;
		const isHere = index === 0;
		const each = screenMinutes(module, section, context);
		const shown = section.screens.flatMap((screen, number) =>
			(!isHere || number >= at.index) && piecesFor(screen, context).length > 0
				? [{ screen, number }]
				: [],
		);
		for (const [order, { screen, number }] of shown.entries()) {
			used += (each[number] ?? 0) * pace;
			const part = at.sectionNumber + index;
			const isEnd = order === shown.length - 1;
			const end = isEnd ? titled(section, part) : nameOf(section, screen, part);
			const start = sectionStart(section, context);
			const isWhole = start !== undefined && isSame(start, progress.place);
			found.push({
				what: wordsFor({ isHere, isEnd, isWhole, order, end }),
				from: progress.place,
				last: placeAt(section, number),
				goal: { type: "as-far", end },
				used,
				isEnd,
			});
		}
	}
	return found;
}

function wordsFor(to: {
	readonly isHere: boolean;
	readonly isEnd: boolean;
	readonly isWhole: boolean;
	readonly order: number;
	readonly end: string;
}): string {
	if (to.isHere && to.isEnd)
		return to.isWhole ? `all of ${to.end}` : `the rest of ${to.end}`;
	if (to.isHere && to.order === 0) return `finish ${to.end}`;
	return `to the end of ${to.end}`;
}

function titled({ title }: Section, part: number): string {
	return part === 0 ? `“${title}”` : `part ${part}, ${title}`;
}
