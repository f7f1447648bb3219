import fc from "fast-check";
import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { onOneLine, quotation } from "../../src/documents/plain-markdown.ts";

/** What learner text must never become. */
const markup = new Set([
	"blockquote",
	"code",
	"codespan",
	"def",
	"del",
	"em",
	"heading",
	"hr",
	"html",
	"image",
	"link",
	"list",
	"strong",
	"table",
]);

/** Every token below these, in order. */
function within(tokens: readonly Token[]): Token[] {
	return tokens.flatMap((token) => [
		token,
		...within("tokens" in token ? (token.tokens ?? []) : []),
	]);
}

/** The text a reader would see of inline tokens. */
function read(tokens: readonly Token[]): string {
	return tokens
		.map((token) => {
			if (token.type === "br") return "\n";
			if ("tokens" in token && token.tokens) return read(token.tokens);
			return unescaped("text" in token ? token.text : token.raw);
		})
		.join("");
}

/** marked keeps an entity it would hand to HTML as it stands. */
function unescaped(text: string): string {
	return text
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, "&");
}

/** What a viewer makes of a quotation of this text: its words, and whatever is more than words. */
function view(text: string): { words: string; more: string[] } {
	const tokens = marked.lexer(`Before\n\n${quotation(text)}\n\nAfter\n`);
	const quote = tokens.find((token) => token.type === "blockquote");
	const inside = quote && "tokens" in quote && quote.tokens ? quote.tokens : [];
	const outside = tokens.filter((token) => token !== quote);
	return {
		words: inside
			.filter((token) => token.type !== "space")
			.map((token) => read([token]))
			.join("\n\n"),
		more: within([...inside, ...outside])
			.map((token) => token.type)
			.filter((type) => markup.has(type)),
	};
}

/** The same text with what no viewer shows taken away: white space at the ends of lines, empty lines beyond one. */
function settled(text: string): string {
	return text
		.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
		.map((line) => line.trim())
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.replace(/^\n+|\n+$/g, "");
}

describe("quotation", () => {
	it.each([
		["a heading", "# Not a heading"],
		["a heading underlined", "Not a heading\n==="],
		["another underlined", "Not a heading\n---"],
		["front matter", "---\ntitle: x\n---"],
		["a rule", "***"],
		["a picture", "![](http://example.org/seen.png)"],
		["a link", "[here](https://example.org)"],
		["a link by reference", "[here]\n\n[here]: https://example.org"],
		["a bare address", "See https://example.org/a_b and www.example.org"],
		["an e-mail address", "Ask ros@example.org"],
		["an address in brackets", "<https://example.org>"],
		["HTML", "<script>alert(1)</script>"],
		["an HTML block", "<div>\n\n# x\n\n</div>"],
		["a comment", "<!-- hidden -->"],
		["an entity", "Q&amp;A &lt; &#65;"],
		["a citation", "As [@weston2023] says"],
		["a table", "| a | b |\n| --- | --- |\n| 1 | 2 |"],
		["a table without bars at the ends", "a | b\n--- | ---\n1 | 2"],
		["a table of one column", "a\n:-:\nb"],
		["a fence", "```\ncode\n```"],
		["a fence of waves", "~~~\ncode\n~~~"],
		["code by its margin", "    code\n\n\tcode"],
		["a code span", "`code`"],
		["a numbered list", "1. first\n2) second\n2027. a year"],
		["a list", "- one\n+ two\n* three"],
		["a task", "- [ ] one"],
		["a quotation", "> nested\n>> deeper"],
		["emphasis", "*a* _b_ **c** __d__ ~~e~~"],
		["a formula", "$x$ and £5"],
		["back strokes", "C:\\Users\\ros \\# \\"],
		["a strange line end", "one\u2028# two\u2029- three\u0085> four"],
		["a line that goes on", "one  \ntwo\\\nthree"],
		["headings closed", "Is this a heading ###"],
		["a footnote", "see[^1]\n\n[^1]: there"],
	])("keeps %s as words", (_, text) => {
		expect(view(text)).toEqual({ words: settled(text), more: [] });
	});

	it("leaves ordinary prose as it was typed", () => {
		const text =
			'Monday briefing, from 4 January (ICT suite). Ros\'s view: 5% of £8,270 - not "a lot"; Q&A at 3:15?';
		expect(quotation(text)).toBe(`> ${text}`);
	});

	it("keeps line ends and paragraphs", () => {
		expect(quotation("one\ntwo\n\n\nthree\n")).toBe(
			"> one  \n> two\n>\n> three",
		);
	});

	it("gives back any text at all", () => {
		const mark = fc.constantFrom(
			..."#>-+=*_`~[]()!<&|\\:.@$1\n\n \t/\"'".split(""),
			"http://",
			"www.",
			"a@b.co",
			"&amp;",
			"---",
			"```",
			"![",
			"](",
			"word",
			"<b",
			"1. ",
			"Ŵ",
		);
		const text = fc.oneof(
			fc.array(mark, { maxLength: 24 }).map((marks) => marks.join("")),
			fc.string({ unit: "grapheme", maxLength: 60 }),
		);
		fc.assert(
			fc.property(text, (typed) => {
				expect(view(typed)).toEqual({ words: settled(typed), more: [] });
			}),
			{ numRuns: 4000 },
		);
	});
});

describe("onOneLine", () => {
	it.each([
		"# x",
		"What is 2 | 3?\nAnd *why* ###",
		"![](http://example.org)",
		"1. first",
	])("stays the words of one heading: %j", (text) => {
		const tokens = marked.lexer(`## ${onOneLine(text)}\n`);
		expect(tokens.map((token) => token.type)).toEqual(["heading"]);
		expect(read(tokens)).toBe(settled(text).replace(/\n+/g, " "));
		expect(
			within(tokens).filter((token) => markup.has(token.type)),
		).toHaveLength(1);
	});

	it("stays in its cell of a table", () => {
		const cell = onOneLine("a | b\n---");
		const [table] = marked.lexer(`| x |\n| --- |\n| ${cell} |\n`);
		expect(table?.type).toBe("table");
		expect(table && "rows" in table ? table.rows : []).toHaveLength(1);
		expect(read(table && "rows" in table ? table.rows[0][0].tokens : [])).toBe(
			"a | b ---",
		);
	});
});
