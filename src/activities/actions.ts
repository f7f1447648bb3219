import { type Block, plain, plainBlocks, type Rich } from "../markdown/rich.ts";
import type { Answer, Answers, Value } from "./answer.ts";
import { answerTo } from "./answer.ts";
import { fieldsFor } from "./earlier.ts";
import { entriesOf } from "./entry.ts";
import { checkSources } from "./field-sources.ts";
import { readFields } from "./fields.ts";
import { textOf } from "./form.ts";
import type { Act, Kind } from "./kind.ts";
import { readItems, readOpening, readQuotes, readWhole } from "./parts.ts";
import type { Field, Question } from "./question.ts";
import { replyTo, setAside } from "./reply.ts";
import type { Say } from "./say.ts";
import { fieldInWords, filledIn, isRecord } from "./value.ts";

/** If-then plans: the same fields asked once for each action, and a sentence made of them. */
export type Actions = {
	readonly kind: "actions";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	readonly fields: readonly Field[];
	readonly count: number;
	/** With `{key}` where a field's words go: “When {when}, I will {first}.” */
	readonly sentence: string;
};

export const actions: Kind<Actions> = {
	name: "actions",
	attributes: ["count"],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const items = readItems(directive, parts, reading);
		const sentence = plainBlocks(readQuotes(parts));
		if (!opening || !items) return undefined;
		const fields = readFields(items, reading);
		const place =
			parts.find((part) => part.type === "quote")?.place ?? directive.place;
		const slots = [...sentence.matchAll(/\{([^}]*)\}/g)].map(
			(match) => match[1] ?? "",
		);
		for (const slot of slots.filter(
			(slot) => !fields.some(({ key }) => key === slot),
		))
			reading.report({
				ruleId: "actions-slot",
				place,
				reason: `The sentence has a gap for “${slot}”, and no field of that name.`,
				note: `The fields are ${fields.map(({ key }) => key).join(", ")}.`,
			});
		for (const { key } of fields.filter(({ key }) => !slots.includes(key)))
			reading.report({
				ruleId: "actions-unused",
				place,
				reason: `What a learner writes under “${key}” does not come back in the sentence.`,
				note: `Write {${key}} where it belongs in the quotation.`,
			});
		const count = readWhole(
			directive.attributes.values.get("count"),
			"count",
			3,
			reading,
		);
		return {
			kind: "actions",
			id: directive.attributes.id?.value ?? "",
			...opening,
			fields,
			count,
			sentence,
		};
	},
	check: checkSources,
	step(activity, answers, context) {
		const say: Say[] = [...activity.before];
		const fields = fieldsFor(activity.fields, activity.id, context);
		for (const question of questionsOf({ ...activity, fields })) {
			const reply = replyTo(question, answers);
			if (reply.type === "open") return { say, next: { ask: question } };
			say.push({ type: "asked", prompt: question.prompt });
			say.push(
				reply.type === "given"
					? { type: "said", text: actionInWords(activity, reply.value) }
					: setAside,
			);
		}
		return { say, next: "done" };
	},
	entries: (activity, answers) =>
		questionsOf(activity).flatMap(({ id }) => {
			const entries = entriesOf([id], answers, "action");
			return entries.map((entry) => ({
				...entry,
				words: wordsOf(activity, answerTo(answers, id)) ?? entry.words,
			}));
		}),
	parts: (activity) => questionsOf(activity).map(({ id }) => id),
	acts: (activity) =>
		Array.from({ length: activity.count }, (): Act => "action"),
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...activity.fields.flatMap(textOf),
	],
};

function questionsOf(activity: Actions): Question[] {
	const stop = /[.?!:]$/.test(plain(activity.prompt)) ? "" : ".";
	return Array.from({ length: activity.count }, (_, index) => ({
		id: String(index + 1),
		type: "form",
		fields: activity.fields,
		prompt: [
			...activity.prompt,
			{ text: `${stop} Action ${index + 1} of ${activity.count}.` },
		],
	}));
}

/** Whether at least one action is written, which completing the module needs. */
export function isActionWritten(activity: Actions, answers: Answers): boolean {
	return questionsOf(activity).some(
		(question) => replyTo(question, answers).type === "given",
	);
}

/** The sentence of one action. A sentence of it with an empty gap is left out. */
export function actionInWords(activity: Actions, value: Value): string {
	const filled = isRecord(value) ? value : {};
	const sentences = activity.sentence.split(/(?<=[.?])\s+/);
	return sentences
		.flatMap((sentence) => fill(sentence, activity.fields, filled) ?? [])
		.join(" ");
}

function fill(
	sentence: string,
	fields: readonly Field[],
	filled: Readonly<Record<string, string | number>>,
): string | undefined {
	let whole = true;
	const text = sentence.replace(/\{([^}]*)\}/g, (_, key: string) => {
		const field = fields.find((candidate) => candidate.key === key);
		const value = field && filledIn(field, filled);
		if (!field || value === undefined) whole = false;
		return field && value !== undefined
			? fieldInWords(field, value).replace(/[.\s]+$/, "")
			: "";
	});
	return whole ? text : undefined;
}

function wordsOf(
	activity: Actions,
	answer: Answer | undefined,
): string | undefined {
	if (!answer || !("value" in answer)) return undefined;
	return actionInWords(activity, answer.value) || undefined;
}
