import { notKnown } from "./assumed.ts";
import type { Field } from "./question.ts";
import { fieldInWords } from "./value.ts";

/**
 * Where what stands in a field is from, if it is not simply the learner's: “from part 1”; once they have typed something
 * else, “part 1 says 24 people”; and of a figure they do not know, “£345.94, our figure, 2025/26”.
 */
export function whence(field: Field, typed: string): string | undefined {
	const text = typed.trim();
	if (isNotKnown(field, text)) {
		const { value, asOf } = field.assumed;
		return `${fieldInWords(field, value)}, our figure, ${asOf}`;
	}
	const { earlier } = field;
	if (!earlier) return undefined;
	return text === earlier.typed
		? `from ${earlier.place}`
		: `${earlier.place} says ${earlier.words}`;
}

/** Whether our figure stands for one that the learner does not know. */
export function isNotKnown(
	field: Field,
	typed: string,
): field is Extract<Field, { type: "number" }> & {
	readonly assumed: NonNullable<Extract<Field, { type: "number" }>["assumed"]>;
} {
	return (
		field.type === "number" &&
		field.assumed !== undefined &&
		typed.trim() === notKnown
	);
}
