import { plain } from "../markdown/rich.ts";
import { unitFor } from "../planning/figure.ts";
import type { Draft, Refusal, Value } from "./answer.ts";
import { markFor, markKey, notKnown } from "./assumed.ts";
import { lacksYear, readDate } from "./date.ts";
import { keysAmong } from "./prefill.ts";
import type { Field, Question } from "./question.ts";
import { fieldInWords, filledIn, isRecord } from "./value.ts";

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
					? `“${text}” has no year. Add it, as in 12 January 2027.`
					: `“${text}” is not a date we can read. ${wanted(field)}`,
			};
		}
		case "choice": {
			const option = field.options.find(
				({ key, label }) =>
					key === text || plain(label).toLowerCase() === text.toLowerCase(),
			);
			return option
				? { value: option.key }
				: { reason: `“${text}” is not one of the choices. ${wanted(field)}` };
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
		return { reason: `“${text}” is not a number. ${wanted(field)}` };
	if (field.whole && !Number.isInteger(figure))
		return { reason: `“${text}” is not a whole number. ${wanted(field)}` };
	const tooSmall = field.min !== undefined && figure < field.min;
	const tooLarge = field.max !== undefined && figure > field.max;
	return tooSmall || tooLarge
		? { reason: `${text} is outside what fits here. ${wanted(field)}` }
		: { value: figure };
}

/** What to type in a field, in a sentence. Our figure is offered unless it stands there already. */
export function wanted(field: Field, typed = ""): string {
	switch (field.type) {
		case "text":
			return "Type a few words.";
		case "number":
			return `Type ${numberWanted(field)}${typed.trim() === notKnown ? "" : oursOffered(field)}.`;
		case "date":
			return "Type a date such as 12 January 2027.";
		case "choice":
			return "Choose one by its number.";
	}
}

type NumberField = Extract<Field, { type: "number" }>;

function numberWanted({ whole, min, max }: NumberField): string {
	const kind = whole ? "a whole number" : "a number";
	if (min !== undefined && max !== undefined)
		return `${kind} from ${grouped(min)} to ${grouped(max)}`;
	if (min !== undefined) return `${kind}, ${grouped(min)} or more`;
	return max === undefined ? kind : `${kind}, ${grouped(max)} or less`;
}

function grouped(figure: number): string {
	return figure.toLocaleString("en-GB");
}

/** A figure of ours for whoever does not know theirs. */
function oursOffered(field: NumberField): string {
	const { assumed } = field;
	return assumed
		? `, or ${notKnown} if you do not know it: we then use ${fieldInWords(field, assumed.value)} (${assumed.origin})`
		: "";
}

function refuse(reason: string): Settled {
	return { refusals: [{ reason }] };
}
