import type { Context } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Module, Section } from "../course/module.ts";
import { withWorkbench } from "../course/select.ts";
import { plain } from "../markdown/rich.ts";
import { isProved, met } from "./complete.ts";
import { counted } from "./counted.ts";
import type { Destination } from "./destination.ts";
import type { Progress } from "./progress.ts";
import { putOffIn } from "./put-off.ts";
import { partInWords, type Written, writtenIn } from "./written.ts";

/** A question that waits. */
export type Waiting = {
	readonly asked: string;
	/** “part 2, Principles”. */
	readonly where: string;
	readonly to: Extract<Destination, { type: "answer" }>;
};

/** What waits, and everything the learner has thought in writing, in one place. */
export type Notebook = {
	readonly waiting: readonly Waiting[];
	readonly written: readonly Written[];
};

export function notebookOf(
	module: Module,
	progress: Progress,
	context: Context,
): Notebook {
	const waiting = withWorkbench(module).flatMap((section, part) =>
		met(section, context).flatMap(({ activity, place }) =>
			waitingIn(activity, section, progress, context).map(
				({ asked, question }): Waiting => ({
					asked,
					where: partInWords(module, part),
					to: { type: "answer", place, activity: activity.id, question },
				}),
			),
		),
	);
	const written = writtenIn(module, progress, context).filter(
		({ manner }) =>
			manner === "reflection" ||
			manner === "reason" ||
			manner === "action" ||
			manner === "note",
	);
	return { waiting, written };
}

/** What was put off with "not now"; in a section that was skipped, also what asks about the learner's own school. */
function waitingIn(
	activity: Activity,
	section: Section,
	progress: Progress,
	context: Context,
): { readonly asked: string; readonly question: string }[] {
	const putOff = putOffIn(activity, context);
	if (putOff.length > 0 || !isProved(progress, section.id)) return putOff;
	if (activity.kind !== "form" && activity.kind !== "reflection") return [];
	const answers = context.answers(activity.id);
	const { next } = kindOf(activity).step(activity, answers, context);
	return next === "done"
		? []
		: [{ asked: plain(next.ask.prompt), question: next.ask.id }];
}

/** Where a thing that was written comes from, in words. */
export function whence({ manner, where }: Written): string {
	const kinds: Readonly<Partial<Record<Written["manner"], string>>> = {
		note: "your note",
		reason: "your reason",
		action: "your action",
	};
	return `${kinds[manner] ?? "your words"}, ${where}`;
}

/** What is in the notebook, in a sentence; where nothing is, how something comes into it. */
export function summaryOf({ waiting, written }: Notebook): string {
	if (waiting.length + written.length === 0)
		return "Nothing is in your notebook yet. A note can be written on any screen, and what you write in answer to a question comes here of itself.";
	const waits =
		waiting.length === 0
			? "No question waits."
			: `${counted(waiting.length, "open question")}, to go to when you like.`;
	const wrote =
		written.length === 0
			? "Nothing is written yet."
			: `${counted(written.length, "thing")} you wrote, to read or to change.`;
	return `${waits} ${wrote}`;
}

/** As much of a text as tells it from others, on one line. */
export function inShort(words: string): string {
	const line = plain([{ text: words }]);
	return line.length <= longest
		? line
		: `${line.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}

const longest = 120;
