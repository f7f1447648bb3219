import { describe, expect, it } from "vitest";
import { certificateHtml } from "../../src/documents/certificate-html.ts";
import { certificateWords } from "../../src/documents/certificate-words.ts";
import { certificate, module } from "./a-module.ts";

/** What is read when every tag is taken away. */
function read(html: string): string {
	return html
		.replace(/^[\s\S]*<body>/, "")
		.replace(/<[^>]*>/g, "\n")
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, "&");
}

describe("certificateHtml", () => {
	const html = certificateHtml(certificate, module);

	it("says everything the certificate says, in its order", () => {
		const words = certificateWords(certificate, module);
		expect(read(html).split(/\n+/).filter(Boolean)).toEqual([
			words.heading,
			words.name,
			words.lead,
			words.module,
			words.description,
			words.aims.heading,
			...words.aims.outcomes,
			"About this certificate",
			...words.facts.flatMap(({ label, value }) => [label, value]),
			...words.limits,
		]);
	});

	it("has a language, a title and headings that go down step by step", () => {
		expect(html).toContain('<html lang="en-GB">');
		expect(html).toContain(
			`<title>Certificate of completion: ${module.title}</title>`,
		);
		const levels = Array.from(html.matchAll(/<h(\d)>/g), ([, level]) => level);
		expect(levels).toEqual(["1", "2", "3", "2"]);
	});

	it("asks for nothing from anywhere", () => {
		expect(html).not.toMatch(/https?:|src=|href=|url\(|@import|<script|<link/);
		expect(html).toContain("default-src 'none'");
	});

	it("keeps a name that looks like HTML a name", () => {
		const name = `<img src="x" onerror='y'> & </p><script>`;
		const page = certificateHtml({ ...certificate, name }, module);
		expect(page).not.toMatch(/<img|<script/);
		expect(read(page)).toContain(name);
	});
});
