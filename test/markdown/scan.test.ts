import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../src/markdown/directive.ts";
import { scan } from "../../src/markdown/scan.ts";
import { createSource } from "../../src/markdown/source.ts";
import { collect } from "./collect.ts";

function read(text: string) {
	const { listener, rules } = collect();
	const nodes = scan(createSource("a.md", text), 1, listener.report);
	return { nodes, drawn: nodes.map(draw), rules: rules() };
}

/** `3 “text”`, `3 :quiz#id[…]`, `3 ---` */
function draw(node: Node): string {
	const { line } = node.place;
	if (node.type === "break") return `${line} ---`;
	if (node.type === "long") return `${line} long`;
	if (node.type === "passage") return `${line} “${node.text}”`;
	const id = node.attributes.id ? `#${node.attributes.id.value}` : "";
	return `${line} :${node.name}${id}[${node.body.map(draw).join(" ")}]`;
}

describe("scan", () => {
	it("finds passages, directives and breaks in order", () => {
		const { drawn, rules } = read(
			`One.

:::quiz{#q}
Which?

- [ ] a
:::

Two.

---

Three.`,
		);
		expect(drawn).toEqual([
			"1 “One.”",
			"3 :quiz#q[4 “Which?\n\n- [ ] a”]",
			"9 “Two.”",
			"11 ---",
			"13 “Three.”",
		]);
		expect(rules).toEqual([]);
	});

	it("finds the mark of a long screen at its head, and in no other place", () => {
		const { drawn, rules } = read(
			"\n<!-- long -->\n\nOne.\n\n---\n\n<!--long-->\n## Two\n\n<!-- long -->\n\n:::when{a=b}\n<!-- long -->\n:::",
		);
		expect(drawn).toEqual([
			"2 long",
			"4 “One.”",
			"6 ---",
			"8 long",
			"9 “## Two”",
			"13 :when[]",
		]);
		expect(rules).toEqual(["11:1 long-place", "14:1 long-place"]);
	});

	it("leaves other comments to the text, and marks inside code alone", () => {
		expect(read("<!-- longer -->\n\n```\n<!-- long -->\n```").drawn).toEqual([
			"1 “<!-- longer -->\n\n```\n<!-- long -->\n```”",
		]);
	});

	it("nests, and closes the inner one first", () => {
		const { drawn, rules } = read(":::when{a=b}\n:::quiz{#q}\nx\n:::\ny\n:::");
		expect(drawn).toEqual(["1 :when[2 :quiz#q[3 “x”] 5 “y”]"]);
		expect(rules).toEqual([]);
	});

	it.each([
		["fenced with back-ticks", "```\n:::quiz\n---\n```"],
		["fenced with tildes", "~~~ js\n:::\n```\n~~~~"],
		["indented by four spaces", "    :::quiz\n\n    ---"],
		["indented by a tab", "\t:::"],
		["in a quotation", "> :::quiz"],
	])("leaves alone what is %s", (_, text) => {
		const { drawn, rules } = read(text);
		expect(drawn).toEqual([`1 “${text}”`]);
		expect(rules).toEqual([]);
	});

	it("does not take inline code for a fence", () => {
		expect(read("```a``` b\n:::quiz{#q}\n:::").drawn).toEqual([
			"1 “```a``` b”",
			"2 :quiz#q[]",
		]);
	});

	it.each([
		[
			"an unclosed directive, by the line that opened it",
			"a\n:::quiz{#q}\nb",
			"2:1 directive-open",
		],
		[
			"one that the end of the screen closes",
			":::quiz{#q}\n\n---\n\nb",
			"1:1 directive-open",
		],
		["a stray close", "a\n:::", "2:1 directive-stray"],
		["a fence without an end", "a\n```\nb", "2:1 fence-open"],
		[
			"a break that touches the text above",
			"a\n---\n\nb",
			"2:1 break-blank-lines",
		],
		[
			"a break that touches the text below",
			"a\n\n---\nb",
			"3:1 break-blank-lines",
		],
		["a space after the colons", "::: quiz{#q}\n:::", "1:1 directive-form"],
		["a space before the brace", ":::quiz {#q}\n:::", "1:1 directive-form"],
		["braces that are not closed", ":::quiz{#q\n:::", "1:1 directive-form"],
		["four colons", "::::quiz{#q}\n:::", "1:1 directive-form"],
		["words after the name", ":::quiz one\n:::", "1:1 directive-form"],
		[
			"a form with one directive too many",
			`${":::when{a=b}\n".repeat(9)}${":::\n".repeat(9)}`,
			"9:1 directive-deep",
		],
	])("reports %s", (_, text, problem) => {
		expect(read(text).rules).toEqual([problem]);
	});

	it("reads on after a mistake", () => {
		const { drawn, rules } = read("::: quiz {#q\na\n:::\nb");
		expect(drawn).toEqual(["1 :quiz#q[2 “a”]", "4 “b”"]);
		expect(rules).toEqual(["1:1 directive-form"]);
	});

	it("begins where it is told to", () => {
		const { listener } = collect();
		const source = createSource("a.md", "---\nid: a\n---\nText.");
		expect(scan(source, 4, listener.report).map(draw)).toEqual(["4 “Text.”"]);
	});
});

const line = fc.oneof(
	fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n]/g, "")),
	fc.constantFrom(
		"",
		"words",
		"  - item",
		":::",
		":::quiz{#q}",
		":::when{a=b}",
		"::: ",
		"::::x",
		":::{#a}",
		"---",
		"```",
		"~~~",
		"    code",
		"\t:::",
		"> quote",
	),
);

describe("scan, whatever comes", () => {
	it("accounts for every line with words on it, at its own place", () => {
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const source = createSource("a.md", lines.join("\n"));
				const { listener, problems } = collect();
				const told = source.text.split("\n");
				const seen = new Set<number>();
				const walk = (nodes: readonly Node[]) => {
					for (const node of nodes) {
						if (node.type === "passage")
							for (const [index, text] of node.text.split("\n").entries()) {
								expect(told[node.place.line - 1 + index]).toBe(text);
								seen.add(node.place.line + index);
							}
						else seen.add(node.place.line);
						if (node.type === "directive") walk(node.body);
					}
				};
				walk(scan(source, 1, listener.report));
				for (const { place } of problems) seen.add(place.line);
				for (const [index, text] of told.entries())
					if (text.trim() !== "" && !/^ {0,3}:::/.test(text))
						expect(seen).toContain(index + 1);
			}),
		);
	});

	it("opens as often as it closes", () => {
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const { nodes, rules } = read(lines.join("\n"));
				const count = (list: readonly Node[]): number =>
					list.reduce(
						(sum, node) =>
							node.type === "directive" ? sum + 1 + count(node.body) : sum,
						0,
					);
				const unclosed = rules.filter((rule) =>
					rule.endsWith("directive-open"),
				).length;
				expect(unclosed).toBeLessThanOrEqual(count(nodes));
			}),
		);
	});

	it("takes twenty thousand openings without running out of stack", () => {
		const { nodes } = read(":::when{a=b}\n".repeat(20_000));
		expect(nodes).toHaveLength(1);
	});
});
