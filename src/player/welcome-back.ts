import type { Context } from "../activities/kind.ts";
import type { Say } from "../activities/say.ts";
import type { Module, Section } from "../course/module.ts";
import { paragraph } from "../markdown/rich.ts";
import { metOnPath } from "./complete.ts";
import { counted } from "./counted.ts";
import { lastGiven } from "./last-given.ts";
import { minutesLeft } from "./minutes-left.ts";
import { isOffPath, locate } from "./navigate.ts";
import type { Progress } from "./progress.ts";
import { putOffIn } from "./put-off.ts";
import { shortened } from "./shortened.ts";
import { type Slice, slicesFor, visitSlice } from "./slice.ts";
import { nextVisit } from "./visits.ts";

/** What somebody who returns is met with. */
export type Greeting = {
	/** In at most six lines. */
	readonly say: readonly Say[];
	/** What there is to choose from, asked with `question`; empty where they have said it already. */
	readonly ways: readonly Slice[];
	readonly question: string;
	/** What going on without a choice means. */
	readonly otherwise: string;
};

/** As much of a question as reminds somebody of it in one line. */
const briefly = 46;

/** When they were here, what they last decided or wrote, what is open, how long is left, and what fits the time they have. */
export function welcomeBack(
	module: Module,
	progress: Progress,
	context: Context,
	{ when, now }: { when(instant: string): string; readonly now: string },
): Greeting {
	const visit = dueVisit(module, progress, now);
	return {
		say: [
			{ type: "heading", level: 2, rich: [{ text: "Welcome back" }] },
			...sayOf(module, progress, context, when),
		],
		...(visit
			? {
					ways: [visitSlice(visit, progress.place)],
					question: "Your return visit is due. Will you make it now?",
					otherwise: "Not now: back to the module",
				}
			: {
					ways: progress.certificate
						? []
						: slicesFor(module, progress, context),
					question: "How long have you got?",
					otherwise: "Just carry on",
				}),
	};
}

/** The same for somebody who has said beforehand how long they have got. */
export function welcomeTo(slice: Slice, greeting: Greeting): Greeting {
	const words = `${slice.what[0]?.toUpperCase()}${slice.what.slice(1)}`;
	return {
		...greeting,
		say: [
			...greeting.say,
			paragraph(`For your ${counted(slice.minutes, "minute")}: ${words}.`),
		],
		ways: [],
	};
}

function sayOf(
	module: Module,
	progress: Progress,
	context: Context,
	when: (instant: string) => string,
): Say[] {
	const say: Say[] = [
		paragraph(
			`You were last here ${when(progress.lastAt)}, ${placeIn(module, progress)}.`,
		),
	];
	const last = lastGiven(module, progress, context);
	const open = setAsideIn(module, context);
	const rows = [
		...(last ? [last] : []),
		...(open.length > 0
			? [
					{
						label:
							open.length === 1
								? "You left open"
								: `You left ${open.length} open`,
						value: shortened(open[0] ?? "", briefly),
					},
				]
			: []),
	];
	if (rows.length > 0) say.push({ type: "facts", rows });
	say.push(
		paragraph(
			progress.certificate
				? "You have finished. Everything stays open to you."
				: leftInWords(module, progress, context),
		),
	);
	return say;
}

function leftInWords(
	module: Module,
	progress: Progress,
	context: Context,
): string {
	const left = minutesLeft(module, progress, context);
	return left > 0
		? `About ${counted(left, "minute")} to go, at your pace.`
		: "You have read all of it.";
}

function placeIn(module: Module, { place }: Progress): string {
	const { section, sectionNumber } = locate(module, place);
	if (section.id === module.workbench?.id) return `at “${section.title}”`;
	if (isOffPath(module, place)) return "on a return visit";
	return sectionNumber === 0
		? "at the welcome"
		: `in part ${sectionNumber}, ${section.title}`;
}

function dueVisit(
	module: Module,
	progress: Progress,
	now: string,
): Section | undefined {
	const next = nextVisit(progress, now);
	return next?.type === "due" && !isOffPath(module, progress.place)
		? module.visits?.find(({ id }) => id === next.id)
		: undefined;
}

/** The prompts of the questions put off with "not now". */
export function setAsideIn(module: Module, context: Context): string[] {
	return metOnPath(module, context).flatMap(({ activity }) =>
		putOffIn(activity, context).map(({ asked }) => asked),
	);
}

/** Before the documents are written: what was put off does not stand in the way, and is not forgotten either. */
export function whatWaits(module: Module, context: Context): string {
	const open = setAsideIn(module, context).map((asked) =>
		shortened(asked, 120),
	);
	if (open.length === 0) return "Every question is answered.";
	const count =
		open.length === 1 ? "One question is" : `${open.length} questions are`;
	return `${count} set aside, and can wait: ${open.join("; ")}.`;
}
