import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPassage } from "../../src/markdown/blocks.ts";
import type { Block, Rich } from "../../src/markdown/rich.ts";
import { collect } from "./collect.ts";

function read(text: string) {
	const { listener, rules, mentions } = collect();
	const place = { path: "a.md", line: 10, column: 1 };
	const placed = readPassage({ type: "passage", text, place }, listener);
	return {
		placed,
		drawn: placed.map(
			({ block, place }) => `${place.line}:${place.column} ${draw(block)}`,
		),
		rules: rules(),
		mentions,
	};
}

/** Blocks in one line each: `h2(…)`, `p(…)`, `ul(…)`, `ol3(…)`, `quote(…)`, `table(…)`. */
function draw(block: Block): string {
	switch (block.type) {
		case "heading":
			return `h${block.level}(${words(block.rich)})`;
		case "paragraph":
			return `p(${words(block.rich)})`;
		case "list": {
			const items = block.items.map((item) => item.map(draw).join(" "));
			return `${block.ordered ? `ol${block.start}` : "ul"}(${items.join(" | ")})`;
		}
		case "quote":
			return `quote(${block.blocks.map(draw).join(" ")})`;
		case "table":
			return `table ${block.align.join(",")} (${[block.head, ...block.rows].map((row) => row.map(words).join(" | ")).join(" / ")})`;
	}
}

function words(rich: Rich): string {
	return rich
		.map((run) => {
			if (run.cite !== undefined) return `[@${run.cite}]`;
			if (run.answer) return `{${run.answer.activity}.${run.answer.field}}`;
			const marks = `${run.strong ? "*" : ""}${run.emphasis ? "_" : ""}${run.code ? "`" : ""}`;
			return `${marks}${run.text}${run.href ? `<${run.href}>` : ""}${marks}`;
		})
		.join("");
}

describe("readPassage", () => {
	it("reads every kind of block, with the place where it begins", () => {
		const { drawn, rules } = read(`## A heading

A paragraph
over two lines.

- one
- two
  1. deep

3. three
4. four

> said
> twice

| a | b | c |
|---|--:|:-:|
| 1 | 2 | 3 |`);
		expect(drawn).toMatchInlineSnapshot(`
			[
			  "10:1 h2(A heading)",
			  "12:1 p(A paragraph over two lines.)",
			  "15:1 ul(p(one) | p(two) ol1(p(deep)))",
			  "19:1 ol3(p(three) | p(four))",
			  "22:1 quote(p(said twice))",
			  "25:1 table left,right,center (a | b | c / 1 | 2 | 3)",
			]
		`);
		expect(rules).toEqual([]);
	});

	it("reads styles, links, citations and answers", () => {
		const { drawn, mentions, rules } = read(
			"Some **strong _both_** and `code & x` \\*, [here](https://a.example/b) or\nhttps://c.example. So [@one; @two-3], and {answer:#school.phase}.",
		);
		expect(drawn).toMatchInlineSnapshot(`
			[
			  "10:1 p(Some *strong **_both*_ and \`code & x\` *, here<https://a.example/b> or https://c.example<https://c.example>. So [@one][@two-3], and {school.phase}.)",
			]
		`);
		expect(mentions).toMatchInlineSnapshot(`
			[
			  "11:23 @one",
			  "11:23 @two-3",
			  "11:43 #school.phase",
			]
		`);
		expect(rules).toEqual([]);
	});

	it("puts the title of a case where it is named, in the style of the place", () => {
		const { drawn, mentions, rules } = read(
			"As **{case:#springfield}** did, {case:#elm} and {case}.",
		);
		expect(drawn.join()).toContain("Springfield Junior School");
		expect(mentions).toEqual(["10:6 case springfield", "10:33 case elm"]);
		expect(rules).toEqual(["10:49 case-form"]);
	});

	it("finds the right one of several on a line, in lists, quotations and tables too", () => {
		expect(
			read("- x [@a] [@a]\n  > y [@b]\n\n| h |\n|---|\n| z [@c] |").mentions,
		).toEqual(["10:5 @a", "10:10 @a", "11:7 @b", "15:5 @c"]);
	});

	it.each([
		["HTML", "a <b>c</b>", ["10:3 html", "10:7 html"]],
		["a block of HTML", "a\n\n<div>\nb\n</div>", ["12:1 html"]],
		["a comment", "<!-- a -->", ["10:1 html"]],
		["an image", "a ![b](https://c.example/d.png)", ["10:3 image"]],
		["a link without TLS", "[a](http://b.example)", ["10:1 link-https"]],
		["a link to a script", "[a](javascript:x)", ["10:1 link-https"]],
		["a link to a file", "[a](02-next.md)", ["10:1 link-https"]],
		["a mail address", "a@b.example", ["10:1 link-https"]],
		[
			"an address kept apart",
			"[a]: https://b.example",
			["10:1 link-definition"],
		],
		["a block of code", "a\n\n```\nb\n```", ["12:1 code-block"]],
		["an indented block of code", "a\n\n    b", ["12:5 code-block"]],
		["another kind of break", "a\n\n***\n\nb", ["12:1 break-form"]],
		["a break in a quotation", "> a\n>\n> ---", ["12:3 break-form"]],
		["a box to tick", "- a\n- [ ] b", ["11:1 task-outside"]],
		["struck-out words", "a ~~b~~", ["10:3 strikethrough"]],
		["a broken line", "a  \nb", ["10:2 line-break"]],
		["a line broken by a backslash", "a\\\nb", ["10:2 line-break"]],
		["an entity", "a &nbsp;&pound;5", ["10:3 html-entity", "10:9 html-entity"]],
		["a key outside a directive", "- a {#b}", ["10:5 braces-stray"]],
		["a citation with a page", "a [@b, p. 3]", ["10:3 citation-form"]],
		["an empty citation", "a [@]", ["10:3 citation-form"]],
		[
			"an answer of nobody",
			"a {answer} {answer:b}",
			["10:3 answer-form", "10:12 answer-form"],
		],
	])("reports %s", (_, text, rules) => {
		expect(read(text).rules).toEqual(rules);
	});

	it.each([
		["an ampersand", "R&D; fish & chips"],
		["less than", "fewer than <5 of 10"],
		["a gap for the sentence of actions", "When {when}, I will {first}."],
		["braces in code", "`{#a}` and `&amp;`"],
		["escaped brackets", "\\[@a\\] \\{#b}"],
		["figures with a tilde", "~50 hours"],
	])("lets %s be", (_, text) => {
		expect(read(text)).toMatchObject({ rules: [], mentions: [] });
	});
});

const piece = fc.constantFrom(
	"word",
	"**strong**",
	"*a",
	"_b_",
	"`code`",
	"[@key]",
	"{answer:#id}",
	"[l](https://x.example)",
	"<b>",
	"- ",
	"> ",
	"1. ",
	"## ",
	"|",
	"---",
	"\n",
	"\n\n",
	"  ",
	"\t",
	"[ ] ",
	"{#k}",
	"```",
	"\\",
	"&amp;",
);

describe("readPassage, whatever comes", () => {
	it("never throws, and every place is in the text", () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" }))),
				(pieces) => {
					const text = pieces.join("").replace(/\r\n?/g, "\n");
					const { listener, problems } = collect();
					const place = { path: "a.md", line: 1, column: 1 };
					const placed = readPassage(
						{ type: "passage", text, place },
						listener,
					);
					const lines = text.split("\n");
					for (const { place } of [...placed, ...problems]) {
						expect(place.line).toBeLessThanOrEqual(lines.length);
						expect(place.column).toBeLessThanOrEqual(
							(lines[place.line - 1] ?? "").length + 1,
						);
					}
				},
			),
		);
	});

	it("finds each word of a paragraph on the line it stands on", () => {
		const word = fc.stringMatching(/^[a-z]{3,8}$/);
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(fc.constantFrom("", "- ", "> ", "> - ", "1. "), word),
					{
						minLength: 1,
					},
				),
				(rows) => {
					const lines = rows.flatMap(([mark, text]) => [
						`${mark}[@${text}]`,
						"",
					]);
					const { mentions } = read(lines.join("\n"));
					expect(mentions).toEqual(
						rows.map(
							([mark, text], index) =>
								`${10 + index * 2}:${mark.length + 1} @${text}`,
						),
					);
				},
			),
		);
	});
});
