import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { docxOf } from "../../src/documents/document-docx.ts";
import { htmlOf } from "../../src/documents/document-html.ts";
import { markdownOf } from "../../src/documents/document-markdown.ts";
import { agendaDocument } from "../../src/documents/plan/agenda.ts";
import { briefDocument } from "../../src/documents/plan/brief.ts";
import { calendarOf } from "../../src/documents/plan/calendar.ts";
import { noteDocument } from "../../src/documents/plan/note.ts";
import { planDocument } from "../../src/documents/plan/plan-document.ts";
import { pulseDocument } from "../../src/documents/plan/pulse.ts";
import { createRecord } from "../../src/documents/record.ts";
import { recordJson } from "../../src/documents/record-json.ts";
import { reflectionsDocument } from "../../src/documents/reflections.ts";
import { unprintable } from "../../src/documents/typeface.ts";
import { workbookOf } from "../../src/documents/workbook/workbook.ts";
import { xlsxOf } from "../../src/documents/workbook/workbook-xlsx.ts";
import { safeText } from "../../src/markdown/safe-text.ts";
import { createContext } from "../../src/player/context.ts";
import {
	type Gave,
	improved,
	planFrom,
	primary,
	printed,
	progressOf,
	shipped,
	written,
} from "./plan/learners.ts";
import { faultIn } from "./well-formed.ts";
import { unzipped, wordsOf } from "./zip.ts";

const attacks = [
	"=cmd|'/c calc'!A1",
	"+1+1",
	"-1+2",
	"@SUM(A1)",
	"\t=1+1",
	"<script>alert(1)</script><img src=x onerror=alert(1)>",
	"![](https://example.org/track.png) [x](javascript:alert(1))",
	"# Heading\n\n- item\n\n| a | b |\n| --- | --- |\n| 1 | 2 |",
	"</w:t></w:r><w:r><w:t>x & y ]]> <!-- -->",
	"a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg",
	"\u202Etxt.exe\u202C \u2066x\u2069",
	"\uD800 alone, \uDC00 alone",
	"x\r\nBEGIN:VALARM\r\nEND:VALARM",
	"---\ntitle: x\n---",
];

/** Somebody who wrote this in every line. */
const gaveAll = (words: string): Gave =>
	written({ ...primary, ...improved }, words);

const documents = (gave: Gave) => {
	const plan = planFrom(gave);
	return [
		planDocument(plan),
		briefDocument(plan),
		pulseDocument(plan),
		noteDocument(plan),
		agendaDocument(plan),
		reflectionsDocument(recordFor(gave)),
	];
};

function recordFor(gave: Gave) {
	const progress = progressOf(gave);
	const context = createContext(shipped, progress, unprintable);
	return createRecord(shipped, progress, context, printed);
}

function within(tokens: readonly Token[]): Token[] {
	return tokens.flatMap((token) => [
		token,
		...within("tokens" in token ? (token.tokens ?? []) : []),
		...("items" in token ? within(token.items) : []),
		...("header" in token
			? [...token.header, ...token.rows.flat()].flatMap(
					(cell: { tokens: Token[] }) => within(cell.tokens),
				)
			: []),
	]);
}

describe("what a learner wrote stays text", () => {
	it.each(attacks)("in Word: %j", async (words) => {
		for (const document of documents(gaveAll(words))) {
			const files = unzipped(await docxOf(document));
			for (const [name, xml] of files)
				if (/\.(xml|rels)$/.test(name))
					expect([name, faultIn(xml)]).toEqual([name, undefined]);
			const body = files.get("word/document.xml") ?? "";
			expect(body).not.toMatch(/<w:(hyperlink|drawing|pict|object|fldSimple)/);
			expect(files.get("word/_rels/document.xml.rels")).not.toContain(
				'TargetMode="External"',
			);
		}
		const body =
			unzipped(await docxOf(planDocument(planFrom(gaveAll(words))))).get(
				"word/document.xml",
			) ?? "";
		const first = safeText(words).trim().split("\n")[0] ?? "";
		expect(wordsOf(body).replace(/\s+/g, " ")).toContain(
			first.replace(/\s+/g, " ").replace(/[.\s]+$/, ""),
		);
	});

	it.each(attacks)("in a workbook: %j", async (words) => {
		const sheets = workbookOf(planFrom(gaveAll(words)));
		const ours = sheets
			.flatMap(({ rows }) => rows.flat())
			.filter(({ type }) => type === "formula").length;
		const files = unzipped(await xlsxOf(sheets));
		let formulas = 0;
		for (const [name, xml] of files) {
			if (/\.(xml|rels)$/.test(name))
				expect([name, faultIn(xml)]).toEqual([name, undefined]);
			formulas += xml.match(/<f\b/g)?.length ?? 0;
		}
		expect(formulas).toBe(ours);
		for (const { rows } of sheets)
			for (const cell of rows.flat())
				if (cell.type === "formula") expect(cell.formula).not.toContain(words);
	});

	it.each(attacks)("in Markdown: %j", (words) => {
		for (const document of documents(gaveAll(words))) {
			const tokens = within(marked.lexer(markdownOf(document)));
			const more = tokens.filter(({ type }) =>
				["html", "image", "link", "code", "codespan", "del", "def"].includes(
					type,
				),
			);
			expect(more).toEqual([]);
			const titles = tokens.flatMap((token) =>
				token.type === "heading" ? [token.text] : [],
			);
			expect(titles).not.toContain("Heading");
			expect(titles).not.toContain("title: x");
		}
	});

	it.each(attacks)("in a web page: %j", (words) => {
		for (const document of documents(gaveAll(words))) {
			const html = htmlOf(document);
			const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(
				([, name]) => name,
			);
			const known =
				"html head meta title style body main h1 h2 h3 p ul ol li table thead tbody tr th td strong span blockquote br footer".split(
					" ",
				);
			expect(tags.filter((tag) => !known.includes(tag ?? ""))).toEqual([]);
			for (const [tag] of html.matchAll(/<[^>]*>/g))
				expect(tag).not.toMatch(/\s(on\w+|src|href)\s*=/i);
		}
	});

	it.each(attacks)("in a calendar: %j", (words) => {
		const lines = calendarOf(planFrom(gaveAll(words)))
			.replaceAll("\r\n ", "")
			.split("\r\n");
		expect(lines.pop()).toBe("");
		for (const line of lines)
			expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[A-Z]+)?:/);
		expect(lines).not.toContain("BEGIN:VALARM");
	});

	it("is printable in every format, whatever letters it has", async () => {
		for (let block = 0; block < 0x10000; block += 0x2000) {
			const letters = Array.from({ length: 0x2000 }, (_, index) =>
				String.fromCharCode(block + index),
			).join("");
			const gave = { ...primary, "first-hour": letters };
			const plan = planFrom(gave);
			for (const bytes of [
				await docxOf(planDocument(plan)),
				await docxOf(reflectionsDocument(recordFor(gave))),
				await xlsxOf(
					workbookOf(
						planFrom({
							...gave,
							stops: { what: letters, from: "x", agreed: "y" },
						}),
					),
				),
			])
				for (const [name, xml] of unzipped(bytes))
					if (/\.(xml|rels)$/.test(name))
						expect([name, faultIn(xml)]).toEqual([name, undefined]);
			expect(() => JSON.parse(recordJson(recordFor(gave), plan))).not.toThrow();
			expect(calendarOf(plan).isWellFormed()).toBe(true);
		}
	}, 60_000);
});
