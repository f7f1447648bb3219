import { notKnown } from "./assumed.ts";
import type { Field, NumberField } from "./question.ts";
import { fieldInWords } from "./value.ts";

/** What to type in a field, in a sentence. Our figure is offered unless it stands there already. */
export function wanted(field: Field, typed = ""): string {
	switch (field.type) {
		case "text":
			return "Type a few words.";
		case "number":
			return `Type ${numberWanted(field)}${typed.trim() === notKnown ? "" : oursOffered(field)}.`;
		case "date":
			return "Type a date such as 12 January 2027.";
		case "choice":
			return "Choose one by its number.";
	}
}

function numberWanted({ whole, min, max }: NumberField): string {
	const kind = whole ? "a whole number" : "a number";
	if (min !== undefined && max !== undefined)
		return `${kind} from ${grouped(min)} to ${grouped(max)}`;
	if (min !== undefined) return `${kind}, ${grouped(min)} or more`;
	return max === undefined ? kind : `${kind}, ${grouped(max)} or less`;
}

function grouped(figure: number): string {
	return figure.toLocaleString("en-GB");
}

/** A figure of ours for whoever does not know theirs. */
function oursOffered(field: NumberField): string {
	const { assumed } = field;
	return assumed
		? `, or ${notKnown} if you do not know it: we then use ${fieldInWords(field, assumed.value)} (${assumed.origin})`
		: "";
}
