import fc from "fast-check";
import { Marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { leafMarkdown } from "../../src/documents/leaf-markdown.ts";
import { type Block, paragraph, type Rich } from "../../src/markdown/rich.ts";
import type { Leaf } from "../../src/player/leaf.ts";
import { caseLeaf } from "../../src/player/leaves.ts";
import { library, springfield } from "../fixtures/library.ts";
import { module, rich } from "../fixtures/module.ts";

function leaf(...blocks: Block[]): Leaf {
	return { title: "A page", facts: [], blocks, sources: [] };
}

/** The document without its title. */
function written(...blocks: Block[]): string {
	return leafMarkdown(leaf(...blocks)).replace("# A page\n\n", "");
}

function line(...runs: Rich): string {
	return written({ type: "paragraph", rich: runs }).trimEnd();
}

describe("a leaf as Markdown", () => {
	it("reads well with no program at hand, its sources at its foot", () => {
		expect(
			leafMarkdown(
				caseLeaf(springfield, library, module),
				"From “A small module”, version 1.0.0.",
			),
		).toMatchInlineSnapshot(`
			"# Springfield Junior School, Ipswich

			- Phase: Primary
			- Challenges: No time; Support staff left out
			- Accounts: 2017 to about 2019
			- Results: Reported by the school itself

			The head tells this story.

			## What they decided, and why

			They joined assemblies [1], and INSET stayed.

			## One question before copying

			Who would stand in the hall?

			## Sources

			1. Department (2025). Needs and wishes.
			   <https://example.org/needs>
			   How we read it: Read as an archived copy.

			---

			From “A small module”, version 1.0.0.
			"
		`);
	});

	it.each<[string, Rich, string]>([
		[
			"bold",
			[{ text: "so ", strong: true }, { text: "it is" }],
			"**so** it is",
		],
		["italics", [{ text: "a" }, { text: " list", emphasis: true }], "a *list*"],
		["code", [{ text: "a`b", code: true }], "`` a`b ``"],
		[
			"a link",
			[{ text: "here", href: "https://a.example/(b)" }],
			"[here](<https://a.example/(b)>)",
		],
		[
			"an address",
			[{ text: "https://a.example", href: "https://a.example" }],
			"<https://a.example>",
		],
		[
			"a mark",
			[{ text: "Said " }, { text: "", mark: 2 }, { text: "." }],
			"Said [2].",
		],
		[
			"what would be bold",
			rich("a *star* and _line_"),
			"a \\*star\\* and \\_line\\_",
		],
		["what would be a heading", rich("# 5"), "\\# 5"],
		["what would be an item", rich("- 5 or 1. 5"), "\\- 5 or 1. 5"],
		["what would be a numbered item", rich("2027. A year"), "2027\\. A year"],
		["what would be HTML", rich("<b> & &amp;"), "\\<b> & \\&amp;"],
	])("writes %s", (_, runs, markdown) => {
		expect(line(...runs)).toBe(markdown);
	});

	it("writes lists inside lists, quotations and tables", () => {
		expect(
			written(
				{
					type: "list",
					ordered: true,
					start: 3,
					items: [
						[
							paragraph("A day"),
							{
								type: "list",
								ordered: false,
								start: 1,
								items: [[paragraph("or two")], [paragraph("or three")]],
							},
						],
						[paragraph("A month")],
					],
				},
				{
					type: "list",
					ordered: false,
					start: 1,
					items: [
						[paragraph("One"), paragraph("and more")],
						[paragraph("Two")],
					],
				},
				{ type: "quote", blocks: [paragraph("One."), paragraph("Two.")] },
				{
					type: "table",
					head: [rich("When"), rich("How | long")],
					rows: [[rich("May"), []]],
					align: ["left", "right"],
				},
			),
		).toBe(`3. A day
   - or two
   - or three
4. A month

- One

  and more

- Two

> One.
>
> Two.

| When | How \\| long |
| --- | ---: |
| May |  |
`);
	});

	it("keeps every word, whatever signs it is made of", () => {
		const word = fc.string({
			unit: fc.constantFrom(..."ab1.)-+#>*_`[]()<|~&;:\\!=@ "),
			maxLength: 12,
		});
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
				const text = words.join(" ").replace(/\s+/g, " ").trim();
				fc.pre(text !== "");
				const tokens = new Marked().lexer(written(paragraph(text)));
				expect(tokens.map(({ type }) => type)).toEqual(["paragraph"]);
				expect(wordsIn(tokens)).toBe(text);
			}),
		);
	});
});

function wordsIn(tokens: readonly Token[]): string {
	return tokens
		.map((token) =>
			"tokens" in token && token.tokens
				? wordsIn(token.tokens)
				: "text" in token
					? token.text
					: "",
		)
		.join("");
}
