import type { Given } from "../planning/sheet.ts";
import type { Draft, Value } from "./answer.ts";
import { settleField } from "./draft.ts";
import type { Field } from "./question.ts";
import { filledIn, isRecord } from "./value.ts";

/** The numbers of an answered form, by the keys of its fields. */
export function figuresOf(fields: readonly Field[], value: Value): Given {
	const filled = isRecord(value) ? value : {};
	const figures = fields.map((field): Figure => {
		const figure = filledIn(field, filled);
		return [field.key, typeof figure === "number" ? figure : undefined];
	});
	return { figures: known(figures), open: [] };
}

/** The numbers in a draft. What is empty and may not be, or is not yet a number, is still open. */
export function figuresIn(fields: readonly Field[], draft: Draft): Given {
	const typed = isRecord(draft) ? draft : {};
	const open: string[] = [];
	const figures = fields.map((field): Figure => {
		const settled = settleField(field, filledIn(field, typed) ?? "");
		if ("reason" in settled) open.push(field.key);
		return "value" in settled && typeof settled.value === "number"
			? [field.key, settled.value]
			: [field.key, undefined];
	});
	return { figures: known(figures), open };
}

type Figure = readonly [key: string, value: number | undefined];

function known(figures: readonly Figure[]): Given["figures"] {
	return Object.fromEntries(
		figures.filter((figure) => figure[1] !== undefined),
	) as Given["figures"];
}
