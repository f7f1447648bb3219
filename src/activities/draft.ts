import { plain } from "../markdown/rich.ts";
import { unitFor } from "../planning/figure.ts";
import type { Draft, Refusal, Value } from "./answer.ts";
import { markFor, markKey, notKnown } from "./assumed.ts";
import { lacksYear, readDate } from "./date.ts";
import { keysAmong } from "./prefill.ts";
import type { Field, NumberField, Question } from "./question.ts";
import { quoted } from "./quoted.ts";
import { filledIn, isRecord } from "./value.ts";
import { wanted } from "./wanted.ts";

/** Characters in one answer: far more than anyone writes by hand, little enough to load in a blink. */
export const longestText = 100_000;

/** What came of a draft: a value, or the reasons why it cannot be taken yet. */
export type Settled =
	| { readonly value: Value }
	| { readonly refusals: readonly Refusal[] };

/** Turns what was typed into a value, within the question's own bounds. A refused draft stays a draft. */
export function settle(question: Question, draft: Draft): Settled {
	switch (question.type) {
		case "text":
			return settleText(question.lines, String(draft));
		case "rating":
			return settleRating(question, String(draft));
		case "choice": {
			const keys = keysAmong(question.options, draft);
			if (question.pick === "any") return { value: keys };
			const [key] = keys;
			return key === undefined
				? refuse(
						`Choose one of the ${question.options.length} options by its number.`,
					)
				: { value: key };
		}
		case "form":
			return settleForm(question.fields, draft);
		case "pause":
			return { value: "on" };
	}
}

function settleText(lines: "one" | "many", typed: string): Settled {
	const text =
		lines === "one"
			? typed.trim()
			: typed.replace(/[ \t]+$/gm, "").replace(/^\n+|\s+$/g, "");
	if (text === "")
		return refuse("Nothing is written yet. Write it, or leave it for now.");
	if (text.length > longestText)
		return refuse(
			`This is ${text.length.toLocaleString("en-GB")} characters long, and there is room for ${longestText.toLocaleString("en-GB")}. Shorten it, or keep the long version in a document of your own.`,
		);
	return { value: text };
}

function settleRating(
	question: Extract<Question, { type: "rating" }>,
	typed: string,
): Settled {
	const figure = Number(typed.trim());
	return Number.isInteger(figure) &&
		typed.trim() !== "" &&
		figure >= question.from &&
		figure <= question.to
		? { value: figure }
		: refuse(
				`Type a number from ${question.from} (${question.low}) to ${question.to} (${question.high}).`,
			);
}

function settleForm(fields: readonly Field[], draft: Draft): Settled {
	const typed = isRecord(draft) ? draft : {};
	const value: [string, string | number][] = [];
	const refusals: Refusal[] = [];
	for (const field of fields) {
		const text = filledIn(field, typed) ?? field.initial ?? "";
		const settled = settleField(field, text);
		if ("reason" in settled)
			refusals.push({ field: field.key, reason: settled.reason });
		else if (settled.value !== undefined) {
			value.push([field.key, settled.value]);
			if (settled.mark !== undefined)
				value.push([markKey(field.key), settled.mark]);
		}
	}
	return refusals.length > 0
		? { refusals }
		: { value: Object.fromEntries(value) };
}

/** One field of a form, for asking line by line: its value (undefined when left empty), or the reason why not. */
export function settleField(
	field: Field,
	typed: string,
):
	| {
			readonly value: string | number | undefined;
			/** Kept beside a figure of ours that was taken for one not known. */
			readonly mark?: string;
	  }
	| { readonly reason: string } {
	const text = typed.trim().replace(/\s+/g, " ");
	const label = plain(field.label);
	if (text === "")
		return field.optional
			? { value: undefined }
			: { reason: `“${label}” is still empty. ${wanted(field)}` };
	switch (field.type) {
		case "text":
			return text.length > 2000
				? {
						reason: `“${label}” is ${text.length.toLocaleString("en-GB")} characters long. Keep it to one or two sentences.`,
					}
				: { value: text };
		case "number":
			return settleNumber(field, text);
		case "date": {
			const date = readDate(text);
			if (date) return { value: date };
			return {
				reason: lacksYear(text)
					? `${quoted(text)} has no year. Add it, as in 12 January 2027.`
					: `${quoted(text)} is not a date we can read. ${wanted(field)}`,
			};
		}
		case "choice": {
			const option = field.options.find(
				({ key, label }) =>
					key === text || plain(label).toLowerCase() === text.toLowerCase(),
			);
			return option
				? { value: option.key }
				: {
						reason: `${quoted(text)} is not one of the choices. ${wanted(field)}`,
					};
		}
	}
}

function settleNumber(field: NumberField, text: string) {
	if (text === notKnown && field.assumed)
		return { value: field.assumed.value, mark: markFor(field.assumed) };
	const { unit = "" } = field;
	const said = [unit, unitFor(1, unit)].find(
		(word) => word !== "" && text.endsWith(word),
	);
	const digits = text
		.slice(0, text.length - (said?.length ?? 0))
		.trim()
		.replace(/^£ ?| ?%$/g, "")
		.replace(/,(?=\d{3}(\D|$))/g, "");
	const figure = Number(digits);
	if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(digits) || !Number.isFinite(figure))
		return { reason: `${quoted(text)} is not a number. ${wanted(field)}` };
	if (field.whole && !Number.isInteger(figure))
		return {
			reason: `${quoted(text)} is not a whole number. ${wanted(field)}`,
		};
	const tooSmall = field.min !== undefined && figure < field.min;
	const tooLarge = field.max !== undefined && figure > field.max;
	return tooSmall || tooLarge
		? { reason: `${quoted(text)} is outside what fits here. ${wanted(field)}` }
		: { value: figure };
}

function refuse(reason: string): Settled {
	return { refusals: [{ reason }] };
}
