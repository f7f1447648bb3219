import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChance } from "../../src/activities/chance.ts";
import { type Choices, play, playWith } from "../../src/activities/play.ts";
import { edited, smallYear, storyOf } from "../fixtures/story.ts";

const story = storyOf(smallYear);

/** The decisions, with what was chosen, and the ending or what is open. */
function road(text: string, choices: Choices): string {
	const { decisions, ending, over } = play(storyOf(text), {}, choices);
	const made = decisions.map(
		({ id, made }) => `${id} ${made?.road.key ?? "?"}`,
	);
	return [...made, ...(over ? [ending?.id ?? "broken off"] : [])].join(", ");
}

const holds = { july: "two", october: "reword", march: "stop" };

describe("a story", () => {
	it("is told as far as there are choices", () => {
		const played = play(story, {}, { july: "two" });
		expect(played).toMatchObject({
			dossier: [
				"Osier Lane School is invented.",
				"Forty-one hours are left for everything.",
			],
			decisions: [
				{
					id: "july",
					name: "July",
					situation: ["Five priorities are on the table."],
					before: [41, 5],
					roads: [
						{ key: "two", label: "Two, for a term each" },
						{ key: "one" },
					],
					made: {
						road: {
							key: "two",
							by: "Ros",
							serves: ["few"],
							hurts: ["know"],
							source: "guskey-2014",
							why: "Two is a number most schools can carry.",
						},
						consequence: ["Two it is, and nobody claps."],
						after: [30, 6],
					},
				},
				{
					id: "october",
					situation: ["The survey is back. Most of it is kind."],
				},
			],
			over: false,
		});
		expect(played.decisions[1]).not.toHaveProperty("made");
		expect(played).not.toHaveProperty("ending");
	});

	it("ends by what was chosen", () => {
		expect(play(story, {}, holds)).toMatchObject({
			ending: {
				id: "holds",
				name: "It holds without you",
				paragraphs: ["It holds, and you are on a train."],
			},
			levels: [24, 8],
			over: true,
		});
	});

	it("counts what changes before the first line of a decision to that decision", () => {
		const { decisions } = play(story, {}, { july: "one", october: "publish" });
		expect(decisions[1]?.made?.after).toEqual([34, 3]);
		expect(decisions[2]?.before).toEqual([33, 3]);
	});

	it("is set for a learner, and not by what it does not know", () => {
		const { dossier } = play(story, { phase: "primary", gone: 1 }, {});
		expect(dossier[0]).toBe("Osier Lane Primary School is invented.");
	});

	it("asks again where a choice is no longer open on this road", () => {
		const choices = { july: "one", october: "publish", march: "show" };
		expect(road(smallYear, choices)).toBe("july one, october publish, march ?");
		expect(
			road(smallYear, { ...choices, july: "two", october: "reword" }),
		).toBe("july two, october reword, march show, holds");
	});

	it.each<[string, string, string]>([
		[
			"a knot is renamed",
			edited(
				["-> october", "-> autumn"],
				["-> october", "-> autumn"],
				["=== october", "=== autumn"],
			),
			"july two, october reword, march stop, holds",
		],
		[
			"an option is put before the one that was taken",
			edited([
				"+ [Two, for",
				"+ [None # id: none # by: Amal # serves: few # source: guskey-2014 # why: Ask.] -> one\n+ [Two, for",
			]),
			"july two, october reword, march stop, holds",
		],
		[
			"an option is worded anew",
			edited(["Stop it, and give hours back", "Stop, and say so"]),
			"july two, october reword, march stop, holds",
		],
		[
			"a decision is put in between",
			edited([
				"~ hours -= 3\n~ trust += 1\nThere are nine wordings by Friday.\n-> march",
				"Nine.\n-> january\n=== january ===\nOne team wants its own route. # decision: january; January\n+ [No # id: no] -> march\n+ [Yes # id: yes] -> march",
			]),
			"july two, october reword, january ?",
		],
		[
			"a decision is taken away",
			edited(["nobody claps.\n-> october", "nobody claps.\n-> march"]),
			"july two, march stop, holds",
		],
		[
			"the option that was taken is taken away",
			edited(["+ [Let each team reword", "+ {false} [Let each team reword"]),
			"july two, october ?",
		],
	])("keeps every choice that still exists when %s", (_, text, kept) => {
		expect(road(text, holds)).toBe(kept);
	});

	it("asks only the gap: what comes after it is still there", () => {
		const text = edited([
			"nobody claps.\n-> october",
			"nobody claps.\n-> january\n=== january ===\nA route. # decision: january; January\n+ [No # id: no] -> october\n+ [Yes # id: yes] -> october",
		]);
		expect(road(text, holds)).toBe("july two, january ?");
		expect(road(text, { ...holds, january: "no" })).toBe(
			"july two, january no, october reword, march stop, holds",
		);
	});
});

describe("a story that is not whole", () => {
	it.each<[string, string]>([
		[
			"runs out",
			edited([
				"It holds, and you are on a train. # ending: holds; It holds without you\n-> END",
				"It holds.",
			]),
		],
		[
			"divides nothing by nothing",
			edited([
				"There is relief",
				"~ trust = trust / (hours - hours)\nThere is relief",
			]),
		],
		[
			"comes back to a decision",
			edited([
				"There is relief, and a clear lesson.\n-> summer",
				"Again.\n-> july",
			]),
		],
		[
			"runs in a circle and tells it",
			edited([
				"There is relief, and a clear lesson.\n-> summer",
				"Again.\n-> stop",
			]),
		],
		[
			"offers choices that belong to no decision",
			edited([
				"There is relief, and a clear lesson.\n-> summer",
				"-> DONE\n=== more ===\n+ [On] -> summer",
			]),
		],
	])("ends for the learner where it %s", (_, text) => {
		const { over, decisions } = play(storyOf(text), {}, holds);
		expect(over).toBe(true);
		expect(decisions.map(({ made }) => made?.road.key)).toEqual([
			"two",
			"reword",
			"stop",
		]);
	});

	it("is stopped when it runs in a silent circle, and can be told again", () => {
		const text = edited([
			"There is relief, and a clear lesson.\n-> summer",
			"-> stop",
		]);
		const circle = storyOf(text);
		expect(play(circle, {}, holds).over).toBe(true);
		expect(play(circle, {}, { ...holds, march: "go-on" }).ending?.id).toBe(
			"quiet",
		);
	}, 20_000);
});

describe("any road", () => {
	it("keeps the gauges on their scale, and comes out the same however often it is played", () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const chance = createChance(seed);
				const played = playWith(story, {}, ({ roads }) => chance(roads.length));
				const choices = Object.fromEntries(
					played.decisions.map(({ id, made }) => [id, made?.road.key ?? ""]),
				);
				expect(play(story, {}, choices)).toEqual(played);
				expect(play(storyOf(smallYear), {}, choices)).toEqual(played);
				for (const { before, made } of played.decisions)
					for (const [hours = -1, trust = -1] of [before, made?.after ?? []]) {
						expect(hours).toBeGreaterThanOrEqual(0);
						expect(hours).toBeLessThanOrEqual(41);
						expect(trust).toBeGreaterThanOrEqual(0);
						expect(trust).toBeLessThanOrEqual(10);
					}
				expect(played.ending).toBeDefined();
			}),
			{ numRuns: 30 },
		);
	});

	it("takes whatever a file may hold for choices", () => {
		const words = fc.constantFrom(
			"july",
			"october",
			"march",
			"two",
			"one",
			"stop",
			"__proto__",
			"constructor",
			"",
		);
		fc.assert(
			fc.property(fc.dictionary(words, words), (choices) => {
				const { decisions } = play(story, {}, choices);
				for (const { id, made } of decisions)
					if (made) expect(made.road.key).toBe(choices[id]);
			}),
			{ numRuns: 50 },
		);
	});
});
