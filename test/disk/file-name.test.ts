import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName, numbered } from "../../src/disk/file-name.ts";

describe("a file name", () => {
	it.each([
		["Certificate – Siân Ŵyn.pdf", "Certificate – Siân Ŵyn.pdf"],
		["CPD plan 2026-11-23", "CPD plan 2026-11-23"],
		["Ṣẹ́gun Gbọ́láhàn O'Neill (2).docx", "Ṣẹ́gun Gbọ́láhàn O'Neill (2).docx"],
		["a:b.pdf", "a b.pdf"],
		["what?.pdf", "what.pdf"],
		["x<y>.md", "x y.md"],
		["trail.", "trail"],
		["trail .md", "trail.md"],
		["..", "Untitled"],
		["", "Untitled"],
		["///.md", "Untitled.md"],
		[".hidden", "hidden"],
		[".pdf", "Untitled.pdf"],
		["../../etc/passwd", "etc passwd"],
		["C:\\Windows\\win.ini", "C Windows win.ini"],
		["CON", "_CON"],
		["nul.txt", "_nul.txt"],
		["AUX.PDF", "_AUX.PDF"],
		["com1.tar.gz", "_com1.tar.gz"],
		["Lpt¹", "_Lpt¹"],
		["console.md", "console.md"],
		["plan\u0000\u001b[2J\u202e.md", "plan 2J.md"],
		["👩‍👩‍👧 plan.md", "plan.md"],
		[`${"long ".repeat(60)}.pdf`, `${"long ".repeat(15)}l.pdf`],
		[`${"a".repeat(300)}.xlsx`, `${"a".repeat(75)}.xlsx`],
	])("%j is %j", (text, name) => {
		expect(fileName(text)).toBe(name);
	});

	it("is legal everywhere, short, and stays what it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
				const name = fileName(text);
				expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|^[ .]|[ .]$/u);
				expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
				expect(name.length).toBeGreaterThan(0);
				expect(name.length).toBeLessThanOrEqual(80);
				expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
				expect(fileName(name)).toBe(name);
			}),
			{ numRuns: 2000 },
		);
	});

	it.each([
		["plan.md", 1, "plan.md"],
		["plan.md", 2, "plan (2).md"],
		["CPD plan", 3, "CPD plan (3)"],
		["v1.2 notes", 2, "v1.2 notes (2)"],
	])("%j, number %d, is %j", (name, number, expected) => {
		expect(numbered(name, number)).toBe(expected);
	});
});
