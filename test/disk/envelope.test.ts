import { describe, expect, it } from "vitest";
import { type Envelope, open, seal } from "../../src/disk/envelope.ts";

const envelope: Envelope = {
	format: 1,
	moduleId: "planning-strategically",
	moduleVersion: "1.0.0",
	seq: 12,
	savedAt: "2026-11-23T14:02:11.000Z",
	data: { name: "Siân Ŵyn", 7: "seven", list: [1, null], "a b": "“x”\n" },
};
const text = seal(envelope);
const good = Buffer.from(text);

/** The same record, every object of it from its last key to its first. */
function turned(sealed: string): string {
	return JSON.stringify(
		JSON.parse(sealed, (_, value) =>
			value && typeof value === "object" && !Array.isArray(value)
				? Object.fromEntries(Object.entries(value).reverse())
				: value,
		),
	);
}

describe("the envelope", () => {
	it("is text a person can read", () => {
		expect(text).toContain('\n    "name": "Siân Ŵyn"\n');
		expect(text.endsWith("}\n")).toBe(true);
		expect(text).toMatch(/"sha256": "[0-9a-f]{64}"/);
	});

	it("opens to what was sealed", () => {
		expect(open(good, 1)).toEqual({ type: "good", envelope });
	});

	it.each<[string, Uint8Array]>([
		["a byte-order mark", Buffer.from(`\uFEFF${text}`)],
		["the line ends of Windows", Buffer.from(text.replaceAll("\n", "\r\n"))],
		["another layout", Buffer.from(JSON.stringify(JSON.parse(text)))],
		["its keys in another order", Buffer.from(turned(text))],
		[
			"letters written as numbers",
			Buffer.from(text.replaceAll("Ŵ", "\\u0174")),
		],
	])("opens with %s", (_, bytes) => {
		expect(open(bytes, 1)).toEqual({ type: "good", envelope });
	});

	it.each<[string, string | Uint8Array, string]>([
		["nothing", "", "is empty"],
		["zeros", Buffer.alloc(300), "holds only zeros"],
		["zeros at the end", `${text}\0\0`, "was cut short, or changed"],
		["half", text.slice(0, text.length / 2), "was cut short, or changed"],
		["a list", "[1, 2]", "holds something other than progress"],
		["null", "null", "holds something other than progress"],
		["a string", '"progress"', "holds something other than progress"],
		["another object", "{}", "holds something other than progress"],
		[
			"a new prototype",
			text.replace("{", '{"__proto__": {"format": 9},'),
			"was changed after it was saved",
		],
		[
			"a key twice",
			text.replace('"data": {', '"data": {"name": "Sam",'),
			"says the same thing twice",
		],
		[
			"a key twice, saying the same",
			text.replace('"seq": 12', '"seq": 12, "seq": 12'),
			"says the same thing twice",
		],
		["UTF-16", Buffer.from(text, "utf16le"), "is not readable as text"],
		[
			"UTF-16 of plain letters",
			Buffer.from(text.replace(/[^ -~\n]/g, "?"), "utf16le"),
			"was cut short, or changed",
		],
		[
			"UTF-16 with its mark",
			Buffer.from(`\uFEFF${text}`, "utf16le"),
			"is not readable as text",
		],
		["text after the end", `${text}and more`, "was cut short, or changed"],
		[
			"the marks of a merge",
			`<<<<<<< mine\n${text}=======\n${text}>>>>>>> theirs\n`,
			"was cut short, or changed",
		],
		[
			"a changed answer",
			text.replace("Siân", "Sian"),
			"was changed after it was saved",
		],
		[
			"a changed time",
			text.replace("14:02", "15:02"),
			"was changed after it was saved",
		],
		["depth without end", "[".repeat(1e6), "was cut short, or changed"],
		[
			"well-formed depth without end",
			text.replace(
				'"list": [',
				`"list": [${"[".repeat(2e4)}${"]".repeat(2e4)},`,
			),
			"was cut short, or changed",
		],
	])("does not take %s for progress", (_, content, reason) => {
		const opened = open(Buffer.from(content), 1);
		expect(opened.type).toBe("damaged");
		expect(opened).toMatchObject({ reason: expect.stringContaining(reason) });
		expect(Object.hasOwn(Object.prototype, "format")).toBe(false);
	});

	it("knows a later format, also when its checksum is counted otherwise", () => {
		const later = { ...envelope, format: 2 };
		expect(open(Buffer.from(seal(later)), 1)).toEqual({
			type: "newer",
			envelope: later,
		});
		const otherwise = seal(later).replace(/[0-9a-f]{64}/, "0".repeat(64));
		expect(open(Buffer.from(otherwise), 1).type).toBe("newer");
	});

	it("does not take a damaged number for a later format", () => {
		const flipped = text.replace('"format": 1', '"format": 3');
		expect(open(Buffer.from(flipped), 2).type).toBe("damaged");
	});

	it("opens a text of ten million letters", () => {
		const long = { ...envelope, data: { long: "a".repeat(1e7) } };
		expect(open(Buffer.from(seal(long)), 1).type).toBe("good");
	});
});
