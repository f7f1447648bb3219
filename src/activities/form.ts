import type { Block, Rich } from "../markdown/rich.ts";
import { entriesOf } from "./entry.ts";
import { readFields } from "./fields.ts";
import type { Act, Kind } from "./kind.ts";
import { readItems, readOpening } from "./parts.ts";
import type { Field, Question } from "./question.ts";
import { single } from "./single.ts";
import { formRows } from "./value.ts";

/** Several short fields, filled on one screen and answered together. */
export type Form = {
	readonly kind: "form";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	readonly fields: readonly Field[];
};

export const form: Kind<Form> = {
	name: "form",
	attributes: [],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const items = readItems(directive, parts, reading);
		return (
			opening &&
			items && {
				kind: "form",
				id: directive.attributes.id?.value ?? "",
				...opening,
				fields: readFields(items, reading),
			}
		);
	},
	step(activity, answers) {
		const question: Question = {
			id: "form",
			type: "form",
			fields: activity.fields,
			prompt: activity.prompt,
		};
		return single(activity, question, answers, (value) => [
			{ type: "facts", rows: formRows(activity.fields, value) },
		]);
	},
	entries: (_, answers) => entriesOf(["form"], answers, "answer"),
	parts: (activity) => activity.fields.map(({ key }) => key),
	acts: (activity) => activity.fields.flatMap(actOf),
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...activity.fields.flatMap(textOf),
	],
};

/** A value accepted as it stands is no act of the learner's. */
function actOf(field: Field): readonly Act[] {
	if (field.initial !== undefined) return [];
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
