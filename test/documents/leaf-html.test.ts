import { describe, expect, it } from "vitest";
import { leafHtml } from "../../src/documents/leaf-html.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import { caseLeaf, resourceLeaf } from "../../src/player/leaves.ts";
import { library, springfield } from "../fixtures/library.ts";
import { module, rich } from "../fixtures/module.ts";

const from = "From “A small module”, version 1.0.0.";

describe("a leaf as a web page", () => {
	it("has headings, facts, marks and the sources at its foot", () => {
		const html = leafHtml(caseLeaf(springfield, library, module), from);
		for (const part of [
			"<h1>Springfield Junior School, Ipswich</h1>",
			"<div><dt>Accounts</dt><dd>2017 to about 2019</dd></div>",
			"<h2>One question before copying</h2>",
			"<p>They joined assemblies [1], and INSET stayed.</p>",
			'<li>Department (2025). Needs and wishes.\n<a href="https://example.org/needs">https://example.org/needs</a>',
			`<footer><p>${from}</p></footer>`,
		])
			expect(html).toContain(part);
	});

	it("leaves room to write in a table", () => {
		const [plan] = library.resources;
		const html = plan ? leafHtml(resourceLeaf(plan, module), from) : "";
		expect(html).toContain("<thead><tr><th>When</th><th>Who</th></tr></thead>");
		expect(html).toContain("td:empty");
		expect(html).not.toContain("<h2>Sources</h2>");
	});

	it("asks for nothing from anywhere, and takes text for text", () => {
		const html = leafHtml(
			{
				title: "<script>alert(1)</script>",
				facts: [{ label: "<b>", value: '"&' }],
				blocks: [
					paragraph("<img src=x onerror=alert(1)>"),
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
									items: [[paragraph("a"), paragraph("b")]],
								},
							],
						],
					},
					{ type: "quote", blocks: [paragraph("Small.")] },
					{
						type: "paragraph",
						rich: [
							{
								...rich("it")[0],
								text: "it",
								strong: true,
								emphasis: true,
								code: true,
							},
						],
					},
				],
				sources: [],
			},
			from,
		);
		expect(html).not.toMatch(/<(script|img|link|iframe)\b/);
		expect(html).toContain("default-src 'none'");
		expect(html).toContain(
			'<ol start="3">\n<li>A day\n<ul>\n<li><p>a</p>\n<p>b</p></li>\n</ul></li>\n</ol>',
		);
		expect(html).toContain("<blockquote>\n<p>Small.</p>\n</blockquote>");
		expect(html).toContain("<em><strong><code>it</code></strong></em>");
	});
});
