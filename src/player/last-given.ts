import type { Context } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Module } from "../course/module.ts";
import { pathOf } from "../course/select.ts";
import { met } from "./complete.ts";
import { shortened } from "./shortened.ts";

/** As much of an answer as reminds somebody of it, in two lines. */
const quoted = 90;

/** What was last decided or written. A check of what they know is neither. */
export function lastGiven(
	module: Module,
	context: Context,
): { readonly label: string; readonly value: string } | undefined {
	const entries = pathOf(module)
		.flatMap((section) => met(section, context))
		.flatMap(({ activity }) => entriesIn(activity, context));
	const latest = entries.reduce<(typeof entries)[number] | undefined>(
		(newest, entry) => (newest && newest.at >= entry.at ? newest : entry),
		undefined,
	);
	if (!latest) return undefined;
	const wrote = latest.manner === "reflection" || latest.manner === "action";
	return {
		label: wrote ? "You last wrote" : "You last decided",
		value: shortened(latest.words.replace(/\n/g, wrote ? " " : "; "), quoted),
	};
}

const decided: readonly Activity["kind"][] = [
	"reflection",
	"actions",
	"choice",
	"form",
	"scenario",
];

function entriesIn(activity: Activity, context: Context) {
	if (!decided.includes(activity.kind)) return [];
	return kindOf(activity)
		.entries(activity, context.answers(activity.id), context)
		.filter(({ words }) => words.trim() !== "");
}
