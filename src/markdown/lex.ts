import { Lexer, Marked, type MarkedToken, type Tokens } from "marked";
import type { Passage } from "./directive.ts";
import type { Report } from "./problem.ts";
import { pass, type Spot, seek } from "./spot.ts";
import { reportTangle } from "./tangle.ts";

/** `[@key]` or `[@one; @two]`. */
export type Cite = {
	readonly type: "cite";
	readonly raw: string;
	readonly inside: string;
};

/** `{answer:#activity.field}`. */
export type Quote = {
	readonly type: "answer";
	readonly raw: string;
	readonly inside: string;
};

/** `{case:#id}`. */
export type CaseLink = {
	readonly type: "case";
	readonly raw: string;
	readonly inside: string;
};

/** What marked finds, and our additions to it. */
export type Token = MarkedToken | Cite | Quote | CaseLink;

/** A lexer of our own, so that nobody else's extensions reach it nor ours anybody. */
const marked = new Marked({
	extensions: [
		inlineExtension("cite", "[@", /^\[(@[^\]\n]*)\]/),
		inlineExtension("answer", "{answer", /^\{answer([^}\n]*)\}/),
		inlineExtension("case", "{case", /^\{case([^}\n]*)\}/),
	],
});

function inlineExtension(name: string, opening: string, whole: RegExp) {
	return {
		name,
		level: "inline" as const,
		start(text: string) {
			const index = text.indexOf(opening);
			return index < 0 ? undefined : index;
		},
		tokenizer(text: string): Tokens.Generic | undefined {
			const match = whole.exec(text);
			return match
				? { type: name, raw: match[0], inside: match[1] }
				: undefined;
		},
	};
}

/** The blocks of a passage, not yet their words. A passage that would take marked too long or too deep is reported and left out. */
export function lex(passage: Passage, report: Report): readonly Token[] {
	if (reportTangle(passage, report)) return [];
	return new Lexer(marked.defaults).blockTokens(
		passage.text,
		[],
	) as readonly Token[];
}

/** The words of one block. */
export function lexInline(text: string): readonly Token[] {
	return new Lexer(marked.defaults).inlineTokens(text) as readonly Token[];
}

/** Each token with the spot where it begins. */
export function located<T extends { readonly raw: string }>(
	tokens: readonly T[],
	from: Spot,
): [T, Spot][] {
	let next = from;
	return tokens.map((token) => {
		const spot = seek(next, token.raw);
		next = pass(spot, token.raw.replace(/^(?:[ \t]*\n)+/, "").trimStart());
		return [token, spot];
	});
}
