import { plain } from "../markdown/rich.ts";
import { poundsInWords, unitFor } from "../planning/figure.ts";
import type { Draft, Value } from "./answer.ts";
import { assumedMark } from "./assumed.ts";
import { dateInWords, readDate } from "./date.ts";
import type { Field, Option, Question } from "./question.ts";

/** Whether a stored value still answers the question as it is asked now. One that does not is kept, and asked again. */
export function fits(question: Question, value: Value): boolean {
	switch (question.type) {
		case "text":
			return typeof value === "string" && value !== "";
		case "rating":
			return (
				typeof value === "number" &&
				Number.isInteger(value) &&
				value >= question.from &&
				value <= question.to
			);
		case "choice":
			return question.pick === "one"
				? typeof value === "string" && has(question.options, value)
				: Array.isArray(value) &&
						value.every((key) => has(question.options, key));
		case "pause":
			return value === "on";
		case "form":
			return (
				isRecord(value) &&
				question.fields.every((field) =>
					fitsField(field, filledIn(field, value)),
				)
			);
	}
}

function fitsField(field: Field, value: string | number | undefined): boolean {
	if (value === undefined) return field.optional === true;
	switch (field.type) {
		case "text":
			return typeof value === "string";
		case "number":
			return (
				typeof value === "number" &&
				(!field.whole || Number.isInteger(value)) &&
				value >= (field.min ?? -Infinity) &&
				value <= (field.max ?? Infinity)
			);
		case "date":
			return typeof value === "string" && readDate(value) === value;
		case "choice":
			return typeof value === "string" && has(field.options, value);
	}
}

/** A value as a person would read it, one line for each choice or field. */
export function inWords(question: Question, value: Value): string {
	switch (question.type) {
		case "text":
			return String(value);
		case "rating":
			return `${value} of ${question.to}`;
		case "choice": {
			const keys = Array.isArray(value) ? value : [value];
			return keys.length === 0
				? "None of these"
				: keys.map((key) => labelOf(question.options, key)).join("\n");
		}
		case "pause":
			return "";
		case "form":
			return formRows(question.fields, value)
				.map((row) => labelled(row.label, row.value))
				.join("\n");
	}
}

/** `Phase: Primary`, but no colon behind a question: `What do you call your plan? The plan`. */
export function labelled(label: string, value: string): string {
	return `${label}${/[?:]$/.test(label) ? "" : ":"} ${value}`;
}

/** The filled fields of a form, in words, in the order of the form. */
export function formRows(
	fields: readonly Field[],
	value: Value,
): { label: string; value: string }[] {
	if (!isRecord(value)) return [];
	return fields.flatMap((field) => {
		const filled = filledIn(field, value);
		if (filled === undefined) return [];
		const mark = assumedMark(field, value);
		const words = fieldInWords(field, filled);
		return [
			{
				label: plain(field.label),
				value: mark
					? `${words} (not known: ours, ${mark.asOf}, to be confirmed)`
					: words,
			},
		];
	});
}

/** One field's value as a person would read it: with its unit, its date in words, the wording of its choice. */
export function fieldInWords(field: Field, value: string | number): string {
	switch (field.type) {
		case "text":
			return String(value);
		case "number":
			return numberInWords(Number(value), field.unit);
		case "date":
			return readDate(String(value)) === value
				? dateInWords(value)
				: String(value);
		case "choice":
			return labelOf(field.options, String(value));
	}
}

function numberInWords(value: number, unit: string | undefined): string {
	if (unit === "£") return poundsInWords(value);
	return unit ? `${value} ${unitFor(value, unit)}` : String(value);
}

/** Whether a value, or a draft, is that of a form. */
export function isRecord<T extends Value | Draft>(
	value: T | undefined,
): value is Exclude<T, string | number | readonly string[]> {
	return typeof value === "object" && !Array.isArray(value);
}

/** What was filled in a field, if anything: safe for any key an author may write. */
export function filledIn<T>(
	field: Field,
	value: Readonly<Record<string, T>>,
): T | undefined {
	return Object.hasOwn(value, field.key) ? value[field.key] : undefined;
}

function has(options: readonly Option[], key: string): boolean {
	return options.some((option) => option.key === key);
}

function labelOf(options: readonly Option[], key: string): string {
	const option = options.find((candidate) => candidate.key === key);
	return option ? plain(option.label) : key;
}
