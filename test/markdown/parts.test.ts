import { describe, expect, it } from "vitest";
import type { Directive } from "../../src/markdown/directive.ts";
import { type Item, readParts } from "../../src/markdown/parts.ts";
import { plain, plainBlocks } from "../../src/markdown/rich.ts";
import { scan } from "../../src/markdown/scan.ts";
import { createSource } from "../../src/markdown/source.ts";
import { collect } from "./collect.ts";

/** Parts of one directive whose body begins on line 2. */
function read(body: string) {
	const { listener, rules, mentions } = collect();
	const source = createSource("a.md", `:::quiz{#q}\n${body}\n:::`);
	const [directive] = scan(source, 1, listener.report);
	const parts = readParts(directive as Directive, listener);
	return {
		drawn: parts.map((part) => {
			const at = `${part.place.line}:${part.place.column}`;
			if (part.type === "items")
				return `${at} ${part.items.map(draw).join(" | ")}`;
			if (part.type === "quote") return `${at} > ${plainBlocks(part.blocks)}`;
			return `${at} ${plainBlocks([part.block])}`;
		}),
		rules: rules(),
		mentions,
	};
}

/** `[x] words {#key name=value} > quotation (items)` */
function draw(item: Item): string {
	const braces = [
		...(item.attributes.id ? [`#${item.attributes.id.value}`] : []),
		...[...item.attributes.values].map(([key, { value }]) => `${key}=${value}`),
	];
	return [
		`${item.place.line}:${item.place.column}`,
		...(item.ticked === undefined ? [] : [item.ticked ? "[x]" : "[ ]"]),
		plain(item.text),
		...(braces.length > 0 ? [`{${braces.join(" ")}}`] : []),
		...(item.quote.length > 0 ? [`> ${plainBlocks(item.quote)}`] : []),
		...(item.items.length > 0 ? [`(${item.items.map(draw).join(" | ")})`] : []),
	].join(" ");
}

describe("readParts", () => {
	it("reads a quiz: words, boxes, keys, and the quotations under them", () => {
		const { drawn, rules } = read(`Which of these
comes out?

- [ ] Marking **at home**, which
  wraps {#marking}
  > Not this one. Directed time
  > is told. [@a]
- [x] A twilight {#twilight}
  > Yes.`);
		expect(drawn).toEqual([
			"2:1 Which of these comes out?",
			"5:1 5:1 [ ] Marking at home, which wraps {#marking} > Not this one. Directed time is told. | 9:1 [x] A twilight {#twilight} > Yes.",
		]);
		expect(rules).toEqual([]);
	});

	it("reads a form: fields with attributes, help and choices", () => {
		const { drawn, rules } = read(`- Phase {#phase type=choice}
  - Primary {#primary}
  - Secondary {#secondary}
- Teachers {#teachers type=number min=1 unit="full-time people" whole}
  > Headcount.`);
		expect(drawn).toEqual([
			"2:1 2:1 Phase {#phase type=choice} (3:3 Primary {#primary} | 4:3 Secondary {#secondary}) | 5:1 Teachers {#teachers type=number min=1 unit=full-time people whole=} > Headcount.",
		]);
		expect(rules).toEqual([]);
	});

	it("reads loose lists like tight ones", () => {
		const { drawn, rules } = read(`- [ ] One {#one}

  > Because.

- [X] Two {#two}`);
		expect(drawn).toEqual([
			"2:1 2:1 [ ] One {#one} > Because. | 6:1 [x] Two {#two}",
		]);
		expect(rules).toEqual([]);
	});

	it("keeps quotations of the directive itself, with gaps in them", () => {
		expect(read("- When? {#when}\n\n> When {when}, I will.").drawn).toEqual([
			"2:1 2:1 When? {#when}",
			"4:1 > When {when}, I will.",
		]);
	});

	it("takes a quoted answer at the end for words, and braces without a key for attributes", () => {
		const { drawn, mentions } = read(
			"- You said {answer:#school.phase}\n- Date {type=date}",
		);
		expect(drawn).toEqual(["2:1 2:1 You said | 3:1 Date {type=date}"]);
		expect(mentions).toEqual(["2:12 #school.phase"]);
	});

	it.each([
		["an item without words", "- a\n-\n- c", ["3:1 item-empty"]],
		["an item that begins with a quotation", "- > a", ["2:1 item-empty"]],
		["a second paragraph in an item", "- a\n\n  b", ["4:3 item-content"]],
		["two quotations in an item", "- a\n  > b\n\n  > c", ["5:3 item-content"]],
		["braces that cannot be read", "- a {#B}", ["2:6 id-form"]],
		["braces in the wrong place", "- a {#b} c", ["2:5 braces-stray"]],
		["HTML in a reason", "- a\n  > b <i>c</i>", ["3:7 html", "3:11 html"]],
	])("reports %s", (_, body, rules) => {
		expect(read(body).rules).toEqual(rules);
	});
});
