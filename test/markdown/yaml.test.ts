import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml, type Yaml } from "../../src/markdown/yaml.ts";
import { collect } from "./collect.ts";

function read(text: string) {
	const { listener, rules, problems } = collect();
	const start = { path: "a.yaml", line: 5, column: 1 };
	const began = performance.now();
	const yaml = readYaml(text, start, listener.report);
	return {
		plain: yaml && bare(yaml),
		yaml,
		rules: rules(),
		problems,
		took: performance.now() - began,
	};
}

/** Without the places. */
function bare(yaml: Yaml): unknown {
	if (yaml.type === "text") return yaml.value;
	if (yaml.type === "list") return yaml.items.map(bare);
	return [...yaml.entries].map(([key, { value }]) => [key, bare(value)]);
}

describe("readYaml", () => {
	it("keeps everything as it is written", () => {
		expect(
			read(
				'version: 1.0\nno: no\ndate: 2027-01-12\nempty:\nquoted: "a: b"\nlist:\n  - x\n  - 07',
			).plain,
		).toEqual([
			["version", "1.0"],
			["no", "no"],
			["date", "2027-01-12"],
			["empty", ""],
			["quoted", "a: b"],
			["list", ["x", "07"]],
		]);
	});

	it("knows where keys and values stand", () => {
		const { yaml } = read("a: 1\nbc:  two");
		const entry = yaml?.type === "map" ? yaml.entries.get("bc") : undefined;
		expect(entry).toMatchObject({
			place: { path: "a.yaml", line: 6, column: 1 },
			value: { place: { line: 6, column: 6 } },
		});
	});

	it("does not mistake names that every object has for keys", () => {
		expect(read("__proto__: x\nconstructor: y").plain).toEqual([
			["__proto__", "x"],
			["constructor", "y"],
		]);
	});

	it("makes escaped characters safe", () => {
		expect(read('a: "x\\x1b[31my\\u202e"').plain).toEqual([["a", "xy"]]);
	});

	it.each([
		["a second colon", "title: Time: and money", "5:8 yaml-colon"],
		["a line that is no pair", "a: 1\nb\nc: 2", "6:1 yaml-pair"],
		["a key without a space after its colon", "a:1\nb: 2", "5:1 yaml-pair"],
		[
			"a line of a list without its dash",
			"- a: 1\n  b: 2\n c: 3",
			"7:1 yaml-item",
		],
		["a tab", "a:\n\tb: 1", "6:1 yaml-tab"],
		["a key that is there twice", "a: 1\na: 2", "6:1 yaml-twice"],
		["a quotation mark that is not closed", 'a: "x', "5:6 yaml-close"],
		["a bracket that is not closed", "a: [x, y\nb: c", "6:1 yaml-close"],
		["a value that begins with an at sign", "a: @x", "5:4 yaml-start"],
		["a value that begins with a star", "a: *x", "5:4 yaml-alias"],
		["a tag", "a: !!js/function x", "5:4 yaml-tag"],
		["a second document", "a: 1\n---\nb: 2", "6:1 yaml-unreadable"],
		["a list as a key", "[x]: y", "5:1 yaml-unreadable"],
		["a wrong escape", 'a: "\\q"', "5:5 yaml-unreadable"],
	])("reports %s", (_, text, rule) => {
		expect(read(text).rules).toEqual([rule]);
	});

	it("reports every line that is wrong, each once", () => {
		expect(read("a: b: c\nd: @e\nf: 1\nf: 2").rules).toEqual([
			"5:4 yaml-colon",
			"6:4 yaml-start",
			"8:1 yaml-twice",
		]);
	});

	const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"]
		.map(
			(key, index) =>
				`${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`,
		)
		.join("\n")}`;

	it.each([
		["aliases of aliases", bomb],
		["a million open brackets", "[".repeat(1_000_000)],
		["a quarter of a million open braces", "{a: ".repeat(250_000)],
		["half a million dashes", "- ".repeat(500_000)],
		["question marks", "? ".repeat(500_000)],
		[
			"a staircase",
			Array.from({ length: 1400 }, (_, n) => `${" ".repeat(n)}-`).join("\n"),
		],
		[
			"a hundred thousand keys",
			Array.from({ length: 100_000 }, (_, n) => `k${n}: x`).join("\n"),
		],
	])("refuses %s at once", (_, text) => {
		const { rules, took } = read(text);
		expect(rules.length).toBeGreaterThan(0);
		expect(took).toBeLessThan(500);
	});

	it("never throws", () => {
		const piece = fc.constantFrom(
			"a",
			":",
			" ",
			"\n",
			"- ",
			"  ",
			"[",
			"]",
			"{",
			"}",
			'"',
			"'",
			"&a",
			"*a",
			"!t",
			"|",
			">",
			"#",
			"%",
			"---",
			"\t",
			"?",
			",",
			"@",
			"<<",
		);
		fc.assert(
			fc.property(
				fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" }))),
				(pieces) => {
					const { rules, yaml } = read(pieces.join(""));
					for (const rule of rules) expect(rule).toMatch(/^\d+:\d+ yaml-/);
					if (yaml) expect(bare(yaml)).toBeDefined();
				},
			),
		);
	});
});
