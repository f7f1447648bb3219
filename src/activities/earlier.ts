import { outcome } from "../planning/sheet.ts";
import { sheetOf } from "../planning/sheets.ts";
import { given } from "./answer.ts";
import { assumedFor } from "./assumed.ts";
import { dateInWords } from "./date.ts";
import { figuresOf } from "./figures.ts";
import type { Context } from "./kind.ts";
import type { Activity } from "./kinds.ts";
import type { Earlier, Field, NumberField, Reference } from "./question.ts";
import { fieldInWords, filledIn, isRecord } from "./value.ts";

/**
 * The fields as they are asked of this learner: filled from what they gave earlier, and with our figure for one they do
 * not know. An answer keeps its own values: what was given earlier and changed since is said beside it, and no more.
 */
export function fieldsFor(
	fields: readonly Field[],
	self: string,
	context: Context,
): Field[] {
	return fields.map((field) => {
		const earlier = field.from && earlierFor(field, field.from, self, context);
		const filled = earlier
			? { ...field, earlier, initial: earlier.typed }
			: field;
		return filled.type === "number" ? withAssumed(filled, context) : filled;
	});
}

/** Where we have no figure to offer, `?` stands for nothing, and the field is empty. */
function withAssumed(field: NumberField, context: Context): Field {
	const { default: ours } = field;
	const kind = ours?.by && answerAt(ours.by, context);
	const assumed =
		ours && assumedFor(ours.key, kind === undefined ? undefined : String(kind));
	if (assumed) return { ...field, assumed };
	const { initial, ...empty } = field;
	return initial === "?" ? empty : field;
}

function earlierFor(
	field: Field,
	reference: Reference,
	self: string,
	context: Context,
): Earlier | undefined {
	const value = answerAt(reference, context);
	if (value === undefined) return undefined;
	return {
		typed: typedFor(field, value),
		words: fieldInWords(field, value),
		place: placeOf(reference.activity, self, context),
	};
}

function typedFor(field: Field, value: string | number): string {
	if (field.type === "date") return dateInWords(String(value));
	const isPence =
		field.type === "number" && field.unit === "£" && !Number.isInteger(value);
	return isPence ? Number(value).toFixed(2) : String(value);
}

function placeOf(id: string, self: string, context: Context): string {
	const part = context.part(id);
	if (part === 0) return "the welcome";
	return part === undefined || part === context.part(self)
		? "this part"
		: `part ${part}`;
}

/** What the learner gave there; a result is worked out from what they gave. */
export function answerAt(
	{ activity: id, field: key }: Reference,
	context: Context,
): string | number | undefined {
	const activity = context.activity(id);
	if (activity?.kind === "predict") {
		const value = given(context.answers(id), "forecast");
		return isRecord(value) ? value.forecast : undefined;
	}
	if (activity?.kind !== "form" || key === undefined) return undefined;
	const value = given(context.answers(id), "form");
	if (!isRecord(value)) return undefined;
	const field = activity.fields.find((candidate) => candidate.key === key);
	return field ? filledIn(field, value) : resultAt(activity, key, value);
}

type Form = Extract<Activity, { kind: "form" }>;

/** To a hundredth, which is finer than anything a learner would type. */
function resultAt(
	{ sheet, fields }: Form,
	key: string,
	value: Readonly<Record<string, string | number>>,
): number | undefined {
	const found = sheet && sheetOf(sheet.name);
	const came = found && outcome(found, key, figuresOf(fields, value));
	return came?.type === "known"
		? Math.round(came.value * 100) / 100
		: undefined;
}

/** What kind of answer a reference leads to, for `check`; undefined where there is none that a field could hold. */
export function typeAt(
	activity: Activity,
	key: string | undefined,
): Field["type"] | undefined {
	if (activity.kind === "predict" && key === undefined)
		return activity.forecast.type === "number" ? "number" : undefined;
	if (activity.kind !== "form") return undefined;
	const field = activity.fields.find((candidate) => candidate.key === key);
	if (field) return field.type;
	const sheet = activity.sheet && sheetOf(activity.sheet.name);
	const result =
		sheet && key !== undefined && Object.hasOwn(sheet.results, key)
			? sheet.results[key]
			: undefined;
	return result && result.unit !== "words" ? "number" : undefined;
}
