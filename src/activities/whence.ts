import { figureInWords } from "../planning/figure.ts";
import { notKnown } from "./assumed.ts";
import type { Assumed, Field } from "./question.ts";
import { fieldInWords } from "./value.ts";

/**
 * Where what stands in a field is from, if it is not simply the learner's: “from part 1”; once they have typed something
 * else, “part 1 says 24 people”; and of a figure they do not know, “about £346, pay of 2025/26; type yours”.
 */
export function whence(field: Field, typed: string): string | undefined {
	const text = typed.trim();
	if (isNotKnown(field, text)) {
		return `${oursInWords(field)}; type yours`;
	}
	const { earlier } = field;
	if (!earlier) return undefined;
	return text === earlier.typed
		? `from ${earlier.place}`
		: `${earlier.place} says ${earlier.words}`;
}

/** The figure that `?` stands for, and of when or from whom it is. Pounds are rounded here, and reckoned with to the penny. */
export function oursInWords(field: NotKnown): string {
	const { value, origin } = field.assumed;
	const exact = fieldInWords(field, value);
	const words = field.unit === "£" ? figureInWords(value, "£") : exact;
	return `${words === exact ? "" : "about "}${words}, ${origin}`;
}

/** A field in which our figure can stand. */
type NotKnown = Extract<Field, { type: "number" }> & {
	readonly assumed: Assumed;
};

/** Whether our figure stands for one that the learner does not know. */
export function isNotKnown(field: Field, typed: string): field is NotKnown {
	return (
		field.type === "number" &&
		field.assumed !== undefined &&
		typed.trim() === notKnown
	);
}
