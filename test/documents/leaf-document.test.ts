import { describe, expect, it } from "vitest";
import { docxOf } from "../../src/documents/document-docx.ts";
import { leafDocument } from "../../src/documents/leaf-document.ts";
import { type Block, paragraph, type Rich } from "../../src/markdown/rich.ts";
import { caseLeaf } from "../../src/player/leaves.ts";
import { library, springfield } from "../fixtures/library.ts";
import { module } from "../fixtures/module.ts";
import { faultIn } from "./well-formed.ts";
import { unzipped, wordsOf } from "./zip.ts";

const from = "From “A small module”, version 1.0.0.";
const words = (text: string): Rich => [{ text }];
const parts = (...blocks: Block[]) =>
	leafDocument({ title: "A page", facts: [], blocks, sources: [] }, from).rest;

describe("a leaf as a document", () => {
	it("has its facts first, its marks as numbers and its sources at the foot", () => {
		const { title, rest } = leafDocument(
			caseLeaf(springfield, library, module),
			from,
		);
		expect(title).toBe("Springfield Junior School, Ipswich");
		expect(rest[0]).toMatchObject({
			type: "facts",
			rows: expect.arrayContaining([
				{ label: "Accounts", spans: [{ text: "2017 to about 2019" }] },
			]),
		});
		expect(JSON.stringify(rest)).toContain('{"text":"[1]"}');
		expect(rest.at(-2)).toEqual({ type: "heading", level: 2, text: "Sources" });
	});

	it.each<[string, Block, unknown]>([
		[
			"a deep heading as one of the third level",
			{ type: "heading", level: 4, rich: words("Deep") },
			[{ type: "heading", level: 3, text: "Deep" }],
		],
		[
			"an address that is not its own text behind it",
			{
				type: "paragraph",
				rich: [{ text: "here", href: "https://example.org" }],
			},
			[
				{
					type: "paragraph",
					spans: [{ text: "here (https://example.org)" }],
				},
			],
		],
		[
			"a quotation with its line ends",
			{ type: "quote", blocks: [paragraph("One."), paragraph("Two.")] },
			[{ type: "quotation", text: "One.\nTwo." }],
		],
		[
			"a list in a list behind it",
			{
				type: "list",
				ordered: true,
				start: 1,
				items: [
					[
						paragraph("One."),
						paragraph("More."),
						{
							type: "list",
							ordered: false,
							start: 1,
							items: [[paragraph("Inner.")]],
						},
					],
				],
			},
			[
				{
					type: "list",
					ordered: true,
					items: [[{ text: "One." }, { text: " " }, { text: "More." }]],
				},
				{ type: "list", items: [[{ text: "Inner." }]] },
			],
		],
		[
			"a table whose figures stand on the right and whose columns suit their words",
			{
				type: "table",
				head: [words("What"), words("£")],
				align: ["left", "right"],
				rows: [[words("Cover for three days and a half"), words("763.00")]],
			},
			[
				{
					type: "table",
					head: ["What", "£"],
					rows: [
						[
							[{ text: "Cover for three days and a half" }],
							[{ text: "763.00" }],
						],
					],
					figures: [1],
					widths: [31, 12],
				},
			],
		],
	])("has %s", (_, block, expected) => {
		expect(parts(block)).toEqual(expected);
	});

	it("is one run of pages for Word, whatever an author wrote", async () => {
		const files = unzipped(
			await docxOf(
				leafDocument(
					{
						title: "<w:p>",
						facts: [{ label: "]]>", value: "&" }],
						blocks: [paragraph("</w:t>")],
						sources: [],
					},
					from,
				),
			),
		);
		const body = files.get("word/document.xml") ?? "";
		expect(faultIn(body)).toBeUndefined();
		expect(wordsOf(body)).toContain("</w:t>");
		expect(body.match(/<w:sectPr\b/g)).toHaveLength(1);
	});
});
