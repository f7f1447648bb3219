import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeText } from "../../src/markdown/safe-text.ts";

/** First and last of every range that may not be left. */
const forbidden = [
	[0x00, 0x08],
	[0x0b, 0x1f],
	[0x7f, 0x9f],
	[0x202a, 0x202e],
	[0x2066, 0x2069],
	[0xd800, 0xdfff],
	[0xfeff, 0xfeff],
	[0xfffe, 0xffff],
	[0xe0000, 0xe007f],
] as const;

function isClean(text: string): boolean {
	return [...text].every((letter) => {
		const code = letter.codePointAt(0) ?? 0;
		return forbidden.every(([first, last]) => code < first || code > last);
	});
}

/** Text with as many pieces of terminal sequences as ordinary words. */
const hostile = fc
	.array(
		fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom(
				"\u001B",
				"\u001B]",
				"\u001BP",
				"\u001B[",
				"\u009D",
				"\u009B",
				"\u001B\\",
				"\u009C",
				"\u0007",
				"\r",
				"\n",
				"31m",
				"8;;https://x.example",
				"\uD800",
				"e\u0301",
			),
		),
	)
	.map((pieces) => pieces.join(""));

describe("safeText", () => {
	it("has the same of a text that is let through at once as of any other", () => {
		for (let code = 0; code < 0x10000; code += 1) {
			const letter = String.fromCharCode(code);
			// The sun is not among those.
			expect(`日${safeText(letter)}`).toBe(safeText(`日${letter}`));
		}
	});

	it.each([
		["a colour", "a\u001B[31mb\u001B[0mc", "abc"],
		["a colour in eight bits", "a\u009B31mb", "ab"],
		["a window title", "a\u001B]0;title\u0007b", "ab"],
		["the clipboard, ended by ST", "a\u001B]52;c;aGk=\u001B\\b", "ab"],
		["a link in eight bits", "a\u009D8;;https://x.example\u009Cb", "ab"],
		[
			"a device string, in which BEL is body",
			"a\u001BPq\u0007#1\u001B\\b",
			"ab",
		],
		[
			"APC, PM and SOS",
			"a\u001B_x\u001B\\\u001B^y\u001B\\\u001BXz\u001B\\b",
			"ab",
		],
		["a title that never ends", "a\u001B]0;evil\nnext line", "a\nnext line"],
		["a colour that never ends", "a\u001B[31", "a"],
		["a string broken off by another", "a\u001B]0;x\u001B[31mb", "ab"],
		["a string over two lines", "a\u001B]0;x\ny\u0007b", "ab"],
		["a character set", "a\u001B(Bb", "ab"],
		["a lone escape at the end", "a\u001B", "a"],
		["a full reset", "a\u001Bcb", "ab"],
		["an overwritten line", "safe\rEVIL", "safe\nEVIL"],
		["Windows line ends", "one\r\ntwo", "one\ntwo"],
		["backspace, BEL, NUL, DEL", "a\b\u0007\0\u007Fb", "ab"],
		["text turned round", "a\u202Eb\u2066c\u2069", "abc"],
		["invisible tags", "a\u{E0041}\u{E007F}b", "ab"],
		["a byte-order mark within", "a\uFEFFb", "ab"],
		["half a character", "a\uD800b", "a\uFFFDb"],
		["an accent of its own", "Sia\u0302n", "Siân"],
	])("takes away %s", (_, text, safe) => {
		expect(safeText(text)).toBe(safe);
	});

	it("keeps the joiner of a family, tabs, line ends and every alphabet", () => {
		const text = "👩‍👩‍👧‍👦\tŴyn Gbọ́láhàn 李 عربي — £5 “ok”\n\nend";
		expect(safeText(text)).toBe(text.normalize("NFC"));
	});

	it("leaves nothing forbidden, whatever comes", () => {
		fc.assert(
			fc.property(hostile, (text) => {
				expect(safeText(text)).toSatisfy(isClean);
			}),
		);
	});

	it("has nothing left to do the second time", () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const once = safeText(text);
				expect(safeText(once)).toBe(once);
			}),
		);
	});

	it("leaves ordinary text as it is", () => {
		const letter = fc
			.string({ unit: "grapheme", minLength: 1 })
			.filter(isClean);
		fc.assert(
			fc.property(letter, (text) => {
				expect(safeText(text)).toBe(text.normalize("NFC"));
			}),
		);
	});

	it("takes a megabyte of opened strings in its stride", () => {
		const began = performance.now();
		safeText("\u001B]".repeat(500_000));
		safeText(`\u001B]${"x".repeat(1_000_000)}`);
		expect(performance.now() - began).toBeLessThan(2000);
	});
});
