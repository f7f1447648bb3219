import { Marked } from "marked";
import { markedTerminal } from "marked-terminal";

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
	const marked = new Marked();
	marked.use(
		markedTerminal({
			width: Math.max(20, Math.min(measure, columns - 8)),
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
			tableOptions: { style: { head: [], border: [] } },
		}),
		{
			renderer: {
				// Version 7.3 prints the source of a list item and ignores what is inside it (mikaelbr/marked-terminal#304, #371).
				text: function (token) {
					return "tokens" in token && token.tokens
						? this.parser.parseInline(token.tokens)
						: false;
				},
			},
		},
	);
	return marked.parse(markdown, { async: false });
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
