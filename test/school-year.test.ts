import { describe, expect, it } from "vitest";
import { createChance } from "../src/activities/chance.ts";
import type { Choices } from "../src/activities/play.ts";
import { type Played, play, playWith } from "../src/activities/play.ts";
import { compileStory } from "../src/course/compile-story.ts";
import { wordsIn } from "../src/course/minutes.ts";
import { readModule } from "../src/course/read.ts";
import { activitiesOf } from "../src/course/select.ts";
import { explore } from "../src/course/story-map.ts";
import { readContentFolder } from "../src/disk/content.ts";
import { outsideCourse } from "../src/planning/course.ts";
import { coverDays } from "../src/planning/cover.ts";
import { defaultOf, figureFor } from "../src/planning/defaults.ts";

const months = [
	"july",
	"september",
	"october",
	"november",
	"january",
	"march",
	"june",
];
const phases = ["primary", "secondary", "special", "other"];

const { module } = readModule(
	readContentFolder("content/planning-strategically").sources,
	{ compileStory },
);
const [story] = (module ? activitiesOf(module) : []).flatMap((activity) =>
	activity.kind === "scenario" ? [activity.story] : [],
);
if (!story) throw new Error("The module we ship has no scenario.");
const { gauges } = story;

/** Plays the choices of a road, one for each month from July on. */
function go(phase: string, road: string): Played {
	const choices: Choices = Object.fromEntries(
		road.split(" ").map((choice, index) => [months[index], choice]),
	);
	if (!story) throw new Error("There is no story.");
	return play(story, { phase }, choices);
}

describe("the school year", () => {
	it.each([
		["primary", "ask-first release visit leaders teach narrow partner"],
		["other", "ask-first buy visit halves teach keep practice"],
	])("holds without you: %s, %s", (phase, road) => {
		expect(go(phase, road).ending?.id).toBe("holds");
	});

	it.each([
		[
			"other",
			"ask-first share visit after-school term stop partner",
			"stopped",
		],
		["secondary", "one buy publish drop-data term narrow practice", "proved"],
		["special", "shared leads reword drop-data own stop results", "liked"],
		["special", "two buy ask-pupils halves no keep floor", "spent"],
		["secondary", "two leads ask-pupils after-school own coach floor", "spent"],
		["primary", "shared share publish leaders no keep results", "thin"],
	])("ends as it was played: %s, %s, %s", (phase, road, ending) => {
		expect(go(phase, road).ending?.id).toBe(ending);
	});

	// What shows in the month after, or later, and on which gauges: hours, pounds, trust, evidence.
	it.each([
		["one", "september", [-1, 0, -1, 0]],
		["two", "september", [-1, 0, 1, 0]],
		["ask-first", "september", [-6, 0, 0, 1]],
		["shared buy", "october", [0, 0, 1, -1]],
		["two leads", "october", [0, 0, 0, -1]],
		["two share", "october", [0, 0, -1, 0]],
		["one release publish", "november", [0, -291, -1, 0]],
		["ask-first release publish", "november", [0, 0, 0, 0]],
		["ask-first release reword", "november", [0, 0, 2, 0]],
		["shared release reword", "november", [0, 0, 1, 0]],
		["ask-first release visit halves", "january", [0, -1164, 0, 0]],
		["two release visit leaders", "january", [-3, 0, 1, -1]],
		["one release visit leaders", "january", [0, 0, 1, 0]],
		["ask-first buy visit after-school term", "march", [0, 0, -1, 1]],
		["ask-first buy publish drop-data term", "march", [0, 0, 1, 1]],
		["shared buy publish drop-data own", "march", [0, 0, 0, 1]],
		["two buy publish drop-data own", "march", [0, 0, 0, -1]],
		["one buy visit leaders teach", "march", [0, 0, 1, 1]],
		["two buy visit leaders teach", "march", [0, 0, 0, 1]],
		["one buy publish drop-data no", "march", [0, 0, 0, 0]],
		["two buy publish drop-data no", "march", [0, 0, -1, 0]],
		["two buy visit leaders teach narrow", "june", [0, 0, 0, 1]],
		["two buy visit drop-data no narrow", "june", [0, 0, 0, -1]],
		["two release visit drop-data no narrow", "june", [0, 0, 0, 0]],
		["two leads visit drop-data no stop", "june", [0, 0, 1, 0]],
		["one leads ask-pupils leaders no stop", "june", [0, 0, 0, 0]],
		["two leads visit drop-data no coach", "june", [0, 0, 0, 0]],
		["two leads publish drop-data own coach", "june", [0, 0, -1, 0]],
	])("comes back: after %s, in %s", (road, month, change) => {
		const { decisions } = go("other", road);
		const [last, open] = decisions.slice(-2);
		expect(open?.id).toBe(month);
		const after = last?.made?.after ?? [];
		expect(
			open?.before.map((level, index) => level - (after[index] ?? 0)),
		).toEqual(change);
	});

	it.each([
		["after a licence", "two buy", "october", "reword", "adviser"],
		["after half a licence", "two share", "october", "reword", "publish"],
		[
			"with little trust",
			"one share publish",
			"november",
			"after-school",
			"leaders",
		],
		[
			"with little trust",
			"one share publish",
			"november",
			"halves",
			"drop-data",
		],
		[
			"with little trust",
			"one share publish leaders",
			"january",
			"teach",
			"no",
		],
		[
			"with little money",
			"two buy visit halves no",
			"march",
			"coach",
			"narrow",
		],
	])("closes a way %s: %s, %s, %s", (_, road, month, closed, open) => {
		const decision = go("other", road).decisions.at(-1);
		const roads = decision?.roads.map(({ key }) => key);
		expect(decision?.id).toBe(month);
		expect(roads).not.toContain(closed);
		expect(roads).toContain(open);
	});

	it.each([
		["two share publish drop-data no keep", "three", "four"],
		["shared buy publish leaders own stop", "eight", "eight"],
		["shared buy publish leaders no narrow", "seven", "ten"],
		["shared share publish drop-data no narrow", "four", "six"],
		["one release visit leaders teach narrow", "eleven", "fourteen"],
		["ask-first release reword after-school no coach", "seven", "nine"],
		["ask-first release visit after-school no coach", "eight", "eleven"],
	])("shows in as many rooms as was done for it: %s", (road, march, june) => {
		const [walk, report] = go("other", road)
			.decisions.slice(-2)
			.map(({ situation }) => situation.join(" "));
		expect(walk).toContain(`in ${march}, pupils answer`);
		expect(report?.toLowerCase()).toContain(`in ${june} rooms`);
	});

	it.each([
		["two buy ask-pupils drop-data no", "Coach only the ten rooms", 3],
		["ask-first release visit leaders no", "Coach only the six rooms", 2],
		["one release visit leaders teach", "Coach only the four rooms", 1],
	])("coaches four rooms in a day of cover: %s", (road, label, days) => {
		const { roads } = go("other", road).decisions.at(-1) ?? {};
		const coach = roads?.find(({ key }) => key === "coach");
		expect(coach?.label).toContain(label);
		expect(coach?.label).toContain(`(£${days * 291})`);
	});

	it.each([
		["shared", 358, "have a paid hour of it"],
		["two", 0, "are in no calendar"],
	])("pays the TAs of a team with hours of its own: %s", (july, paid, told) => {
		const road = `${july} leads visit drop-data own narrow practice`;
		const { decisions, ending } = go("other", road);
		const [was, is] = decisions
			.slice(3, 5)
			.map(({ made }) => made?.after[1] ?? 0);
		expect((was ?? 0) - (is ?? 0)).toBe(paid);
		expect(ending?.paragraphs.join(" ")).toContain(told);
	});

	it("looks for a class that was practised with in September too", () => {
		const [novel, known] = ["leads", "release"].map((september) => {
			const road = `ask-first ${september} visit drop-data no narrow`;
			return go("other", road).decisions.at(-2)?.made?.consequence.join(" ");
		});
		expect(novel).toContain("the first time");
		expect(known).toContain("with a class before");
	});

	it.each(phases)("costs what src/planning says it costs: %s", (phase) => {
		const ours = (key: string) => {
			const found = defaultOf(key);
			return (found && figureFor(found, phase)) ?? Number.NaN;
		};
		const cover = ours("cover-day");
		const course = outsideCourse(
			ours("course-fee"),
			ours("course-travel"),
			cover,
		);
		const price = (pounds: number) =>
			`(£${Math.round(pounds).toLocaleString("en-GB")})`;
		const { decisions } = go(
			phase,
			"ask-first release publish drop-data no narrow",
		);
		const labels = decisions
			.flatMap(({ roads }) => roads.map(({ label }) => label))
			.join("\n");
		for (const days of [10, 8, 3, 2, 1])
			expect(labels).toContain(price(coverDays(days, cover)));
		expect(labels).toContain(price(4 * course));
		const assistants = phase === "special" ? 40 : 20;
		const launch = 3950 + assistants * 1.5 * ours("support-hour");
		expect(labels).toContain(price(launch));
	});

	it.each(phases)(
		"stays on its scales, and comes to an ending, on every road: %s",
		{ timeout: 300_000 },
		(phase) => {
			const { stops, whole } = explore(story, { phase }, [], 60_000);
			expect(whole).toBe(true);
			expect(stops.length).toBeGreaterThan(5_000);
			for (const { ways, parted } of stops) {
				if (ways.length === 0) expect(parted.part?.type).toBe("ending");
				for (const { levels } of ways)
					for (const [index, { max }] of gauges.entries()) {
						const some = levels.map((level) => level[index] ?? -1);
						expect(Math.min(...some)).toBeGreaterThanOrEqual(0);
						expect(Math.max(...some)).toBeLessThanOrEqual(max);
					}
			}
		},
	);

	it.each(phases)(
		"keeps its endings to the length of one screen: %s",
		(phase) => {
			const chance = createChance(7);
			for (let run = 0; run < 150; run++) {
				const { decisions, ending } = playWith(story, { phase }, ({ roads }) =>
					chance(roads.length),
				);
				const words = wordsIn([{ text: ending?.paragraphs.join(" ") ?? "" }]);
				expect(decisions).toHaveLength(months.length);
				expect(words).toBeGreaterThanOrEqual(60);
				expect(words).toBeLessThanOrEqual(110);
			}
		},
	);
});
