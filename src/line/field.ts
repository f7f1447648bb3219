import { notKnown } from "../activities/assumed.ts";
import { settleField } from "../activities/draft.ts";
import type { Field } from "../activities/question.ts";
import { quoted } from "../activities/quoted.ts";
import { fieldInWords, labelled } from "../activities/value.ts";
import { wanted } from "../activities/wanted.ts";
import { isNotKnown, oursInWords, whence } from "../activities/whence.ts";
import { numberUpTo, optionsNamed } from "./options.ts";
import { isNumberInWords, sentence, words } from "./words.ts";

/** What a field is called, with the unit of its number. */
export function named(field: Field): string {
	const unit = field.type === "number" && field.unit ? ` (${field.unit})` : "";
	return `${words(field.label)}${unit}`;
}

/** A value as it would be kept; as it was typed, where it could not be; and where it is from. */
export function shown(field: Field, typed: string): string {
	const source = whence(field, typed);
	if (source && isNotKnown(field, typed)) return source;
	const said = inWords(field, typed);
	return source ? `${said} (${source})` : said;
}

function inWords(field: Field, typed: string): string {
	const settled = settleField(field, typed);
	return "value" in settled && settled.value !== undefined
		? fieldInWords(field, settled.value)
		: typed;
}

/** What was taken, said at once so that a slip is heard: “Phase: Special.” */
export function taken(field: Field, typed: string): string {
	if (isNotKnown(field, typed)) return sentence(`Taken: ${oursInWords(field)}`);
	const empty = field.optional ? "Left empty" : "Left for later";
	const value = typed.trim() === "" ? empty : inWords(field, typed);
	return sentence(labelled(words(field.label), value));
}

/** What to type, ending with a colon. Our figure is offered even where it stands already: by ear, a sign alone may go unheard. */
export function promptFor(field: Field, before: string): string {
	const asked =
		field.type === "choice"
			? `Type ${numberUpTo(field.options)}`
			: `${wanted(field, notKnown).replace(/\.$/, "")}${ours(field)}`;
	if (before === "")
		return field.optional
			? `${asked}, or press Enter to leave it empty:`
			: `${asked}:`;
	const clear = field.type === "text" ? ".clear" : "clear";
	const empty = field.optional ? `, or type ${clear} to empty it` : "";
	return `${asked}, or press Enter to keep this${empty}:`;
}

function ours(field: Field): string {
	return isNotKnown(field, notKnown)
		? `, or ?, a question mark, if you do not know it: we then use ${oursInWords(field)}`
		: "";
}

/** A choice is kept by its key, whatever it was named by. */
export function meant(field: Field, line: string): string {
	if (field.type !== "choice") return line;
	const [option, ...others] = optionsNamed(field.options, line) ?? [];
	return option && others.length === 0 ? option.key : line;
}

/** Why a line that was meant as a number, and is none, cannot be one: it is no command either, however like one it looks. */
export function noNumber(field: Field, line: string): string | undefined {
	if (field.type !== "number") return undefined;
	if (line.trim() === notKnown && !field.assumed)
		return "We have no figure for this one: type later to leave it, or a number.";
	return isNumberInWords(line)
		? `${quoted(line)} is in words. Use a number, such as ${example(field)}.`
		: undefined;
}

/** A number that fits, and suggests nothing: fifty, or whatever stands in the middle. */
function example({
	min = 0,
	max = Number.POSITIVE_INFINITY,
}: Extract<Field, { type: "number" }>): number {
	if (min <= 50 && max >= 50) return 50;
	return max === Number.POSITIVE_INFINITY ? min : Math.round((min + max) / 2);
}

/** So that nobody has to remember which field it was; where the reason begins with its name, that is enough. */
export function withName(field: Field, reason: string): string {
	return reason.startsWith(`“${words(field.label)}”`)
		? reason
		: `${sentence(named(field))} ${reason}`;
}
