import { pathOf } from "../course/select.ts";
import type { Desk } from "../player/desk.ts";
import { apart, hung } from "../terminal/hang.ts";
import type { Look, Span } from "../terminal/theme.ts";
import { columnsOf, cutTo } from "../terminal/width.ts";
import { type Line, textIn, wrap } from "../terminal/wrap.ts";
import { hintsFor } from "./key-words.ts";
import type { Measure } from "./measure.ts";
import { standingOf } from "./routes/contents.ts";
import type { Situation } from "./situation.ts";

/** The module on the left, where the learner is on the right. A narrow window has room for the latter only. */
export function headerLine(
	module: string,
	title: string,
	{ columns }: Measure,
	{ glyphs }: Look,
): Line {
	const right = cutTo(columns - 2, title, glyphs.ellipsis);
	const room = columns - columnsOf(right) - 5;
	const left = room < 20 ? "" : cutTo(room, module, glyphs.ellipsis);
	return [
		{ text: left && ` ${left}`, role: "muted" },
		...atEnd(columns - (left ? columnsOf(left) + 1 : 0), [{ text: right }]),
	];
}

/** How much of the module's time is behind the learner, as a thin bar, and how much is left in words. */
export function barLine(
	minutes: number,
	minutesLeft: number,
	{ columns }: Measure,
	{ glyphs }: Look,
): Line {
	const words = minutesLeft > 0 ? `${minutesLeft} min left` : "all of it read";
	const length = columns - columnsOf(words) - 5;
	const share = minutes > 0 ? 1 - Math.min(1, minutesLeft / minutes) : 0;
	const done = Math.round(length * share);
	return [
		{ text: " " },
		{ text: glyphs.done.repeat(done), role: "accent" },
		{ text: glyphs.left.repeat(length - done), role: "muted" },
		...atEnd(columns - 1 - length, [{ text: words }]),
	];
}

/** Whether there is more of the page above or below, and the keys for it. */
export function moreLine(
	{ long, more }: Situation,
	top: number,
	{ margin, width }: Measure,
	{ glyphs }: Look,
): Line {
	if (!long) return [];
	const above = top > 0 ? ["more above: page up"] : [];
	const below = more ? ["more below: page down"] : [];
	const both = [...above, ...below].join(` ${glyphs.dot} `);
	const text = columnsOf(both) <= width ? both : "more above and below";
	return [{ text: " ".repeat(margin) }, { text, role: "muted" }];
}

/** The keys that work now, as many as fit, and whether everything is saved. */
export function footerLine(
	situation: Situation,
	saved: string,
	{ columns }: Measure,
	{ glyphs }: Look,
): Line {
	const hints = hintsFor(situation, glyphs).map(
		({ key, words }): Line => [
			{ text: key, role: "key" },
			{ text: ` ${words}` },
		],
	);
	const last = hints.findIndex((hint) => textIn(hint).endsWith(" help"));
	const helps = last < 0 ? [] : hints.splice(last, 1);
	// Where there is room for one key, it is the one that goes on.
	const help = columns < 40 ? [] : helps;
	const between: Line = [{ text: ` ${glyphs.dot} `, role: "muted" }];
	// What could not be saved has a notice of its own.
	const end = columns < 40 ? "" : saved;
	const room = columns - columnsOf(end) - 4;
	let line: Line = [];
	for (const hint of hints) {
		const longer: Line =
			line.length === 0 ? hint : [...line, ...between, ...hint];
		const whole =
			help.length === 0 ? longer : [...longer, ...between, ...(help[0] ?? [])];
		if (columnsOf(textIn(whole)) <= room) line = longer;
	}
	const keys = [
		...line,
		...(help[0] ? [...(line.length > 0 ? between : []), ...help[0]] : []),
	];
	return [
		{ text: " " },
		...keys,
		...atEnd(columns - 1 - columnsOf(textIn(keys)), [
			{ text: end, role: "muted" },
		]),
	];
}

/** The sections with how far the learner is with each, to stand beside the text. */
export function besideLines({ session }: Desk, columns: number): Line[] {
	const sections = pathOf(session.module).map((section, number) => {
		const isHere = session.page().section.id === section.id;
		const title: Span = isHere
			? { text: section.title, role: "strong" }
			: { text: section.title };
		const standing: Span = {
			text: standingOf(session, section),
			role: "muted",
		};
		return hung(
			[{ text: number === 0 ? "   " : `${number}  ` }],
			[...wrap([title], columns - 3), ...wrap([standing], columns - 3)],
		);
	});
	return apart(sections);
}

/** A line at the right end of so many columns, with one column free behind it. */
function atEnd(columns: number, line: Line): Line {
	const gap = columns - columnsOf(textIn(line)) - 1;
	return [{ text: " ".repeat(Math.max(1, gap)) }, ...line];
}
