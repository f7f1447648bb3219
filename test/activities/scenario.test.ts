import { describe, expect, it } from "vitest";
import type { Value } from "../../src/activities/answer.ts";
import type { Context } from "../../src/activities/kind.ts";
import { scenario } from "../../src/activities/scenario.ts";
import { answers, askedAfter, contextOf, stepOf } from "../fixtures/answers.ts";
import { school } from "../fixtures/module.ts";
import { edited, scenarioOf, year } from "../fixtures/story.ts";

type Given = Record<string, Value | null>;

/** A whole run, with everything read: the roads taken, and what is written once it is over. */
function run(roads: Record<string, string>, ending = true): Given {
	const decided = Object.entries(roads).flatMap(([id, road]) => {
		const [name, number] = id.split(".");
		const end = number ? `.${number}` : "";
		return [
			[id, road],
			[`${name}.because${end}`, null],
			[`${name}.on${end}`, "on"],
			...(ending ? [[`${name}.why${end}`, "on"]] : []),
		];
	});
	const number = Object.keys(roads)[0]?.split(".")[1];
	const end = number ? `.${number}` : "";
	return Object.fromEntries([
		["dossier", "on"],
		...decided,
		...(ending
			? [
					[`ending${end}`, "on"],
					[`happened${end}`, "on"],
				]
			: []),
	]);
}

const first = run({ july: "two", october: "reword", march: "stop" });

describe("a scenario", () => {
	it("goes from beat to beat: dossier, decision, because, consequence, ending, debrief", () => {
		const order: [string, Given][] = [
			["dossier", {}],
			["july", { dossier: "on" }],
			["july.because", { dossier: "on", july: "two" }],
			["july.on", { dossier: "on", july: "two", "july.because": "Time" }],
			["october", run({ july: "two" }, false)],
			["ending", run({ july: "two", october: "reword", march: "stop" }, false)],
			["happened", without(first, "happened")],
			["july.why", without(first, "july.why")],
			["plan", first],
			["debrief", { ...first, plan: "Less" }],
			["debrief", { ...first, plan: null }],
			["done", { ...first, plan: "Less", debrief: "finish" }],
		];
		for (const [asked, given] of order)
			expect(askedAfter(year, given)).toBe(asked);
	});

	it("shows what there is to decide with its gauges, and asks among the roads", () => {
		const { say, next } = stepOf(year, { dossier: "on" });
		expect(say).toMatchObject([
			{ type: "heading", rich: [{ text: "July" }] },
			{
				type: "gauges",
				rows: [
					{ label: "Hours left", value: 41, max: 41, unit: "hours" },
					{ label: "Staff trust", value: 5, max: 10 },
				],
			},
			{ type: "paragraph" },
			{
				type: "aside",
				title: "The dossier",
				folded: true,
				blocks: [
					{ rich: [{ text: "Osier Lane School is invented." }] },
					{ rich: [{ text: "Forty-one hours are left for everything." }] },
				],
			},
		]);
		expect(next).toMatchObject({
			ask: {
				type: "choice",
				pick: "one",
				prompt: [{ text: "July: what do you do?" }],
				options: [{ key: "two" }, { key: "one" }],
			},
		});
	});

	it("shows the consequence as story and figures, and folds the reason away", () => {
		const { say } = stepOf(year, {
			dossier: "on",
			july: "two",
			"july.because": null,
		});
		expect(say).toMatchObject([
			{ type: "heading" },
			{ type: "facts", rows: [{ value: "Two, for a term each" }] },
			{ type: "paragraph", rich: [{ text: "Two it is, and nobody claps." }] },
			{
				type: "gauges",
				rows: [
					{ value: 30, was: 41 },
					{ value: 6, was: 5 },
				],
			},
			{
				type: "aside",
				title: "Why?",
				folded: true,
				blocks: [
					{
						rich: [
							{ text: "Two is a number most schools can carry. " },
							{ cite: "guskey-2014" },
						],
					},
					{ rich: [{ text: "Ros would have argued for it." }] },
				],
			},
		]);
	});

	it("says of a gauge what it was only where that is news", () => {
		const { say } = stepOf(
			year,
			run({ july: "two", october: "reword" }, false),
		);
		const gauges = say.find(({ type }) => type === "gauges");
		expect(gauges).toEqual({
			type: "gauges",
			rows: [
				{ label: "Hours left", max: 41, unit: "hours", value: 26, was: 27 },
				{ label: "Staff trust", max: 10, value: 7 },
			],
		});
	});

	it("tells in the debrief how the figures went, and sets their reason beside ours", () => {
		const happened = stepOf(year, without(first, "happened")).say;
		expect(happened).toMatchObject([
			{},
			{
				type: "plot",
				columns: ["July", "October", "March", "End"],
				rows: [
					{ label: "Hours left", values: [41, 30, 26, 24] },
					{ label: "Staff trust", values: [5, 6, 7, 8] },
				],
			},
			{
				type: "facts",
				rows: [
					{ label: "July", value: "Two, for a term each" },
					{},
					{},
					{ label: "How it ended", value: "It holds without you" },
				],
			},
		]);
		const why = stepOf(year, {
			...without(first, "july.why"),
			"july.because": "Ten is too many",
		}).say;
		expect(why).toMatchObject([
			{ type: "heading" },
			{
				type: "facts",
				rows: [
					{ label: "You chose" },
					{ label: "It served", value: "Few, long, and something stops" },
					{ label: "It hurt", value: "Decide first how you will know" },
					{
						label: "It moved",
						value: "hours left from 41 to 30, staff trust from 5 to 6",
					},
				],
			},
			{
				type: "paragraph",
				rich: [
					{ text: "Ros would have argued for it." },
					{ text: " So did you: “" },
					{ text: "Ten is too many", said: true },
					{ text: "”" },
				],
			},
			{ type: "aside", title: "The reason we would give" },
		]);
	});

	it("waits where a decision was put off", () => {
		const given = { ...run({ july: "two" }, false), october: null };
		const { say, next, changeable } = stepOf(year, given);
		expect(next).toBe("done");
		expect(say.at(-1)).toMatchObject({
			rich: [{ text: "Set aside for now." }],
		});
		expect(changeable).toMatchObject([{ id: "october" }]);
	});

	it("lets a decision be changed until its consequence is shown, and never after", () => {
		const changeable = (given: Given) =>
			stepOf(year, given).changeable?.map(({ id }) => id);
		expect(changeable({ dossier: "on", july: "two" })).toEqual(["july"]);
		expect(
			changeable({ dossier: "on", july: "two", "july.because": null }),
		).toEqual([]);
		expect(changeable({ ...first, plan: "Less" })).toEqual(["plan"]);
		expect(changeable({ ...first, plan: "Less", debrief: "finish" })).toEqual([
			"debrief",
			"plan",
		]);
	});
});

describe("going back", () => {
	const back: Given = { ...first, plan: "Less", debrief: "october" };

	it("asks from there on, as the second time, and keeps what came before", () => {
		expect(askedAfter(year, back)).toBe("october.2");
		const { say, next } = stepOf(year, back);
		expect(next).toMatchObject({
			ask: { prompt: [{ text: "October, once more: what do you do?" }] },
		});
		expect(say[1]).toMatchObject({ rows: [{ value: 30 }, { value: 6 }] });
	});

	it("asks for the line for the plan once, and then what next again", () => {
		const second = {
			...back,
			...run({ "october.2": "publish", "march.2": "stop" }),
		};
		expect(askedAfter(year, second)).toBe("debrief.2");
		const { say } = stepOf(year, second);
		expect(say).toContainEqual({ type: "said", text: "Less" });
	});

	it("sets the second run beside the first", () => {
		const given = without(
			{ ...back, ...run({ "october.2": "publish", "march.2": "stop" }) },
			"happened.2",
		);
		const beside = [
			{
				type: "paragraph",
				rich: [{ text: "Decided alike in both: July, March." }],
			},
			{
				type: "table",
				head: [[{ text: "" }], [{ text: "Run 1" }], [{ text: "Run 2" }]],
				rows: [
					[
						[{ text: "How it ended" }],
						[{ text: "It holds without you" }],
						[{ text: "A quiet year" }],
					],
					[[{ text: "Hours left" }], [{ text: "24" }], [{ text: "26" }]],
					[[{ text: "Staff trust" }], [{ text: "8" }], [{ text: "5" }]],
					[
						[{ text: "October" }],
						[{ text: "Let each team reword the focus" }],
						[{ text: "Publish it, and hold the course" }],
					],
				],
			},
		];
		expect(stepOf(year, given).say).toMatchObject([
			{ type: "heading" },
			...beside,
			{ type: "plot" },
		]);
		const choosing = stepOf(year, {
			...back,
			...run({ "october.2": "publish", "march.2": "stop" }),
		});
		expect(choosing.say.at(-1)).toMatchObject({
			type: "aside",
			title: "Run 2 beside run 1",
			folded: true,
			blocks: beside,
		});
	});

	it("sets a decision that only one run came to beside nothing", () => {
		const text = edited([
			"The staffroom is quiet.\n-> march",
			"The staffroom is quiet.\n-> summer",
		]);
		const given = without(
			{ ...back, ...run({ "october.2": "publish" }) },
			"happened.2",
		);
		const table = stepOf(scenarioOf(text), given).say.find(
			({ type }) => type === "table",
		);
		expect(table).toMatchObject({
			rows: [
				{},
				{},
				{},
				{},
				[
					[{ text: "March" }],
					[{ text: "Stop it, and give hours back" }],
					[{ text: "Not met" }],
				],
			],
		});
	});

	it("says how many endings they have seen, and names no other", () => {
		const facts = (given: Given) => {
			const { say } = stepOf(year, given);
			const found = say.filter((one) => one.type === "facts");
			return found.flatMap(({ rows }) =>
				rows.map(({ label, value }) => `${label}: ${value}`),
			);
		};
		const second = {
			...back,
			...run({ "october.2": "publish", "march.2": "stop" }),
		};
		expect(facts({ ...first, plan: "Less" })).toEqual([
			"How it ended: It holds without you",
			"Endings seen: 1 of 3",
		]);
		expect(facts(second)).toEqual([
			"Run 1 ended: It holds without you",
			"Run 2 ended: A quiet year",
			"Endings seen: 2 of 3",
		]);
		const same = {
			...back,
			...run({ "october.2": "reword", "march.2": "stop" }),
			"debrief.2": "finish",
		};
		expect(facts(same)).toEqual([
			"Runs 1 and 2 ended: It holds without you",
			"Endings seen: 1 of 3",
		]);
	});

	it("debriefs only what was decided anew", () => {
		const given = {
			...back,
			...run({ "october.2": "publish", "march.2": "stop" }, false),
			"ending.2": "on",
			"happened.2": "on",
		};
		expect(askedAfter(year, given)).toBe("october.why.2");
	});

	it("gives no reason twice for a road taken twice", () => {
		const given = {
			...back,
			...run({ "october.2": "reword", "march.2": "stop" }, false),
			"ending.2": "on",
			"happened.2": "on",
		};
		expect(askedAfter(year, given)).toBe("debrief.2");
	});

	it("can be done as often as they like, from the run before", () => {
		const given = {
			...back,
			...run({ "october.2": "publish", "march.2": "stop" }),
			"debrief.2": "march",
		};
		expect(askedAfter(year, given)).toBe("march.3");
		const { say } = stepOf(year, given);
		// October as it was the second time.
		expect(say[1]).toMatchObject({ rows: [{ value: 28 }, { value: 4 }] });
	});

	it("asks what next again where the decision is gone", () => {
		const text = edited([
			"nobody claps.\n-> october",
			"nobody claps.\n-> march",
		]);
		expect(askedAfter(scenarioOf(text), back)).toBe("debrief");
	});

	it("fills a gap in the first run before it goes on with the second", () => {
		const text = edited([
			"nobody claps.\n-> october",
			"nobody claps.\n-> january\n=== january ===\nA route. # decision: january; January\n+ [No # id: no] -> october\n+ [Yes # id: yes] -> october",
		]);
		const given = {
			...back,
			...run({ "october.2": "publish", "march.2": "stop" }),
			"debrief.2": "finish",
		};
		const scenario = scenarioOf(text);
		expect(askedAfter(scenario, given)).toBe("january");
		const mended = {
			...given,
			january: "no",
			"january.because": null,
			"january.on": "on",
			"january.why": "on",
		};
		expect(askedAfter(scenario, mended)).toBe("done");
	});
});

describe("a forecast", () => {
	const decided: Given = {
		...first,
		plan: "Less",
		debrief: "october",
		"october.2": "publish",
		"october.because.2": null,
	};
	const ended = (forecast: Given) => ({
		...decided,
		...forecast,
		...run({ "october.2": "publish", "march.2": "stop" }, false),
		"ending.2": "on",
	});

	it("is asked on the second run, before its first consequence, of the gauge that ended lowest", () => {
		expect(askedAfter(year, decided)).toBe("forecast.2");
		const { say, next } = stepOf(year, decided);
		expect(say.at(-1)).toMatchObject({
			rich: [
				{
					text: "Run 1 ended with hours left at 24 of 41 hours; on its own scale, none of your figures ended lower.",
				},
			],
		});
		expect(next).toMatchObject({
			ask: {
				prompt: [
					{
						text: "When this run ends, where will hours left be, beside run 1?",
					},
				],
				options: [
					{ key: "hours-higher" },
					{ key: "hours-same" },
					{ key: "hours-lower" },
					{ key: "none" },
				],
			},
		});
	});

	it("is asked once in a run, may be put off, and of nobody who has seen what comes of it", () => {
		const answered = { ...decided, "forecast.2": "hours-lower" };
		expect(askedAfter(year, answered)).toBe("october.on.2");
		expect(askedAfter(year, { ...decided, "forecast.2": null })).toBe(
			"october.on.2",
		);
		expect(askedAfter(year, { ...answered, "october.on.2": "on" })).toBe(
			"march.2",
		);
		expect(askedAfter(year, { ...decided, "october.on.2": "on" })).toBe(
			"march.2",
		);
	});

	it.each<[string | null, string | undefined]>([
		[
			"hours-higher",
			"Hours left ended at 26, and at 24 in run 1. You expected it to end higher, and it did.",
		],
		[
			"hours-lower",
			"Hours left ended at 26, and at 24 in run 1. You expected it to end lower.",
		],
		[
			"hours-same",
			"Hours left ended at 26, and at 24 in run 1. You expected no change.",
		],
		["none", undefined],
		[null, undefined],
	])("of %s is answered when the run is over", (forecast, reply) => {
		const { say } = stepOf(year, ended({ "forecast.2": forecast }));
		const found = say.filter((one) => one.type === "paragraph");
		const texts = found.map(({ rich }) =>
			rich.map(({ text }) => text).join(""),
		);
		expect(texts).toEqual([
			...(reply ? [reply] : []),
			"Decided alike in both: July, March.",
		]);
	});

	it("says so where nothing moved", () => {
		const given = {
			...decided,
			"october.2": "reword",
			"forecast.2": "hours-same",
			...run({ "october.2": "reword", "march.2": "stop" }, false),
			"ending.2": "on",
		};
		expect(stepOf(year, given).say).toContainEqual({
			type: "paragraph",
			rich: [
				{
					text: "Hours left ended at 24 both times. You expected no change, and there was none.",
				},
			],
		});
	});

	it("is left out of a story without gauges", () => {
		const text = edited(
			["# gauge: hours; Hours left; 41; hours\n", ""],
			["# gauge: trust; Staff trust; 10\n", ""],
		);
		expect(askedAfter(scenarioOf(text), decided)).toBe("october.on.2");
	});
});

describe("what a scenario takes", () => {
	const primary = contextOf([school, year], {
		school: answers({ form: { phase: "primary", teachers: 12 } }),
	});
	const opening = (context: Context) =>
		stepOf(year, {}, context).say.find(({ type }) => type === "paragraph");

	it("is the learner's phase", () => {
		expect(scenario.take?.(year, primary)).toEqual({ phase: "primary" });
		expect(scenario.take?.(year, contextOf([year]))).toEqual({});
		expect(opening(primary)).toMatchObject({
			rich: [{ text: "Osier Lane Primary School is invented." }],
		});
	});

	it("stays as it was when the first answer was given", () => {
		const context = { ...primary, took: () => ({ phase: "secondary" }) };
		expect(opening(context)).toMatchObject({
			rich: [{ text: "Osier Lane School is invented." }],
		});
	});

	it("does no harm when it is nothing we know", () => {
		const context = { ...primary, took: () => ["primary"] };
		expect(opening(context)).toBeDefined();
	});
});

describe("the record of a scenario", () => {
	it("has every choice with its because, the endings seen, and the line for the plan as a reflection", () => {
		const given = {
			...first,
			"july.because": "Ten is too many",
			plan: "Less",
			debrief: "october",
			"october.2": "publish",
		};
		const stored = Object.fromEntries(
			Object.entries(answers(given)).map(([id, answer]) => [
				id,
				"value" in answer && answer.value === "on"
					? { ...answer, words: "" }
					: answer,
			]),
		);
		const entries = scenario.entries(year, stored, contextOf([year]));
		expect(
			entries.map(({ words, manner }) => `${words} (${manner})`).sort(),
		).toEqual([
			"It holds without you\nHours left: 24 of 41 hours\nStaff trust: 8 of 10 (ending)",
			"Words of debrief (answer)",
			"Words of july (answer)",
			"Words of july.because (reason)",
			"Words of march (answer)",
			"Words of october (answer)",
			"Words of october.2 (answer)",
			"Words of plan (reflection)",
		]);
		expect(entries).toContainEqual(
			expect.objectContaining({ asked: "A small year: how it ended" }),
		);
	});

	it("costs a tap for each decision and a line for the plan, and is read in the words of a usual run", () => {
		const context = contextOf([year]);
		expect(scenario.acts(year, context)).toEqual(["tap", "tap", "tap", "line"]);
		const text = scenario.text(year, context);
		expect(text).toContainEqual({
			type: "paragraph",
			rich: [{ text: "Five priorities are on the table." }],
		});
		expect(scenario.text(year, context)).toEqual(text);
	});
});

function without(given: Given, id: string): Given {
	const { [id]: _, ...others } = given;
	return others;
}
