import type { CaseLink, Cite, Quote } from "./lex.ts";
import type { Listener } from "./listener.ts";
import type { Run } from "./rich.ts";
import { placeOf, type Spot } from "./spot.ts";

const referenceKey = /^@([A-Za-z0-9][\w:.-]*)$/;

/** Marks of sources: `[@key]`, `[@one; @two]`. */
export function readCite(token: Cite, spot: Spot, listener: Listener): Run[] {
	return token.inside.split(";").flatMap((part) => {
		const key = referenceKey.exec(part.trim())?.[1];
		if (key !== undefined) {
			listener.cites(key, placeOf(spot));
			return [{ text: "", cite: key }];
		}
		listener.report({
			ruleId: "citation-form",
			severity: "error",
			place: placeOf(spot),
			reason: `“${token.raw}” cannot be read as a citation.`,
			note: "Write [@key], or [@one; @two]; pages and other words stand outside the brackets.",
		});
		return [];
	});
}

const quoted = /^:#([a-z0-9-]+)(?:\.([a-z0-9-]+))?$/;

/** The place where the learner's words will stand: `{answer:#id}`. */
export function readQuote(token: Quote, spot: Spot, listener: Listener): Run[] {
	const [, activity, field] = quoted.exec(token.inside) ?? [];
	if (activity === undefined) {
		listener.report({
			ruleId: "answer-form",
			severity: "error",
			place: placeOf(spot),
			reason: `“${token.raw}” does not say whose answer it quotes.`,
			note: "Write {answer:#id}, or {answer:#id.field} for one field of a form.",
		});
		return [];
	}
	const answer = field === undefined ? { activity } : { activity, field };
	listener.quotes(answer, placeOf(spot));
	return [{ text: "", answer }];
}

/** The title of a case: `{case:#id}`. Where it cannot be found, nothing, and the author hears of it. */
export function readCase(
	token: CaseLink,
	spot: Spot,
	listener: Listener,
): string[] {
	const id = /^:#([a-z0-9-]+)$/.exec(token.inside)?.[1];
	if (id === undefined) {
		listener.report({
			ruleId: "case-form",
			severity: "error",
			place: placeOf(spot),
			reason: `“${token.raw}” does not say which case it names.`,
			note: "Write {case:#id}, with the id from the first lines of the case.",
		});
		return [];
	}
	const title = listener.caseTitle(id, placeOf(spot));
	return title === undefined ? [] : [title];
}
