import { actionInWords } from "../../activities/actions.ts";
import { type Answer, given } from "../../activities/answer.ts";
import { assumedMark } from "../../activities/assumed.ts";
import type { Context } from "../../activities/kind.ts";
import type { Activity } from "../../activities/kinds.ts";
import type { PlanLineName } from "../../activities/plan-lines.ts";
import type { Field } from "../../activities/question.ts";
import { fieldInWords, filledIn, isRecord } from "../../activities/value.ts";
import { plain } from "../../markdown/rich.ts";
import { safeText } from "../../markdown/safe-text.ts";

/** A figure that the learner took from us, because theirs was not known. */
export type Taken = {
	readonly line: PlanLineName;
	readonly field: Field;
	readonly value: number;
	readonly key: string;
	readonly asOf: string;
};

/** One answer in words, with what was asked; of a form, its fields too. */
export type Told = {
	readonly asked: string;
	readonly words: string;
	readonly fields: Readonly<Record<string, string>>;
	/** A date among the fields, as it is kept. */
	readonly dates: Readonly<Record<string, string>>;
};

/** The question whose answer is the activity's. */
export function mainOf(activity: Activity): string {
	switch (activity.kind) {
		case "choice":
			return "pick";
		case "reflection":
			return "text";
		case "predict":
			return "forecast";
		case "scenario":
			return "plan";
		default:
			return "form";
	}
}

type Given = Extract<Answer, { readonly words: string }>;

/** The answer to one question, with its words; nothing while it is open or put off. */
export function answerIn(
	context: Context,
	id: string,
	question: string,
): Given | undefined {
	const answers = context.answers(id);
	const answer = Object.hasOwn(answers, question)
		? answers[question]
		: undefined;
	return answer && "value" in answer ? answer : undefined;
}

/** Everything that one activity was told. */
export function toldBy(activity: Activity, context: Context): Told[] {
	const fields = "fields" in activity ? activity.fields : [];
	const questions =
		activity.kind === "actions"
			? Array.from({ length: activity.count }, (_, index) => String(index + 1))
			: [mainOf(activity)];
	return questions.flatMap((question) => {
		const answer = answerIn(context, activity.id, question);
		if (!answer) return [];
		const record = isRecord(answer.value) ? answer.value : {};
		const filled = fields.flatMap((field) => {
			const value = filledIn(field, record);
			return value !== undefined && fitsType(field, value)
				? [{ field, value }]
				: [];
		});
		return [
			{
				asked: plain(activity.prompt),
				words: cleaned(
					activity.kind === "actions"
						? actionInWords(activity, answer.value)
						: answer.words,
				),
				fields: Object.fromEntries(
					filled.map(({ field, value }) => [
						field.key,
						cleaned(fieldInWords(field, value)),
					]),
				),
				dates: Object.fromEntries(
					filled.flatMap(({ field, value }) =>
						field.type === "date" ? [[field.key, String(value)]] : [],
					),
				),
			},
		];
	});
}

/** A forecast in figures is kept as a form of one field. */
export function forecastIn(
	{ forecast }: Extract<Activity, { kind: "predict" }>,
	value: Readonly<Record<string, string | number>>,
): string | undefined {
	const { forecast: figure } = value;
	if (typeof figure !== "number" || forecast.type !== "number")
		return undefined;
	return fieldInWords(forecast.field, figure);
}

/** The figures of ours that stand in one worksheet. */
export function takenIn(
	line: PlanLineName,
	activity: Activity,
	context: Context,
): Taken[] {
	if (activity.kind !== "form") return [];
	const value = given(context.answers(activity.id), "form");
	if (!isRecord(value)) return [];
	return activity.fields.flatMap((field) => {
		const mark = assumedMark(field, value);
		const filled = filledIn(field, value);
		return mark && typeof filled === "number"
			? [{ line, field, value: filled, ...mark }]
			: [];
	});
}

/** An author may have changed what a field is since it was answered. */
export function fitsType(field: Field, value: string | number): boolean {
	switch (field.type) {
		case "number":
			return typeof value === "number";
		case "date":
			return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
		case "choice":
			return field.options.some(({ key }) => key === value);
		case "text":
			return typeof value === "string" && value.trim() !== "";
	}
}

/** Words as any format can print them. */
export function cleaned(text: string): string {
	return safeText(text).trim();
}
