import { afterEach, describe, expect, it, vi } from "vitest";
import { certificatePdf } from "../../src/documents/certificate-pdf.ts";
import { certificateWords } from "../../src/documents/certificate-words.ts";
import { ranges } from "../../src/documents/typeface-ranges.ts";
import { certificate, module } from "./a-module.ts";
import { names } from "./names.ts";
import { hasPoppler, infoOf, linesOf } from "./poppler.ts";
import { typefaces } from "./the-typefaces.ts";

const long = {
	...module,
	description: `${module.description} `.repeat(2).trim(),
	outcomes: Array.from(
		{ length: 6 },
		(_, index) =>
			`${index + 1}. Begin from named pupils and what they cannot do yet, tell a need from a wish with two sources that agree, say what the evidence cannot show, and name the day on which it will be looked at again`,
	),
};

const print = (name: string, of = module) =>
	certificatePdf({ ...certificate, name }, of, typefaces);

afterEach(() => {
	vi.restoreAllMocks();
});

describe("certificatePdf", () => {
	it("is the same to the last byte when it is printed again", async () => {
		const again = await print("Siân Ŵyn");
		expect(Buffer.compare(again, await print("Siân Ŵyn"))).toBe(0);
		expect(Buffer.compare(again, await print("Sian Wyn"))).not.toBe(0);
	});

	it("says nothing on the console", async () => {
		const said = (["log", "warn", "error", "info"] as const).map((way) =>
			vi.spyOn(console, way).mockImplementation(() => {}),
		);
		await print("Siân Ŵyn");
		for (const spy of said) expect(spy).not.toHaveBeenCalled();
	});

	it.each([
		["half letters", "\uD800 \uDFFF x\uD83D"],
		["control characters", "a\u0000b\u0007c\u001bd\u009be"],
		["a heap of marks", `e${"\u0301".repeat(70)}`],
		["what is no character", "\uFFFE\uFFFF\uE000\u{10FFFF}"],
		["other scripts", "李小明 محمد שלום प्रिया 한국어 👩‍👩‍👧"],
		["nothing", ""],
	])("comes out whatever the name holds: %s", async (_, name) => {
		const pdf = await print(name);
		expect(Buffer.from(pdf).toString("latin1", 0, 5)).toBe("%PDF-");
	});
});

describe.skipIf(!hasPoppler)("the certificate as it is read", () => {
	it("says everything, in the order it is seen", async () => {
		const words = certificateWords(certificate, module);
		expect(linesOf(await print(certificate.name)).join(" ")).toBe(
			[
				words.heading,
				words.name,
				words.lead,
				words.module,
				words.description,
				words.aims.heading,
				...words.aims.outcomes,
				...words.facts.flatMap(({ label, value }) => [label, value]),
				...words.limits,
			].join(" "),
		);
	});

	it("has a title and a language, and claims no structure it lacks", async () => {
		const pdf = await print("Siân Ŵyn");
		const info = infoOf(pdf);
		expect(info.get("Title")).toBe(
			`Certificate of completion: ${module.title}`,
		);
		expect(info.get("Keywords")).toMatch(
			/^cpd-module certificate CPD-7K3M-Q9TV;/,
		);
		expect(info.get("Tagged")).toBe("no");
		expect(info.get("Page size")).toContain("A4");
		const text = Buffer.from(pdf).toString("latin1");
		expect(text).toContain("/Lang (en-GB)");
		expect(text).toContain("/DisplayDocTitle true");
		expect(text).not.toMatch(/\/URI|\/MarkInfo|\/JavaScript|pdfuaid/);
	});

	it.each(names)("gives back the name %s as it was typed", async (name) => {
		const lines = linesOf(await print(name));
		const lead = lines.indexOf("has completed the module");
		expect(lines.slice(1, lead).join(" ")).toBe(name.normalize("NFC"));
	});

	it.each([
		["a short name", "A", module],
		["80 letters with spaces", "Wilhelmina ".repeat(7).trim(), long],
		["80 broad letters without one", "W".repeat(80), long],
		["six long outcomes", certificate.name, long],
		["no outcomes", certificate.name, { ...module, outcomes: [] }],
	])("is one page for %s", async (_, name, of) => {
		const pdf = await print(name, of);
		expect(infoOf(pdf).get("Pages")).toBe("1");
		const text = linesOf(pdf).join("");
		expect(text.replace(/\s/g, "")).toContain(name.replace(/\s/g, ""));
		expect(text).toContain(of.outcomes.at(-1)?.slice(-20) ?? "");
		expect(text).toContain("accreditation or endorsement.");
	});

	it("gives back every letter the typeface is said to have", async () => {
		const letters = ranges
			.trim()
			.split(/\s+/)
			.flatMap((range) => {
				const [from = 0, to = from] = range
					.split("-")
					.map((digits) => Number.parseInt(digits, 16));
				return Array.from({ length: to - from + 1 }, (_, index) =>
					String.fromCodePoint(from + index),
				);
			})
			.filter((letter) => !/\p{Zs}/u.test(letter));
		const outcomes = letters.map((letter, index) =>
			`${index}. A${/\p{M}/u.test(letter) ? "o" : ""}${letter}z`.normalize(
				"NFC",
			),
		);
		const lines = new Set(linesOf(await print("A", { ...module, outcomes })));
		expect(outcomes.filter((line) => !lines.has(line))).toEqual([]);
	});
});
