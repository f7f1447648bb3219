import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/activities/kinds.ts";
import { measure, wordsIn } from "../../src/course/minutes.ts";
import type { Module, Piece, Screen } from "../../src/course/module.ts";
import { type Block, paragraph } from "../../src/markdown/rich.ts";
import { words } from "./a-module.ts";

function screen(...pieces: Piece[]): Screen {
	return { id: "one", pieces };
}

function module(...screens: Screen[]): Module {
	const section = { id: "a", title: "A", minutes: 1, screens };
	return {
		id: "m",
		title: "M",
		version: "1",
		description: "",
		outcomes: [],
		minutes: 1,
		welcome: { ...section, id: "welcome", screens: [] },
		sections: [section],
		references: [],
		glossary: [],
	};
}

function seconds(piece: Piece): number {
	const one = screen(piece);
	return measure(module(one), [one], () => true).seconds;
}

const text = (...blocks: Block[]): Piece => ({ type: "text", blocks });
const cell = [{ text: "word word" }];

describe("measure", () => {
	it.each([
		["200 words of running text", text(paragraph(words(200))), 60],
		[
			"headings, lists and quotations like text",
			text(
				{ type: "heading", level: 2, rich: [{ text: words(50) }] },
				{
					type: "list",
					ordered: false,
					start: 1,
					items: [[paragraph(words(50))], [paragraph(words(50))]],
				},
				{ type: "quote", blocks: [paragraph(words(50))] },
			),
			60,
		],
		[
			"a table at half the speed",
			text({
				type: "table",
				head: [cell, cell],
				rows: [[cell, cell]],
				align: ["left", "left"],
			}),
			4.8,
		],
	])("counts %s", (_, piece, expected) => {
		expect(seconds(piece)).toBeCloseTo(expected);
	});

	const common = { id: "a", before: [], prompt: [] } as const;
	const option = (key: string) => ({ key, label: [] });
	const activities: [string, Activity, number][] = [
		["a tap", { ...common, kind: "choice", pick: "one", options: [] }, 20],
		[
			"three ratings",
			{
				...common,
				kind: "rating",
				statements: [option("a"), option("b"), option("c")],
				to: 5,
				low: "",
				high: "",
			},
			18,
		],
		[
			"a reflection with a line to keep",
			{ ...common, kind: "reflection", guide: 40, sample: [], keep: "—" },
			140,
		],
		[
			"two actions",
			{ ...common, kind: "actions", fields: [], count: 2, sentence: "" },
			200,
		],
		["a name", { ...common, kind: "signature" }, 20],
		[
			"a form of a number, a choice and a value that is there already",
			{
				...common,
				kind: "form",
				fields: [
					{ key: "n", label: [], type: "number" },
					{ key: "c", label: [], type: "choice", options: [] },
					{ key: "d", label: [], type: "text", initial: "x" },
				],
			},
			40,
		],
	];

	it.each(activities)("prices %s", (_, activity, expected) => {
		expect(seconds({ type: "activity", activity })).toBe(expected);
	});

	it("counts the statements of the rating that is asked again", () => {
		const first: Piece = {
			type: "activity",
			activity: activities[1]?.[1] as Activity,
		};
		const again: Piece = {
			type: "activity",
			activity: {
				...common,
				id: "b",
				kind: "rating",
				statements: [],
				to: 5,
				low: "",
				high: "",
				again: "a",
			},
		};
		const screens = [screen(first), screen(again)];
		expect(measure(module(...screens), screens.slice(1), () => true).acts).toBe(
			3,
		);
	});

	it("leaves out passages that are not shown", () => {
		const piece: Piece = {
			type: "when",
			condition: { activity: "a", values: ["x"] },
			pieces: [text(paragraph(words(100)))],
		};
		const one = screen(text(paragraph(words(10))), piece);
		expect(measure(module(one), [one], () => false).words).toBe(10);
		expect(
			measure(module(one), [one], ({ values }) => values.includes("x")).words,
		).toBe(110);
	});
});

describe("wordsIn", () => {
	it("counts what has a letter or a figure in it", () => {
		expect(
			wordsIn([
				{ text: "A day’s 1,265 hours — £5" },
				{ text: "", cite: "key" },
				{ text: " (2020)." },
			]),
		).toBe(6);
	});
});
