import { describe, expect, it } from "vitest";
import type { Say } from "../../src/activities/say.ts";
import { linesOf } from "../../src/line/print.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import { heading, rich } from "../fixtures/module.ts";

const cases: [string, Say[], string[]][] = [
	[
		"an empty line between blocks, none around",
		[heading("Time"), paragraph(""), paragraph("It  is\nshort.")],
		["Time", "", "It is short."],
	],
	[
		"marks, addresses and the learner's words inside a sentence",
		[
			{
				type: "paragraph",
				rich: [
					{ text: "See " },
					{ text: "this", strong: true, href: "https://a.org" },
					{ text: " and " },
					{ text: "https://b.org", href: "https://b.org" },
					{ text: " " },
					{ text: "", mark: 2 },
					{ text: "; you said “" },
					{ text: "one\n two", said: true },
					{ text: "”." },
				],
			},
		],
		["See this (https://a.org) and https://b.org [2]; you said “one; two”."],
	],
	[
		"the learner's own lines as they are",
		[{ type: "said", text: "One.\n\n  Two." }],
		["You wrote: One.", "", "  Two."],
	],
	[
		"facts with one full stop each",
		[
			{
				type: "facts",
				rows: [
					{ label: "Phase", value: "Primary" },
					{ label: "Who decides?", value: "The head." },
				],
			},
		],
		["Phase: Primary.", "Who decides? The head."],
	],
	[
		"bars as sentences, and what is to come in words",
		[
			{
				type: "bars",
				rows: [
					{ label: "In the budget", value: 1900, words: "£1,900" },
					{ label: "Already paid", words: "–" },
				],
			},
		],
		["In the budget: £1,900.", "Already paid: still to come."],
	],
	[
		"gauges as sentences, with what they were",
		[
			{
				type: "gauges",
				rows: [
					{ label: "Hours left", value: 22, max: 41, unit: "hours", was: 30 },
					{ label: "Staff trust", value: 6, max: 10 },
				],
			},
		],
		["Hours left: 22 of 41 hours, was 30.", "Staff trust: 6 of 10."],
	],
	[
		"a plot as a sentence for each row",
		[
			{
				type: "plot",
				columns: ["July", "End"],
				rows: [
					{ label: "Pounds left", max: 8268, unit: "£", values: [8268, 0] },
				],
			},
		],
		["Pounds left: July £8,268, End £0."],
	],
	[
		"only the title of what is folded away",
		[
			{
				type: "aside",
				title: "Why?",
				blocks: [paragraph("Because.")],
				folded: true,
			},
		],
		["Type why for the reason."],
	],
	[
		"an answer we wrote, by its title",
		[
			{
				type: "aside",
				title: "An answer we wrote",
				blocks: [paragraph("One."), paragraph("Two.")],
			},
		],
		["An answer we wrote: One.", "Two."],
	],
	[
		"a list from its own number, with what belongs to an item under it",
		[
			{
				type: "list",
				ordered: true,
				start: 3,
				items: [
					[paragraph("three"), paragraph("more of it")],
					[
						paragraph("four"),
						{
							type: "list",
							ordered: false,
							start: 1,
							items: [[paragraph("deep")]],
						},
					],
				],
			},
		],
		["3. three", "more of it", "4. four", "  - deep"],
	],
	[
		"a table row by row, each cell with its column",
		[
			{
				type: "table",
				head: [rich("Line"), rich("Why?")],
				rows: [
					[rich("Cover"), rich("Six days [1]")],
					[rich("Books"), []],
				],
				align: ["left", "left"],
			},
		],
		["Line: Cover. Why? Six days [1].", "Line: Books."],
	],
	[
		"options by their number, as far as there is something to say of them",
		[
			{
				type: "options",
				options: [
					{
						label: rich("Both"),
						chosen: true,
						right: true,
						reason: [paragraph("Yes."), paragraph("Both.")],
					},
					{ label: rich("Only this?"), chosen: true, reason: [] },
					{ label: rich("Neither."), chosen: false, reason: [] },
					{ label: rich("That one."), chosen: false, right: true, reason: [] },
					{
						label: rich("A wish"),
						chosen: false,
						reason: [paragraph("Not yet.")],
					},
				],
			},
		],
		[
			"1. Both (your answer; right). Yes. Both.",
			"2. Only this? (your answer).",
			"4. That one (right).",
			"5. A wish. Not yet.",
		],
	],
];

describe("what a screen says, on paper", () => {
	it.each(cases)("%s", (_, say, lines) => {
		expect(linesOf(say)).toEqual(lines);
	});
});
