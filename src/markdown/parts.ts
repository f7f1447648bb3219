import type { Tokens } from "marked";
import { readAttributes } from "./attributes.ts";
import { blocksOf, readBlocks } from "./blocks.ts";
import type { Attributes, Directive, Passage } from "./directive.ts";
import { readInline } from "./inline.ts";
import { lex, located, type Token } from "./lex.ts";
import type { Listener } from "./listener.ts";
import type { Block, Rich } from "./rich.ts";
import type { Place } from "./source.ts";
import { placeOf, type Spot, seek, startOf } from "./spot.ts";

/** One item of a list in a directive's body. `{#key …}` at the end of its first paragraph is taken off and given as attributes. */
export type Item = {
	readonly place: Place;
	readonly attributes: Attributes;
	readonly text: Rich;
	/** Task-list items only: `[x]` is true, `[ ]` false. */
	readonly ticked?: boolean;
	/** The quotation under the item: a reason, a sentence of help. Empty when there is none. */
	readonly quote: readonly Block[];
	/** The list nested under the item. Empty when there is none. */
	readonly items: readonly Item[];
};

/** A directive's body in the order it is written. */
export type Part =
	| { readonly type: "block"; readonly place: Place; readonly block: Block }
	| {
			readonly type: "items";
			readonly place: Place;
			readonly items: readonly Item[];
	  }
	| {
			readonly type: "quote";
			readonly place: Place;
			readonly blocks: readonly Block[];
	  };

/** Reads what a directive holds, but for directives inside it: those are the business of whoever allows them. */
export function readParts(directive: Directive, listener: Listener): Part[] {
	return directive.body.flatMap((node) =>
		node.type === "passage" ? partsOf(node, listener) : [],
	);
}

function partsOf(passage: Passage, listener: Listener): Part[] {
	const tokens = lex(passage, listener.report);
	return located(tokens, startOf(passage)).flatMap(([token, spot]): Part[] => {
		const place = placeOf(spot);
		switch (token.type) {
			case "list":
				return [
					{ type: "items", place, items: itemsOf(token, spot, listener) },
				];
			case "blockquote":
				return [
					{
						type: "quote",
						place,
						blocks: blocksOf(token.tokens, spot, listener),
					},
				];
			default:
				return readBlocks([token], spot, listener).map((placed) => ({
					type: "block",
					...placed,
				}));
		}
	});
}

function itemsOf(list: Tokens.List, spot: Spot, listener: Listener): Item[] {
	return located(list.items, spot).map(([item, at]) =>
		readItem(item, at, listener),
	);
}

function readItem(item: Tokens.ListItem, spot: Spot, listener: Listener): Item {
	const content = located(item.tokens as Token[], spot).filter(
		([token]) => token.type !== "space" && token.type !== "checkbox",
	);
	const [first, at] = content[0] ?? [];
	const label =
		first && at && isWords(first) ? readLabel(first, at, listener) : undefined;
	if (!label)
		listener.report({
			ruleId: "item-empty",
			severity: "error",
			place: placeOf(spot),
			reason: "This item says nothing.",
			note: "Write its words straight after the “- ”, or take the line away.",
		});
	const quotes: Block[] = [];
	const items: Item[] = [];
	for (const [token, at] of content.slice(label ? 1 : 0)) {
		if (token.type === "blockquote" && quotes.length === 0)
			quotes.push(...blocksOf(token.tokens, at, listener));
		else if (token.type === "list" && items.length === 0)
			items.push(...itemsOf(token, at, listener));
		else
			listener.report({
				ruleId: "item-content",
				severity: "error",
				place: placeOf(at),
				reason:
					"An item holds its words, one quotation and one list; this is something else.",
				note: "Join it to the words above, or begin each of its lines with “> ”.",
			});
	}
	return {
		place: placeOf(spot),
		text: label?.text ?? [],
		attributes: label?.attributes ?? { values: new Map() },
		...(item.task ? { ticked: item.checked === true } : {}),
		quote: quotes,
		items,
	};
}

/** The braces at the end of an item: a key, or at least something with “=”. `{answer:…}` and `{gap}` are words. */
const braces = /\{(?=#|[a-z-]+=)(?:[^{}"]|"[^"]*")*\}$/;

function readLabel(
	token: Tokens.Text | Tokens.Paragraph,
	spot: Spot,
	listener: Listener,
): Pick<Item, "text" | "attributes"> {
	const words = token.text.replace(/^\[[ xX]\][ \t]+/, "").trimEnd();
	const found = braces.exec(words)?.[0];
	if (found === undefined)
		return {
			text: readInline(words, spot, listener),
			attributes: { values: new Map() },
		};
	const label = words.slice(0, -found.length);
	const lines = label.split("\n");
	const last = {
		...spot,
		line: spot.line + lines.length - 1,
		column: lines.length > 1 ? 0 : spot.column,
	};
	return {
		text: readInline(label, spot, listener),
		attributes: readAttributes(
			found,
			placeOf(seek(last, found)),
			listener.report,
		),
	};
}

function isWords(token: Token): token is Tokens.Text | Tokens.Paragraph {
	return token.type === "text" || token.type === "paragraph";
}
