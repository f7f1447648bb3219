import type { Field } from "../activities/question.ts";
import { filledIn } from "../activities/value.ts";
import type { Asking, Part } from "./asking.ts";
import { taken } from "./field.ts";

export type Typed = Readonly<Record<string, string>>;

/** A form as far as it is filled in. */
export type Filling = {
	readonly fields: readonly Field[];
	readonly typed: Typed;
	/** So many fields have been asked: what stands in them is the learner's, even where it is what we suggested. */
	readonly asked: number;
};

/** What stands in a field when it is asked, and whether it is the learner's own. */
export function standingAt(
	{ typed, asked }: Filling,
	field: Field,
	index: number,
) {
	const { initial = "" } = field;
	const stands = standing(field, typed);
	return {
		before: stands === "" && !field.optional ? initial : stands,
		isTheirs: stands !== "" && (index < asked || stands !== initial),
	};
}

/** The fields that cannot stay as empty as they are. */
export function blanksIn({ fields, typed }: Filling): number[] {
	return fields.flatMap((field, index) =>
		!field.optional && standing(field, typed).trim() === "" ? [index] : [],
	);
}

/** What stands in a field: what was typed, else what was there from the start. */
export function standing(field: Field, typed: Typed): string {
	return filledIn(field, typed) ?? field.initial ?? "";
}

/** The other fields that have been asked or hold something of the learner's. */
export function partsOf(
	{ fields, typed, asked }: Filling,
	at: number,
	visit: (index: number) => Asking,
): Part[] {
	return fields.flatMap((field, index) => {
		const text = standing(field, typed);
		const { initial = "" } = field;
		const isMet = index < asked || (text || initial) !== initial;
		return index !== at && isMet
			? [{ words: taken(field, text), ask: () => visit(index) }]
			: [];
	});
}

/** Whether nothing stands in any field but what we put there: then each is named as it is passed, and a suggestion that was kept is known for that. */
export function isUntouched(
	fields: readonly Field[],
	draft: Readonly<Record<string, unknown>>,
): boolean {
	return fields.every(({ key, initial = "" }) => draft[key] === initial);
}
