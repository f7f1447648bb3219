import type { Field } from "./question.ts";

/**
 * How many fields of a half-filled form need not be asked again: those up to the last that holds something of the learner's,
 * and what is prefilled behind it. There whoever comes back goes on, in both faces. In a draft that does not name every field
 * yet, what it names was passed one by one: a suggestion among them was kept, and an optional field left empty, on purpose.
 */
export function begunUpTo(
	fields: readonly Field[],
	typed: Readonly<Record<string, string>>,
): number {
	const isTheirs = ({ key, initial = "" }: Field) =>
		((Object.hasOwn(typed, key) && typed[key]) || initial) !== initial;
	const isNamed = ({ key }: Field) => Object.hasOwn(typed, key);
	const oneByOne = !fields.every(isNamed);
	const isPassed = (field: Field) =>
		isNamed(field) && (field.optional || typed[field.key]);
	const last =
		fields.findLastIndex(
			(field) => isTheirs(field) || (oneByOne && isPassed(field)),
		) + 1;
	if (last === 0) return 0;
	const next = fields.findIndex(
		({ initial }, index) => index >= last && initial === undefined,
	);
	return next < 0 ? last : next;
}
