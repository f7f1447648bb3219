import { describe, expect, it } from "vitest";
import { certificatePage } from "../../src/documents/certificate-page.ts";
import { certificateWords } from "../../src/documents/certificate-words.ts";
import { certificate, module } from "./a-module.ts";

describe("certificatePage", () => {
	it("sets a name on several lines in one typeface, the one it was measured in", () => {
		const name = "Wilhelmina Featherstonehaugh Ọláyínká Adébáyọ̀";
		const { content } = certificatePage(
			certificateWords({ ...certificate, name }, module),
			{
				size: 1,
				ems: (text) => text.length / 2,
				keywords: "",
				at: new Date(certificate.issuedAt),
			},
		);
		const lines = content.filter((node) => node.noWrap);
		expect(lines.length).toBeGreaterThan(1);
		expect(new Set(lines.map(({ font }) => font))).toEqual(new Set(["wide"]));
	});
});
