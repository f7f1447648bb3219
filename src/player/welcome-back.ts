import type { Context } from "../activities/kind.ts";
import { kindOf } from "../activities/kinds.ts";
import type { Say } from "../activities/say.ts";
import type { Module } from "../course/module.ts";
import { pathOf } from "../course/select.ts";
import { paragraph, plain } from "../markdown/rich.ts";
import { met } from "./complete.ts";
import { minutesLeft } from "./minutes-left.ts";
import { locate } from "./navigate.ts";
import type { Progress } from "./progress.ts";
import { putOffIn } from "./put-off.ts";

/** As much of a long answer as reminds somebody of it. */
const quoted = 120;

/** What somebody who returns is told, in at most six lines: when they were here, what they last wrote, what is open, how long is left. */
export function welcomeBack(
	module: Module,
	progress: Progress,
	context: Context,
	when: (instant: string) => string,
): readonly Say[] {
	const at = locate(module, progress.place);
	const part =
		at.sectionNumber === 0
			? "at the welcome"
			: `in part ${at.sectionNumber}, ${at.section.title}`;
	const say: Say[] = [
		{ type: "heading", level: 2, rich: [{ text: "Welcome back" }] },
		paragraph(`You were last here ${when(progress.lastAt)}, ${part}.`),
	];
	const last = lastWritten(module, context);
	if (last)
		say.push({
			type: "facts",
			rows: [{ label: "You last wrote", value: last }],
		});
	const open = setAsideIn(module, context);
	if (open.length > 0)
		say.push({
			type: "facts",
			rows: [
				{
					label:
						open.length === 1
							? "You left open"
							: `You left ${open.length} open`,
					value: open[0] ?? "",
				},
			],
		});
	if (progress.certificate)
		say.push(
			paragraph(
				"You have finished the module. Everything in it stays open to you.",
			),
		);
	else
		say.push(
			paragraph(`About ${minutesLeft(module, progress)} minutes to go.`),
		);
	return say;
}

function lastWritten(module: Module, context: Context): string | undefined {
	const entries = pathOf(module)
		.flatMap((section) => met(section, context))
		.flatMap(({ activity }) =>
			kindOf(activity).entries(activity, context.answers(activity.id), context),
		)
		.filter(({ manner }) => manner === "reflection" || manner === "action");
	const latest = entries.reduce<(typeof entries)[number] | undefined>(
		(newest, entry) => (newest && newest.at >= entry.at ? newest : entry),
		undefined,
	);
	return latest && shortened(latest.words);
}

/** The prompts of the questions put off with "not now". */
export function setAsideIn(module: Module, context: Context): string[] {
	return pathOf(module).flatMap((section) =>
		met(section, context).flatMap(({ activity }) =>
			putOffIn(activity, context).map(({ asked }) => shortened(asked)),
		),
	);
}

function shortened(text: string): string {
	const line = plain([{ text }]);
	return line.length <= quoted
		? `“${line}”`
		: `“${line.slice(0, quoted).replace(/\s+\S*$/, "")} …”`;
}

/** Before the documents are written: what was put off does not stand in the way, and is not forgotten either. */
export function whatWaits(module: Module, context: Context): string {
	const open = setAsideIn(module, context);
	if (open.length === 0) return "Every question is answered.";
	const count =
		open.length === 1 ? "One question is" : `${open.length} questions are`;
	return `${count} set aside, and can wait: ${open.join("; ")}.`;
}
