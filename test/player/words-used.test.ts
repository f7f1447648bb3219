import { describe, expect, it } from "vitest";
import type { Say } from "../../src/activities/say.ts";
import type { Module } from "../../src/course/module.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import { termsOn } from "../../src/player/words-used.ts";
import { createDesk } from "../fixtures/desk.ts";
import { heading, module, rich, school, screen } from "../fixtures/module.ts";

const glossary = ["CPD", "INSET", "Twilight"].map((term) => ({
	id: term.toLowerCase(),
	term,
	blocks: [paragraph(`${term} explained.`)],
}));
const small = { ...module, glossary };

function used(...say: Say[]): string[] {
	return termsOn(say, undefined, small).map(({ term }) => term);
}

describe("termsOn", () => {
	it.each<[string, Say, string[]]>([
		["a paragraph", paragraph("CPD on INSET days"), ["CPD", "INSET"]],
		["a heading", heading("Twilights"), ["Twilight"]],
		[
			"a table",
			{
				type: "table",
				head: [rich("CPD")],
				rows: [[rich("INSET")]],
				align: [],
			},
			["CPD", "INSET"],
		],
		[
			"an aside",
			{ type: "aside", title: "Why", blocks: [paragraph("CPD")] },
			["CPD"],
		],
		[
			"an aside that is folded away",
			{ type: "aside", title: "Why", blocks: [paragraph("CPD")], folded: true },
			[],
		],
		[
			"the reason of an option",
			{
				type: "options",
				options: [
					{ label: rich("INSET"), chosen: true, reason: [paragraph("CPD")] },
				],
			},
			["INSET", "CPD"],
		],
		[
			"a fact, whose value is the learner’s own",
			{ type: "facts", rows: [{ label: "INSET", value: "CPD" }] },
			["INSET"],
		],
		["what the learner wrote", { type: "said", text: "CPD" }, []],
		[
			"what the learner is quoted with",
			{
				type: "paragraph",
				rich: [{ text: "INSET: " }, { text: "CPD", said: true }],
			},
			["INSET"],
		],
	])("reads %s", (_, say, terms) => {
		expect(used(say)).toEqual(terms);
	});

	it("reads the open question, its options and its fields", () => {
		const question = {
			id: "pick",
			prompt: rich("Which twilight?"),
			type: "choice" as const,
			pick: "one" as const,
			options: [{ key: "a", label: rich("The INSET one") }],
		};
		expect(termsOn([], question, small).map(({ term }) => term)).toEqual([
			"Twilight",
			"INSET",
		]);
	});
});

describe("a page", () => {
	const path = (...texts: string[]): Module => ({
		...small,
		sections: [
			{
				id: "one",
				title: "One",
				minutes: 5,
				screens: texts.map((text, index) =>
					screen(`s${index}`, paragraph(text)),
				),
			},
			{
				id: "two",
				title: "Two",
				minutes: 5,
				screens: [screen("again", paragraph("CPD once more."))],
			},
		],
	});
	const at = (section: string, index: number, ...texts: string[]) => {
		const { session } = createDesk(path(...texts));
		session.goTo({ section, screen: "", index });
		const { terms, newTerm } = session.page();
		return [terms.map(({ term }) => term).join(" "), newTerm];
	};

	it.each<[string, number, [string, boolean]]>([
		["one", 0, ["CPD", true]],
		["one", 1, ["", false]],
		["one", 2, ["CPD", false]],
		["one", 3, ["CPD INSET", true]],
		["two", 0, ["CPD", true]],
	])("of section %s, screen %i", (section, index, found) => {
		expect(
			at(
				section,
				index,
				"CPD is this.",
				"Nothing.",
				"CPD again.",
				"CPD and INSET.",
			),
		).toEqual(found);
	});

	it("counts what another activity asked before", () => {
		const twice: Module = {
			...small,
			sections: [
				{
					id: "one",
					title: "One",
					minutes: 5,
					screens: [
						screen("ask", { ...school, prompt: rich("Your INSET days") }),
						screen("read", paragraph("INSET days cost nothing new.")),
					],
				},
			],
		};
		const { session } = createDesk(twice);
		session.goTo({ section: "one", screen: "read", index: 1 });
		expect(session.page()).toMatchObject({ newTerm: false });
	});
});
