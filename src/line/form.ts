import { begunUpTo } from "../activities/begun.ts";
import { settleField, wanted } from "../activities/draft.ts";
import type { Field } from "../activities/question.ts";
import { fieldInWords, isRecord, labelled } from "../activities/value.ts";
import { isNotKnown, whence } from "../activities/whence.ts";
import {
	type Asking,
	type AskOf,
	answer,
	type Heard,
	refuse,
} from "./asking.ts";
import { numberUpTo, optionsNamed } from "./options.ts";
import { numbered, sentence, words } from "./words.ts";

type Typed = Readonly<Record<string, string>>;

/** A form, one field after the other; an empty line keeps the value shown. */
export function askForm({ question, draft, again }: AskOf<"form">): Asking {
	const { fields } = question;
	const typed = isRecord(draft) ? draft : {};
	const begun = again ? 0 : begunUpTo(fields, typed);
	// Where nothing is left to ask, every field is gone through once more: the last word is theirs.
	const first = begun < fields.length ? begun : 0;
	const asking = askField(fields, first, typed);
	if (first === 0) return asking;
	const filled = fields
		.slice(0, first)
		.map((field) =>
			sentence(labelled(named(field), shown(field, typed[field.key] ?? ""))),
		);
	return { ...asking, say: ["You had begun:", ...filled, "", ...asking.say] };
}

/** One field asked again because of what stands in another; with that put right, the form is answered. */
export function askAgain(
	{ question, draft }: AskOf<"form">,
	key: string,
): Asking {
	const { fields } = question;
	const index = fields.findIndex((field) => field.key === key);
	const typed = isRecord(draft) ? draft : {};
	return askField(fields, index, typed, answer);
}

function askField(
	fields: readonly Field[],
	index: number,
	typed: Typed,
	next = (draft: Typed): Heard =>
		index + 1 < fields.length
			? { type: "more", draft, asking: askField(fields, index + 1, draft) }
			: answer(draft),
): Asking {
	const field = fields[index];
	if (!field)
		return {
			say: [],
			prompt: "Press Enter to go on:",
			commands: "words",
			hear: (line) =>
				line.trim() === ""
					? answer(typed)
					: refuse("Nothing is asked here. Press Enter to go on:"),
		};
	const before = (Object.hasOwn(typed, field.key) && typed[field.key]) || "";
	const take = (text: string): Heard => {
		const settled = settleField(field, text);
		if ("reason" in settled) return refuse(settled.reason);
		return next({ ...typed, [field.key]: text });
	};
	const clearable = field.optional && before !== "";
	return {
		say: [
			`${counted(index, fields.length)}${sentence(named(field))}`,
			...(field.help ? [words(field.help)] : []),
			...(field.type === "choice"
				? numbered(field.options.map(({ label }) => words(label)))
				: []),
			...(before === "" ? [] : [sentence(`Now: ${shown(field, before)}`)]),
		],
		prompt: promptFor(field, before),
		commands: field.type === "text" ? "stop" : "words",
		hear: (line) => take(line.trim() === "" ? before : meant(field, line)),
		...(clearable ? { clear: () => take("") } : {}),
	};
}

function counted(index: number, count: number): string {
	return count === 1 ? "" : `${index + 1} of ${count}. `;
}

function named(field: Field): string {
	const unit = field.type === "number" && field.unit ? ` (${field.unit})` : "";
	return `${words(field.label)}${unit}`;
}

/** A value as it would be kept; as it was typed, where it could not be; and where it is from. */
function shown(field: Field, typed: string): string {
	const source = whence(field, typed);
	if (source && isNotKnown(field, typed)) return source;
	const words = inWords(field, typed);
	return source ? `${words} (${source})` : words;
}

function inWords(field: Field, typed: string): string {
	const settled = settleField(field, typed);
	return "value" in settled && settled.value !== undefined
		? fieldInWords(field, settled.value)
		: typed;
}

function promptFor(field: Field, before: string): string {
	const asked =
		field.type === "choice"
			? `Type ${numberUpTo(field.options)}`
			: wanted(field, before).replace(/\.$/, "");
	if (before === "")
		return field.optional
			? `${asked}, or press Enter to leave it empty:`
			: `${asked}:`;
	const clear = field.type === "text" ? ".clear" : "clear";
	const empty = field.optional ? `, or type ${clear} to empty it` : "";
	return `${asked}, or press Enter to keep this${empty}:`;
}

/** A choice is kept by its key, whatever it was named by. */
function meant(field: Field, line: string): string {
	if (field.type !== "choice") return line;
	const named = optionsNamed(field.options, line);
	const [option] = named ?? [];
	return option && named?.length === 1 ? option.key : line;
}
