import { describe, expect, it } from "vitest";
import {
	type Part,
	partsOf,
	plainSpans,
} from "../../../src/documents/document.ts";
import { docxOf } from "../../../src/documents/document-docx.ts";
import { markdownOf } from "../../../src/documents/document-markdown.ts";
import { planDocument } from "../../../src/documents/plan/plan-document.ts";
import { hasOffice, pagesOf } from "../office.ts";
import {
	type Gave,
	halfway,
	longest,
	planFrom,
	primary,
	secondary,
} from "./learners.ts";

const headings = (parts: readonly Part[]) =>
	parts.flatMap((part) => (part.type === "heading" ? [part.text] : []));

const documentFor = (gave: Gave) => planDocument(planFrom(gave));

describe("the plan as a document", () => {
	it("has the page in its order", () => {
		const { front, status, title } = documentFor(primary);
		expect(title).toBe("Plan for professional development, 2027/28");
		expect(status).toBe("Draft for consultation");
		expect(headings(front)).toEqual([
			"Priority 1: Vocabulary that is used",
			"Priority 2: Fluent reading in Year 2",
			"The plan as a whole",
		]);
		expect(
			front.flatMap((part) =>
				part.type === "facts"
					? part.rows.map(({ label }) => label)
					: part.type === "table"
						? part.head.slice(0, 1)
						: [],
			),
		).toEqual([
			"Why",
			"How we know",
			"Who learns what",
			"What they will do",
			"How they learn it",
			"Hours, and when",
			"Led by",
			"First sign",
			"Practice",
			"Pupils",
			"Rule",
			"Hours",
			"Before it starts",
			"Team and individual",
			"Support staff",
			"Not this year",
			"What stops",
			"Who gets what",
			"Hours in one line",
			"Money in one line",
			"Net workload",
			"Rules we keep",
			"Review dates",
			"Decisions needed",
		]);
	});

	it("prints only the appendices that have something in them, under their own letters", () => {
		expect(headings(documentFor({}).rest)).toEqual([]);
		expect(headings(documentFor(halfway).rest)).toEqual([
			"A. Needs and sources",
		]);
		const all = headings(documentFor(primary).rest).filter((text) =>
			/^[A-K]\. /.test(text),
		);
		expect(all.map((text) => text[0]).join("")).toBe("ABCDEFGHIJK");
	});

	it("is never empty, and never says nothing", () => {
		for (const part of documentFor({}).front) {
			if (part.type !== "facts") continue;
			for (const { label, spans } of part.rows)
				expect([label, plainSpans(spans).trim()]).not.toEqual([label, ""]);
		}
		expect(markdownOf(documentFor({}))).toContain(
			"**What stops:** *Part 4, Time and budget, fills this.*",
		);
	});

	it("shortens on the page what it prints in full behind it", () => {
		const document = documentFor(longest);
		const page = document.front
			.map((part) =>
				part.type === "facts"
					? part.rows.map(({ spans }) => plainSpans(spans)).join("\n")
					: "",
			)
			.join("\n");
		expect(page).toContain("… (in full in J)");
		expect(page).not.toContain("a visitor at the back of the room");
		const quoted = document.rest.flatMap((part) =>
			part.type === "quotation" ? [part.text] : [],
		);
		expect(quoted[0]).toContain("a visitor at the back of the room");
	});

	it("marks what the trust sets", () => {
		const text = markdownOf(documentFor(primary));
		expect(text).toContain("**(training days: set by the trust)**");
		expect(text).toContain("**(appraisal: set with the trust)**");
		expect(markdownOf(documentFor(secondary))).not.toContain("trust)");
	});

	it("prints totals only in a small school", () => {
		const small = documentFor({
			...primary,
			school: { ...(primary.school as object), teachers: 6, support: 5 },
		});
		const text = markdownOf(small);
		expect(text).not.toContain("per cent of");
		expect(text).not.toContain("76 per cent");
		expect(text).not.toContain("× £345.94");
		expect(text).toContain("Time already paid in all");
	});

	it("never adds new cash and time already paid", () => {
		const text = partsOf(documentFor(primary))
			.map((part) => JSON.stringify(part))
			.join("");
		// £4,909.80 + £27,807.48.
		expect(text).not.toContain("32,717");
		expect(text).toContain("no part of that sum");
	});
});

describe.runIf(hasOffice)("the plan on paper", () => {
	it.each<[string, Gave]>([
		["a primary school", primary],
		["a large secondary school", secondary],
		["half a plan", halfway],
		["an empty plan", {}],
		["the longest answers", longest],
	])(
		"stands on one side, with the appendices behind it: %s",
		async (_, gave) => {
			const document = documentFor(gave);
			const pages = pagesOf(await docxOf(document));
			expect(pages[0]).toContain("Decisions needed");
			if (document.rest.length === 0) expect(pages).toHaveLength(1);
			else expect(pages[1]).toContain("A. Needs and sources");
			expect(pages[0]).toContain(`Page 1 of ${pages.length}`);
		},
		60_000,
	);
});
