import { defaultOf, figureFor } from "../planning/defaults.ts";
import type { Value } from "./answer.ts";
import type { Assumed, Field } from "./question.ts";

/** What a learner types in a field for “not known: use your figure”. */
export const notKnown = "?";

/**
 * Where a form's value says that a figure is ours: beside it, under its key and a mark that no key can hold.
 * `{"day": 345.94, "day~": "teacher-day 2025/26"}` reads well in the file, and whoever knows nothing of it reads the figure.
 */
export function markKey(key: string): string {
	return `${key}~`;
}

/** What is kept there: the key of the default and the year it was of when it was taken. */
export function markFor({ key, asOf }: Pick<Assumed, "key" | "asOf">): string {
	return `${key} ${asOf}`;
}

/** The default that was taken for a field, if one was. */
export function assumedMark(
	{ key }: Pick<Field, "key">,
	value: Value,
): Pick<Assumed, "key" | "asOf"> | undefined {
	if (typeof value !== "object" || Array.isArray(value)) return undefined;
	const marks = value as Readonly<Record<string, string | number>>;
	const mark = Object.hasOwn(marks, markKey(key))
		? String(marks[markKey(key)])
		: "";
	const [, name, asOf] = /^(\S+) (.+)$/.exec(mark) ?? [];
	return name === undefined || asOf === undefined
		? undefined
		: { key: name, asOf };
}

/** The default of a key as a field offers it; undefined while the kind of school on which it depends is not known. */
export function assumedFor(
	key: string,
	kind: string | undefined,
): Assumed | undefined {
	const found = defaultOf(key);
	const value = found && figureFor(found, kind);
	return found === undefined || value === undefined
		? undefined
		: { key, value, asOf: found.asOf, origin: found.origin };
}
