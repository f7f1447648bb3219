import { given } from "../activities/answer.ts";
import { assumedMark } from "../activities/assumed.ts";
import type { Context } from "../activities/kind.ts";
import { fieldInWords, filledIn, isRecord } from "../activities/value.ts";
import type { Module } from "../course/module.ts";
import { activitiesOf } from "../course/select.ts";
import { plain } from "../markdown/rich.ts";
import { type Default, defaultOf } from "../planning/defaults.ts";

/** A figure of ours that stands in the learner's answers for one they did not know. */
export type ToConfirm = {
	/** The activity it was first taken in, and what was asked there. */
	readonly activity: string;
	readonly label: string;
	/** The figure as it was taken: “£345.94”. */
	readonly figure: string;
	/** The year it is of. */
	readonly asOf: string;
	/** Where it is from, while we still have a default of that name. */
	readonly ours?: Default;
};

/** Everything to be confirmed, in the order it was met; a default that was taken twice is one question to the business manager. */
export function figuresToConfirm(
	module: Module,
	context: Context,
): readonly ToConfirm[] {
	const seen = new Set<string>();
	return activitiesOf(module).flatMap((activity) => {
		if (activity.kind !== "form") return [];
		const value = given(context.answers(activity.id), "form");
		if (!isRecord(value)) return [];
		return activity.fields.flatMap((field): ToConfirm[] => {
			const mark = assumedMark(field, value);
			const figure = filledIn(field, value);
			if (!mark || figure === undefined) return [];
			const words = fieldInWords(field, figure);
			const same = `${mark.key} ${mark.asOf} ${words}`;
			if (seen.has(same)) return [];
			seen.add(same);
			const ours = defaultOf(mark.key);
			return [
				{
					activity: activity.id,
					label: plain(field.label),
					figure: words,
					asOf: mark.asOf,
					...(ours ? { ours } : {}),
				},
			];
		});
	});
}
