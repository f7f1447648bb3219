import { describe, expect, it } from "vitest";
import { type Document, spans } from "../../src/documents/document.ts";
import { docxOf } from "../../src/documents/document-docx.ts";
import { htmlOf } from "../../src/documents/document-html.ts";
import { markdownOf } from "../../src/documents/document-markdown.ts";
import { sayOf } from "../../src/documents/document-say.ts";
import { sizeFor } from "../../src/documents/docx-fit.ts";
import { linesOf } from "../../src/line/print.ts";
import { unzipped } from "./zip.ts";

const document: Document = {
	title: "A plan",
	running: "CPD plan",
	status: "Draft for consultation",
	foot: "Version of today.",
	front: [
		{ type: "heading", level: 2, text: "What stops" },
		{
			type: "facts",
			rows: [
				{ label: "What", spans: spans("The Monday briefing") },
				{
					label: "From",
					spans: [{ text: "Part 4, Time, fills this.", waits: true }],
				},
			],
		},
	],
	rest: [
		{ type: "heading", level: 3, text: "Hours" },
		{
			type: "table",
			head: ["Line", "Hours"],
			rows: [
				[spans("Training days"), spans("30")],
				[[{ text: "In all", strong: true }], spans("30")],
			],
			figures: [1],
		},
		{ type: "list", items: [spans("One"), spans("Two")] },
		{ type: "list", ordered: true, items: [spans("First")] },
		{
			type: "quotation",
			text: "In their own words,\non two lines.\n\nAnd on.",
		},
		{ type: "paragraph", spans: spans("The end.") },
	],
};

describe("a document", () => {
	it("in Markdown", () => {
		expect(markdownOf(document)).toBe(`# A plan

**Draft for consultation**

## What stops

- **What:** The Monday briefing
- **From:** *Part 4, Time, fills this.*

### Hours

| Line | Hours |
| --- | --: |
| Training days | 30 |
| **In all** | 30 |

- One
- Two

1. First

> In their own words,  
> on two lines.
>
> And on.

The end.

---

Version of today.
`);
	});

	it("on paper, line by line", () => {
		expect(linesOf(sayOf(document)).join("\n")).toBe(`A plan

Draft for consultation

What stops

What: The Monday briefing.
From: Part 4, Time, fills this.

Hours

Line: Training days. Hours: 30.
Line: In all. Hours: 30.

- One
- Two

1. First

You wrote: In their own words,
on two lines.

And on.

The end.`);
	});

	it("as a page that asks for nothing from anywhere, and can be heard", () => {
		const html = htmlOf(document);
		expect(html).toContain('<html lang="en-GB">');
		expect(html).toContain("<title>CPD plan (Draft for consultation)</title>");
		expect(html).toContain("default-src 'none'");
		expect(html.match(/<h1>/g)).toHaveLength(1);
		expect(html).toContain('<th scope="row">What</th>');
		expect(html).toContain(
			'<th scope="col">Line</th><th scope="col" class="figure">Hours</th>',
		);
		expect(html).toContain("@page { size: A4");
		expect(html).not.toMatch(/https?:/);
	});

	it("in Word, with headings, header rows, A4 and the number of the page", async () => {
		const files = unzipped(await docxOf(document));
		const body = files.get("word/document.xml") ?? "";
		expect(
			[...body.matchAll(/<w:pStyle w:val="(Heading\d)"\/>/g)].map(
				([, style]) => style,
			),
		).toEqual(["Heading1", "Heading2", "Heading3"]);
		expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
		expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(5);
		expect(body).toContain('w:w="11906" w:h="16838"');
		const names = [...files.keys()];
		const all = (part: string) =>
			names
				.filter((name) => name.startsWith(`word/${part}`))
				.map((name) => files.get(name))
				.join("");
		expect(all("header")).toContain("CPD plan: draft for consultation");
		expect(all("footer")).toContain("PAGE");
		expect(all("footer")).toContain("NUMPAGES");
		expect(all("styles")).toContain('w:val="en-GB"');
	});
});

describe("the size of type on one side", () => {
	it("goes down as the words go up, and stops where nobody could read", () => {
		const sizes = [5, 40, 60, 80, 120, 400].map((count) =>
			sizeFor([
				{
					type: "facts",
					rows: Array.from({ length: count }, (_, row) => ({
						label: `Row ${row}`,
						spans: spans("Words that take one line of a page."),
					})),
				},
			]),
		);
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		expect(sizes[0]).toBe(11);
		expect(sizes.at(-1)).toBe(6.5);
	});
});
