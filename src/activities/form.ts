import type { Block, Rich } from "../markdown/rich.ts";
import type { Given } from "../planning/sheet.ts";
import { type Answers, given, type Value } from "./answer.ts";
import { fieldsFor } from "./earlier.ts";
import { entriesOf } from "./entry.ts";
import { checkSources } from "./field-sources.ts";
import { readFields } from "./fields.ts";
import { figuresIn, figuresOf } from "./figures.ts";
import type { Act, Kind } from "./kind.ts";
import { readItems, readOpening } from "./parts.ts";
import type { Field, Question } from "./question.ts";
import { readWorksheet } from "./read-worksheet.ts";
import type { Say } from "./say.ts";
import { single } from "./single.ts";
import { fieldInWords, filledIn, formRows, isRecord } from "./value.ts";
import {
	refusalsOf,
	resultKeys,
	resultsOf,
	resultWords,
	type Worksheet,
} from "./worksheet.ts";

/** Several short fields, filled on one screen and answered together; with a sheet, figures are worked out from them. */
export type Form = {
	readonly kind: "form";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	readonly fields: readonly Field[];
	readonly sheet?: Worksheet;
};

export const form: Kind<Form> = {
	name: "form",
	attributes: ["sheet"],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const items = readItems(directive, parts, reading);
		if (!opening || !items) return undefined;
		const fields = readFields(items, reading);
		const sheet = readWorksheet(directive, parts, fields, reading);
		return {
			kind: "form",
			id: directive.attributes.id?.value ?? "",
			...opening,
			fields,
			...(sheet ? { sheet } : {}),
		};
	},
	check: checkSources,
	step(activity, answers, context) {
		const fields = fieldsFor(activity.fields, activity.id, context);
		const { prompt } = activity;
		const question: Question = { id: "form", type: "form", fields, prompt };
		return single(activity, question, answers, (value) => [
			{ type: "facts", rows: rowsBeside(fields, value) },
			...results(activity, figuresOf(fields, value)),
		]);
	},
	accept: ({ sheet }, question, draft) =>
		sheet && question.type === "form"
			? refusalsOf(sheet, question.fields, figuresIn(question.fields, draft))
			: [],
	preview: (activity, question, draft) =>
		question.type === "form"
			? results(activity, figuresIn(question.fields, draft))
			: [],
	entries: (activity, answers) =>
		entriesOf(["form"], answers, "answer").map((entry) => ({
			...entry,
			words: [entry.words, ...resultsInWords(activity, answers)].join("\n"),
		})),
	parts: ({ fields, sheet }) => [
		...fields.map(({ key }) => key),
		...(sheet ? resultKeys(sheet) : []),
	],
	acts: (activity) => activity.fields.flatMap(actOf),
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...activity.fields.flatMap(textOf),
		...(activity.sheet?.says ?? []),
	],
};

function results({ sheet, fields }: Form, given: Given): Say[] {
	return sheet ? resultsOf(sheet, fields, given) : [];
}

function resultsInWords(
	{ sheet, fields }: Form,
	answers: Answers,
): readonly string[] {
	const value = given(answers, "form");
	return sheet && value !== undefined
		? resultWords(sheet, fields, figuresOf(fields, value))
		: [];
}

/** What was filled in; and where the answer it was taken from says something else now, that too. */
function rowsBeside(fields: readonly Field[], value: Value) {
	return fields.flatMap((field) => {
		const { earlier } = field;
		const now = isRecord(value) ? filledIn(field, value) : undefined;
		const differs =
			earlier !== undefined &&
			now !== undefined &&
			fieldInWords(field, now) !== earlier.words;
		return formRows([field], value).map(({ label, value: words }) => ({
			label,
			value: differs
				? `${words} (${earlier.place} says ${earlier.words})`
				: words,
		}));
	});
}

/** A value accepted as it stands is no act of the learner's, whether an author put it there or they gave it earlier; nor is a number for which nothing may be left. */
function actOf(field: Field): readonly Act[] {
	if (field.initial !== undefined || field.from) return [];
	if (field.type === "number" && field.optional) return [];
	return [
		field.type === "number"
			? "number"
			: field.type === "choice"
				? "tap"
				: "line",
	];
}

/** What a learner reads of a field. */
export function textOf(field: Field): readonly Block[] {
	const riches = [
		field.label,
		...(field.help ? [field.help] : []),
		...(field.type === "choice" ? field.options.map(({ label }) => label) : []),
	];
	return riches.map((rich) => ({ type: "paragraph", rich }));
}
