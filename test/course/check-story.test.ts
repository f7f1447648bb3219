import { describe, expect, it } from "vitest";
import { checkStories } from "../../src/course/check-story.ts";
import { createSource } from "../../src/markdown/source.ts";
import { longStory } from "../fixtures/long-story.ts";
import { moduleWith, scenarioOf } from "../fixtures/story.ts";
import { words } from "./a-module.ts";
import { checkedWith, played, soundStory } from "./a-story.ts";

const relief = "There is relief, and a clear lesson.";

describe("playing a story", () => {
	it("finds nothing wrong with a sound one, and says what it came to", () => {
		const { rules, figures } = played(soundStory);
		expect(rules).toEqual([]);
		expect(figures).toEqual([
			{
				title: "A small year",
				file: "a-small-year.ink",
				knots: 15,
				decisions: 3,
				choices: 7,
				paths: 9,
				states: 7,
				whole: true,
				words: { least: 268, mean: expect.closeTo(272.375), most: 280 },
				endings: [
					{ name: "It holds without you", share: expect.closeTo(7 / 24) },
					{ name: "A quiet year", share: expect.closeTo(11 / 24) },
					{ name: "Spread thin", share: expect.closeTo(6 / 24) },
				],
				gauges: [
					{
						key: "hours",
						label: "Hours left",
						max: 41,
						unit: "hours",
						least: 22,
						most: 41,
					},
					{ key: "trust", label: "Staff trust", max: 10, least: 2, most: 8 },
				],
			},
		]);
	});

	it.each<[string, readonly [string, string], string]>([
		[
			"a knot nobody comes to",
			["=== summer ===", "=== lost ===\nNobody.\n-> END\n\n=== summer ==="],
			"story-unreached at === lost ===",
		],
		[
			"a choice nobody is offered",
			["{trust > 6} [Ask", "{trust > 9} [Ask"],
			"story-unreached at + {trust > 9} [",
		],
		[
			"an ending nobody sees, by its knot",
			["- trust >= 4: -> quiet", "- trust >= 1: -> quiet"],
			"story-unreached at === thin ===",
		],
		[
			"a road that runs out",
			[
				"The slot is safe, and the reason unclear.",
				"-> DONE\nThe slot is safe.",
			],
			"story-loose-end at + [Go on until ",
		],
		[
			"a road that ink cannot follow",
			["=== stop ===\n", "=== stop ===\n->->\n"],
			"story-fault at + [Stop it, and",
		],
		[
			"a road in circles",
			[`${relief} ${words(55)}.\n-> summer`, "Again.\n-> stop"],
			"story-fault at + [Stop it, and",
		],
		[
			"a decision that comes back",
			[
				`${relief} ${words(55)}.\n-> summer`,
				`${relief} ${words(55)}.\n-> july`,
			],
			"story-again at # decision: jul",
		],
		[
			"choices without a decision",
			[
				"The practice shows in six of fifteen rooms. # decision: march; March",
				"The practice shows.",
			],
			"story-undecided at + [Let each tea",
		],
		[
			"a decision with one way on",
			["+ [Let each team", "+ {false} [Let each team"],
			"story-options at # decision: oct",
		],
		[
			"a gauge below nothing",
			["~ trust -= 2", "~ trust -= 6"],
			"story-gauge-range at + [Publish it, ",
		],
		[
			"a gauge above its scale",
			["~ trust += 1\nThere are", "~ trust += 6\nThere are"],
			"story-gauge-range at + [Let each tea",
		],
		[
			"a gauge that begins too high",
			["VAR hours = 41", "VAR hours = 42"],
			"story-gauge-range at # gauge: hours;",
		],
		[
			"an option that stands out",
			[
				"Stop it, and give hours back",
				"Stop it, and give every one of the hours back to those who",
			],
			"story-option-lengths at # decision: mar",
		],
		[
			"a consequence that is short",
			[`${relief} ${words(55)}`, `${relief} ${words(20)}`],
			"story-consequence at + [Stop it, and",
		],
		[
			"a consequence that is long",
			[`${relief} ${words(55)}`, `${relief} ${words(99)}`],
			"story-consequence at + [Stop it, and",
		],
		[
			"an ending that comes too often",
			["- trust >= 7: -> holds", "- trust >= 5: -> holds"],
			"story-ending-share at # ending: holds",
		],
		[
			"a road that is best for everything",
			["=== go_on ===\n", "=== go_on ===\n~ hours -= 3\n"],
			"story-best-option at + [Stop it, and",
		],
		[
			"a run that is far longer than the others",
			[`${relief} ${words(55)}`, `${relief} ${words(600)}`],
			"story-words at # title: A smal",
		],
		[
			"a variable that is set and never read",
			[
				'VAR phase = "other"',
				'VAR phase = "other"\nVAR plan = ""\n~ plan = "two"',
			],
			'story-variable-unread at VAR plan = ""',
		],
		[
			"a variable that is only counted up",
			["~ hours -= 11", "~ told = told + 1\n~ hours -= 11\nVAR told = 0"],
			"story-variable-unread at VAR told = 0",
		],
		[
			"a constant that nothing is worked out with",
			["VAR trust = 5", "VAR trust = 5\nCONST licence = 3950"],
			"story-variable-unread at CONST licence =",
		],
	])(
		"finds %s",
		(_, change, rule) => {
			expect(checkedWith(change).rules).toContain(rule);
		},
		30_000,
	);

	it.each<[string, readonly [string, string]]>([
		[
			"in a condition",
			["VAR trust = 5", "VAR trust = 5\nVAR met = 0\n{met > 0:Again.}"],
		],
		["as words", ["VAR trust = 5", "VAR trust = 5\nVAR met = 0\n{met} came."]],
		["by another", ["~ hours -= 11", "~ hours -= eleven\nVAR eleven = 11"]],
		[
			"by a function it is lent to",
			[
				"VAR trust = 5",
				"VAR trust = 5\nVAR met = 0\n~ more(met)\n=== function more(ref count) ===\n~ count = count + 1\n~ return count > 1\n=== other ===",
			],
		],
		[
			"as a constant",
			["~ hours -= 11", "~ hours -= eleven\nCONST eleven = 11"],
		],
	])("finds no fault with a variable that is read %s", (_, change) => {
		expect(checkedWith(change).rules.join("\n")).not.toContain("unread");
	});

	it("names the road, in a frame", () => {
		expect(
			checkedWith(["~ trust -= 2", "~ trust -= 6"]).first,
		).toMatchInlineSnapshot(`
			"a-small-year.ink:37:1  error  “Staff trust” comes to -1 after this, and it runs from 0 to 10.

			  35 │ === october ===
			  36 │ The survey is back. {trust > 5:Most of it is kind.|Some of it is not.} # decisio…
			  37 │ + [Publish it, and hold the course # id: publish # by: Ros # serves: few # sourc…
			     │ ^
			  It happens on the road one, publish. Make the choice cost less, or offer it only where
			  there is enough: + {trust >= 5} [ … ].                               story-gauge-range"
		`);
	});

	it("finds what goes wrong for one kind of school only", () => {
		const change = [
			"=== stop ===",
			'=== stop ===\n{ phase == "secondary": -> DONE }',
		] as const;
		expect(checkedWith(change).rules).toContain(
			"story-loose-end at + [Stop it, and",
		);
	});

	it("does not call lost what only one kind of school comes to", () => {
		const change = ["{trust > 6} [Ask", '{phase == "primary"} [Ask'] as const;
		expect(checkedWith(change).rules).not.toContain(
			'story-unreached at + {phase == "pr',
		);
	});
});

describe("a figure that ink's runtime cannot save", () => {
	// From Node 21 on the runtime reads such figures itself; before, it takes any for its own.
	const isFault = Number(process.versions.node.split(".")[0]) < 21;

	it("is a fault with a place, and not one of ours", () => {
		const { rules, first } = checkedWith([
			"The survey is back.",
			"The survey is back: 0.9, 0.0 and 0.4.",
		]);
		expect(rules.includes("story-fault at + [Publish it, ")).toBe(isFault);
		expect(first.includes("write it in words")).toBe(isFault);
	});
});

describe("a year of seven decisions with four roads each", () => {
	it("is played whole, for every kind of school: moments are one where nothing that follows can tell them apart", () => {
		const text = longStory();
		const source = createSource("a-small-year.ink", text);
		const begun = performance.now();
		const { problems, figures } = checkStories(moduleWith(scenarioOf(text)), [
			source,
		]);
		const seconds = ((performance.now() - begun) / 1000).toFixed(1);
		expect(problems).toEqual([]);
		expect(figures).toMatchObject([
			{ decisions: 7, choices: 28, paths: 4 ** 7, whole: true },
		]);
		// Without merging there are 4⁰ + 4¹ + … + 4⁶ of them.
		expect(figures[0]?.states).toBeLessThan(5461 / 2);
		console.log(
			`seven decisions, four roads: ${figures[0]?.paths} full paths as ${figures[0]?.states} states, once for nobody in particular and once for each of 3 phases, in ${seconds} s`,
		);
	}, 120_000);
});

describe("a story with too many states", () => {
	it("is given up, and its author is told", () => {
		const months = Array.from({ length: 12 }, (_, month) => month);
		const text = [
			"# title: Long",
			"VAR seen = 1",
			"-> m0",
			...months.flatMap((month) => [
				`=== m${month} ===`,
				`Rain. # decision: m${month}; Month ${month}`,
				...[0, 1, 2, 3].map(
					(road) =>
						`+ [Road ${road} # id: m${month}r${road}] -> m${month}x${road}`,
				),
				...[0, 1, 2, 3].flatMap((road) => [
					`=== m${month}x${road} ===`,
					`~ seen = seen * 4 + ${road}`,
					"On.",
					`-> m${month + 1}`,
				]),
			]),
			"=== m12 ===",
			"End. # ending: end; End",
			"-> END",
		].join("\n");
		const source = createSource("a-small-year.ink", text);
		const module = moduleWith(scenarioOf(text));
		const { problems, figures } = checkStories(module, [source], { most: 200 });
		expect(problems.map(({ ruleId }) => ruleId)).toContain("story-large");
		expect(problems.map(({ ruleId }) => ruleId)).not.toContain(
			"story-unreached",
		);
		expect(figures[0]?.whole).toBe(false);
	});
});
