import type { Tokens } from "marked";
import type { Passage } from "./directive.ts";
import { readInline } from "./inline.ts";
import { lex, located, type Token } from "./lex.ts";
import type { Listener } from "./listener.ts";
import type { Remark } from "./problem.ts";
import type { Block, Rich } from "./rich.ts";
import type { Place } from "./source.ts";
import { pass, placeOf, type Spot, seek, startOf } from "./spot.ts";

/** A block, and where it begins. */
export type Placed = { readonly place: Place; readonly block: Block };

/** Reads the Markdown of a passage. */
export function readPassage(passage: Passage, listener: Listener): Placed[] {
	return readBlocks(lex(passage, listener.report), startOf(passage), listener);
}

/** Reads block tokens that follow one another from the spot. What has no place in a module is reported and left out. */
export function readBlocks(
	tokens: readonly Token[],
	from: Spot,
	listener: Listener,
): Placed[] {
	return located(tokens, from).flatMap(([token, spot]) => {
		const block = readBlock(token, spot, listener);
		return block ? [{ place: placeOf(spot), block }] : [];
	});
}

/** The blocks alone, for what stands inside a quotation or an item. */
export function blocksOf(
	tokens: readonly unknown[],
	from: Spot,
	listener: Listener,
): Block[] {
	return readBlocks(tokens as readonly Token[], from, listener).map(
		({ block }) => block,
	);
}

function readBlock(
	token: Token,
	spot: Spot,
	listener: Listener,
): Block | undefined {
	switch (token.type) {
		case "heading":
			return {
				type: "heading",
				level: token.depth,
				rich: readInline(token.text, spot, listener),
			};
		case "paragraph":
		case "text": {
			const rich = readInline(token.text, spot, listener);
			return rich.length > 0 ? { type: "paragraph", rich } : undefined;
		}
		case "list":
			return readList(token, spot, listener);
		case "blockquote":
			return { type: "quote", blocks: blocksOf(token.tokens, spot, listener) };
		case "table":
			return readTable(token, spot, listener);
		default: {
			const refusal = refusals[token.type];
			if (refusal)
				listener.report({
					...refusal,
					severity: "error",
					place: placeOf(spot),
				});
			return undefined;
		}
	}
}

/** What Markdown has and a module has not. */
const refusals: Readonly<Record<string, Remark>> = {
	code: {
		ruleId: "code-block",
		reason:
			"These lines would be a block of computer code, which a module does not show.",
		note: "Take the ``` lines or the four spaces before the text away; for a quotation begin each line with “> ”.",
	},
	html: {
		ruleId: "html",
		reason: "This is HTML, which a terminal cannot show.",
		note: "Write it in Markdown, or in words.",
	},
	hr: {
		ruleId: "break-form",
		reason: "This line looks like a screen break, but is not one.",
		note: "Write --- at the beginning of the line, with an empty line above and below.",
	},
	def: {
		ruleId: "link-definition",
		reason: "An address kept apart from its link cannot be read here.",
		note: "Write it where the link stands: [words](https://…).",
	},
};

function readList(token: Tokens.List, spot: Spot, listener: Listener): Block {
	const task = located(token.items, spot).find(([item]) => item.task);
	if (task)
		listener.report({
			ruleId: "task-outside",
			severity: "error",
			place: placeOf(task[1]),
			reason: "A box to tick means something only inside a :::quiz.",
			note: "Take the “[ ]” away, or put the list into a :::quiz.",
		});
	return {
		type: "list",
		ordered: token.ordered,
		start: token.start === "" ? 1 : token.start,
		items: located(token.items, spot).map(([item, at]) =>
			blocksOf(item.tokens, at, listener),
		),
	};
}

/** A row is a line: the head on the first, the rows from the third. */
function readTable(token: Tokens.Table, spot: Spot, listener: Listener): Block {
	const readRow = (cells: readonly Tokens.TableCell[], line: number) => {
		let at: Spot =
			line === 0 ? spot : { ...spot, line: spot.line + line, column: 0 };
		return cells.map((cell): Rich => {
			at = seek(at, cell.text);
			const rich = readInline(cell.text, at, listener);
			at = pass(at, cell.text);
			return rich;
		});
	};
	return {
		type: "table",
		head: readRow(token.header, 0),
		rows: token.rows.map((row, index) => readRow(row, index + 2)),
		align: token.align.map((align) => align ?? "left"),
	};
}
