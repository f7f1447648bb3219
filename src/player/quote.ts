import { answerTo, given } from "../activities/answer.ts";
import { figuresOf } from "../activities/figures.ts";
import type { Context } from "../activities/kind.ts";
import { kindOf } from "../activities/kinds.ts";
import { fieldInWords, filledIn, isRecord } from "../activities/value.ts";
import { resultInWords } from "../activities/worksheet.ts";

/** What the learner gave to an activity, or to one field of it, in words; undefined while there is nothing to quote. */
export function wordsGiven(
	quoted: { readonly activity: string; readonly field?: string },
	context: Context,
): string | undefined {
	const activity = context.activity(quoted.activity);
	if (!activity) return undefined;
	const answers = context.answers(quoted.activity);
	if (quoted.field === undefined) {
		const words = kindOf(activity)
			.entries(activity, answers, context)
			.map((entry) => entry.words);
		return words.length > 0 ? words.join("\n") : undefined;
	}
	if (activity.kind !== "form") {
		const answer = answerTo(answers, quoted.field);
		return answer && "value" in answer ? answer.words : undefined;
	}
	const field = activity.fields.find(({ key }) => key === quoted.field);
	const value = given(answers, "form");
	const filled = field && isRecord(value) ? filledIn(field, value) : undefined;
	if (field)
		return filled === undefined ? undefined : fieldInWords(field, filled);
	return activity.sheet && value !== undefined
		? resultInWords(
				activity.sheet,
				quoted.field,
				figuresOf(activity.fields, value),
			)
		: undefined;
}
