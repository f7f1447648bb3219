import type { Figures } from "../planning/sheet.ts";
import type { Draft, Value } from "./answer.ts";
import { settleField } from "./draft.ts";
import type { Field } from "./question.ts";
import { filledIn, isRecord } from "./value.ts";

/** The numbers of an answered form, by the keys of its fields. */
export function figuresOf(fields: readonly Field[], value: Value): Figures {
	if (!isRecord(value)) return {};
	return known(fields, (field) => filledIn(field, value));
}

/** The numbers in a draft, as far as they can be read: what is empty or not yet a number is not known. */
export function figuresIn(fields: readonly Field[], draft: Draft): Figures {
	const typed = isRecord(draft) ? draft : {};
	return known(fields, (field) => {
		const settled = settleField(field, filledIn(field, typed) ?? "");
		return "value" in settled ? settled.value : undefined;
	});
}

function known(
	fields: readonly Field[],
	figure: (field: Field) => string | number | undefined,
): Figures {
	return Object.fromEntries(
		fields.flatMap((field): [string, number][] => {
			const value = field.type === "number" ? figure(field) : undefined;
			return typeof value === "number" ? [[field.key, value]] : [];
		}),
	);
}
