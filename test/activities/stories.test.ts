import { describe, expect, it } from "vitest";
import { readInk } from "../../src/activities/ink-text.ts";
import { play } from "../../src/activities/play.ts";
import type { Setting, Story } from "../../src/activities/story.ts";
import { checkNames } from "../../src/activities/story-names.ts";
import { checkTags } from "../../src/activities/story-tags.ts";
import { checkStories } from "../../src/course/check-story.ts";
import { compileStory } from "../../src/course/compile-story.ts";
import type { Problem } from "../../src/markdown/problem.ts";
import { storyNames, storySource } from "../fixtures/stories.ts";
import { moduleWith, scenarioOf } from "../fixtures/story.ts";

/** What is so small in these stories that check speaks of it. */
const small = ["story-consequence", "story-best-option", "story-ending-share"];

type Run = {
	readonly road: string;
	readonly ending: string | undefined;
	/** Among runs in which every choice is left to chance. */
	readonly share: number;
	readonly levels: readonly (readonly number[])[];
};

/** Every run there is, one after another, each told from its beginning. */
function runsOf(
	story: Story,
	setting: Setting = {},
	choices: Readonly<Record<string, string>> = {},
	share = 1,
): Run[] {
	const { decisions, ending, levels, over } = play(story, setting, choices);
	const open = decisions.at(-1);
	if (over || !open)
		return [
			{
				road: Object.entries(choices)
					.map(([id, key]) => `${id} ${key}`)
					.join(", "),
				ending: ending?.id,
				share,
				levels: [
					...decisions.flatMap(({ before, made }) =>
						made ? [before, made.after] : [before],
					),
					levels,
				],
			},
		];
	return open.roads.flatMap(({ key }) =>
		runsOf(
			story,
			setting,
			{ ...choices, [open.id]: key },
			share / open.roads.length,
		),
	);
}

describe.each(storyNames)("the story of %s", (name) => {
	const source = storySource(name);
	const { story } = scenarioOf(source.text);

	it("is within the documented tags", () => {
		const problems: Omit<Problem, "severity">[] = [];
		const reading = {
			report: (problem: Omit<Problem, "severity">) => problems.push(problem),
			parts: () => [],
			stories: new Map(),
			compileStory: () => undefined,
			cites: () => {},
			quotes: () => {},
		};
		const text = readInk(source);
		checkTags(text, source, reading);
		checkNames(text, reading);
		expect([...compileStory(source).problems, ...problems]).toEqual([]);
	});

	it("is found whole by check, as every run one by one finds it", () => {
		const { problems, figures } = checkStories(
			moduleWith(scenarioOf(source.text)),
			[source],
		);
		expect(problems.filter(({ ruleId }) => !small.includes(ruleId))).toEqual(
			[],
		);
		const runs = runsOf(story);
		const [found] = figures;
		expect(found?.whole).toBe(true);
		expect(found?.paths).toBe(runs.length);
		const shares = new Map<string | undefined, number>();
		for (const { ending, share } of runs)
			shares.set(ending, (shares.get(ending) ?? 0) + share);
		expect(found?.endings.map(({ share }) => share)).toEqual(
			readInk(source)
				.lines.filter((tag) => tag.name === "ending")
				.map(({ value }) =>
					expect.closeTo(shares.get(value.split(";")[0]) ?? 0),
				),
		);
		for (const [index, gauge] of (found?.gauges ?? []).entries())
			for (const { levels } of runs)
				for (const all of levels) {
					expect(all[index]).toBeGreaterThanOrEqual(gauge.least);
					expect(all[index]).toBeLessThanOrEqual(gauge.most);
				}
	});
});

describe("what the stories are for", () => {
	const roads = (name: (typeof storyNames)[number], setting: Setting = {}) =>
		runsOf(scenarioOf(storySource(name).text).story, setting).map(
			({ road, ending }) => `${road}: ${ending}`,
		);

	it("offers once what is offered once, in whichever decision, and a choice inside what follows from another", () => {
		expect(roads("weave")).toMatchInlineSnapshot(`
			[
			  "autumn ring, spring more: kept",
			  "autumn ring, spring on: kept",
			  "autumn ask, why print, spring ring: lost",
			  "autumn ask, why print, spring more: lost",
			  "autumn ask, why print, spring on: lost",
			  "autumn ask, why keep, spring ring: kept",
			  "autumn ask, why keep, spring more: kept",
			  "autumn ask, why keep, spring on: kept",
			  "autumn take, spring ring: kept",
			  "autumn take, spring more: lost",
			  "autumn take, spring on: lost",
			]
		`);
	});

	it("comes back from a tunnel with a decision in it, and goes where a variable says", () => {
		expect(roads("tunnels")).toMatchInlineSnapshot(`
			[
			  "dev pay, sam best: quiet",
			  "dev pay, sam tuesday: quiet",
			  "dev wait, sam unknown: patient",
			  "dev wait, sam best: patient",
			  "dev wait, sam tuesday: patient",
			]
		`);
		expect(roads("tunnels", { phase: "secondary" })).toContain(
			"dev therapy, sam best: quiet",
		);
	});

	it("remembers in lists, and asks in functions", () => {
		expect(roads("lists")).toMatchInlineSnapshot(`
			[
			  "first kit, second forgotten: alone",
			  "first kit, second stop: together",
			  "first kit, second begin: alone",
			  "first maggie, second stop: alone",
			  "first maggie, second begin: alone",
			]
		`);
	});
});
