import type { Draft, Value } from "./answer.ts";
import { assumedMark, notKnown } from "./assumed.ts";
import type { Field, Option, Question } from "./question.ts";
import { isRecord } from "./value.ts";

/**
 * The draft a question opens with: from the answer it had, as far as that still makes sense, else from what the author
 * put there. An answer that no longer fits is offered like this, so that only what has changed is asked afresh.
 */
export function draftOf(question: Question, value: Value | undefined): Draft {
	switch (question.type) {
		case "text":
			return typeof value === "string" ? value : (question.initial ?? "");
		case "rating":
			return typeof value === "number" ? String(value) : "";
		case "choice":
			return keysAmong(question.options, value);
		case "pause":
			return "";
		case "form":
			return Object.fromEntries(
				question.fields.map((field) => [field.key, typedIn(field, value)]),
			);
	}
}

/** A stored draft, if it is still one of this question: an author may have made another question of it since. */
export function draftFor(
	question: Question,
	draft: Draft | undefined,
): Draft | undefined {
	switch (question.type) {
		case "text":
		case "rating":
			return typeof draft === "string" ? draft : undefined;
		case "choice":
			return Array.isArray(draft)
				? keysAmong(question.options, draft)
				: undefined;
		case "form":
			return isRecord(draft) ? draft : undefined;
		case "pause":
			return undefined;
	}
}

/** The keys that are still on offer, each once, in the order of the options. */
export function keysAmong(
	options: readonly Option[],
	keys: Value | Draft | undefined,
): string[] {
	const wanted: readonly unknown[] = Array.isArray(keys) ? keys : [keys];
	return options.flatMap(({ key }) => (wanted.includes(key) ? [key] : []));
}

/** A field that was left empty stays empty; one that is new begins as its author wished. */
function typedIn(field: Field, value: Value | undefined): string {
	const before = field.initial ?? "";
	if (!isRecord(value)) return before;
	if (!Object.hasOwn(value, field.key)) return field.optional ? "" : before;
	if (field.type === "number" && field.assumed && assumedMark(field, value))
		return notKnown;
	const filled = value[field.key];
	const gone =
		field.type === "choice" &&
		!field.options.some((option) => option.key === filled);
	return gone ? before : String(filled);
}
