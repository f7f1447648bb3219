import { describe, expect, it } from "vitest";
import {
	sentencesIn,
	sentencesOf,
	wordsOf,
} from "../../src/course/sentences.ts";
import { type Block, paragraph } from "../../src/markdown/rich.ts";

describe("sentences", () => {
	it.each([
		[
			"end at stops, question marks and the end",
			"One. Two? Three",
			["One.", "Two?", "Three"],
		],
		[
			"go on after an abbreviation in the middle",
			"Ask, e.g. on Monday, why.",
			["Ask, e.g. on Monday, why."],
		],
		[
			"go on after a decimal",
			"It took .27 to .66 of it.",
			["It took .27 to .66 of it."],
		],
		[
			"go on through brackets",
			"The EEF (2021) said so. It did.",
			["The EEF (2021) said so.", "It did."],
		],
		["are none in an empty paragraph", "", []],
	])("%s", (_, text, sentences) => {
		expect(sentencesOf(text)).toEqual(sentences);
	});

	const list = (...items: string[]): Block => ({
		type: "list",
		ordered: false,
		start: 1,
		items: items.map((item) => [paragraph(item)]),
	});
	const blocks: [string, Block, string[]][] = [
		["a label", paragraph("A rising price"), []],
		["what leads to a list", paragraph("There are two:"), ["There are two:"]],
		["a quoted question", paragraph("Ask “why?”"), ["Ask “why?”"]],
		[
			"entries and sentences of a list",
			list("Teachers", "It helps."),
			["It helps."],
		],
		["a heading", { type: "heading", level: 2, rich: [{ text: "Why?" }] }, []],
		[
			"a quotation",
			{ type: "quote", blocks: [paragraph("They said so.")] },
			[],
		],
		[
			"a table",
			{ type: "table", head: [[{ text: "One." }]], rows: [], align: ["left"] },
			[],
		],
		[
			"a source",
			{
				type: "paragraph",
				rich: [{ text: "It fell " }, { text: "", cite: "key" }, { text: "." }],
			},
			["It fell ."],
		],
		[
			"the learner's words",
			{ type: "paragraph", rich: [{ text: "", answer: { activity: "a" } }] },
			[],
		],
	];

	it.each(blocks)(
		"are counted or not in running text: %s",
		(_, block, sentences) => {
			expect(sentencesIn([block])).toEqual(sentences);
		},
	);
});

describe("wordsOf", () => {
	it.each([
		["A day’s 1,265 hours, (£5)", ["A", "day’s", "1,265", "hours", "5"]],
		["part-time — and paid – too", ["part-time", "and", "paid", "too"]],
		["“Why?” 41%", ["Why", "41"]],
		["… –", []],
	])("finds the words of %s", (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});
});
