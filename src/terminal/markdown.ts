import { Marked, type Tokens } from "marked";
import { markedTerminal } from "marked-terminal";
import { tableLines } from "./table-lines.ts";
import { createLook, painted } from "./theme.ts";
import { columnsOf } from "./width.ts";

/** Columns of text at the most, as on a page. */
const measure = 72;

/**
 * A Markdown document laid out for a person at a terminal of so many columns. The one file that knows marked-terminal,
 * and loaded only when a document is printed. What is learner text in the Markdown stays text.
 */
export function markdownForTerminal(
	markdown: string,
	columns: number,
	color: boolean,
): string {
	const bold = styled(color, 1, 22);
	const width = Math.max(20, Math.min(measure, columns - 8));
	/** Lists that the one being drawn stands in. */
	let depth = 0;
	const look = createLook({ color, unicode: true });
	const marked = new Marked();
	marked.use(
		markedTerminal({
			width,
			reflowText: true,
			showSectionPrefix: false,
			// Otherwise 10:30:15 is searched for smileys.
			emoji: false,
			tab: 2,
			heading: bold,
			firstHeading: bold,
			strong: bold,
			em: styled(color, 3, 23),
			...unstyled,
		}),
		{
			renderer: {
				// Version 7.3 prints the source of a list item and ignores what is inside it (mikaelbr/marked-terminal#304, #371).
				text: function (token) {
					return "tokens" in token && token.tokens
						? filled(
								this.parser.parseInline(token.tokens),
								width - depth * indent,
							)
						: false;
				},
				// Its lists run over the edge, and take a line that begins with a number for an item.
				list: function (token) {
					depth += 1;
					const items = token.items.map((item, index) => {
						const mark = token.ordered
							? `${Number(token.start) + index}. `
							: "* ";
						const text = this.parser.parse(item.tokens);
						return hanging(mark, text.trim());
					});
					depth -= 1;
					const lines = items.join(token.loose ? "\n\n" : "\n");
					return depth > 0 ? `\n${lines}` : `${indented(lines, "  ")}\n\n`;
				},
				// Its tables know no width.
				table: function (token) {
					const cell = ({ tokens }: Tokens.TableCell) => [
						{ text: bare(this.parser.parseInline(tokens)) },
					];
					const lines = tableLines(
						{
							type: "table",
							head: token.header.map(cell),
							rows: token.rows.map((row) => row.map(cell)),
							align: token.align.map((align) => align ?? "left"),
						},
						width,
						look,
					);
					return `${lines.map((line) => painted(line, look).trimEnd()).join("\n")}\n\n`;
				},
			},
		},
	);
	return marked.parse(markdown, { async: false });
}

/** Columns that a list takes from its words, mark and all. */
const indent = 4;

/** A text behind its mark, its further lines as far in as its first. */
function hanging(mark: string, text: string): string {
	return mark + indented(text, " ".repeat(mark.length)).trimStart();
}

function indented(text: string, by: string): string {
	return text.replace(/^(?=.)/gm, by);
}

/** Lines filled word by word, each no wider than that. Escape sequences take no room. */
function filled(text: string, columns: number): string {
	return text
		.split("\n")
		.map((line) => {
			const lines: string[] = [];
			for (const word of line.split(" ")) {
				const last = lines.at(-1);
				const longer = last === undefined ? word : `${last} ${word}`;
				if (last !== undefined && columnsOf(bare(longer)) <= columns)
					lines[lines.length - 1] = longer;
				else lines.push(word);
			}
			return lines.join("\n");
		})
		.join("\n");
}

function bare(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
	return text.replace(/\u001B\[[0-9;]*m/g, "");
}

/** What has its own colour, or resets all of them, unless it is told otherwise. */
const unstyled = Object.fromEntries(
	[
		"blockquote",
		"code",
		"codespan",
		"del",
		"hr",
		"href",
		"html",
		"link",
		"listitem",
		"paragraph",
		"table",
	].map((element) => [element, (text: string) => text]),
);

function styled(
	color: boolean,
	on: number,
	off: number,
): (text: string) => string {
	return color
		? (text) => `\u001B[${on}m${text}\u001B[${off}m`
		: (text) => text;
}
