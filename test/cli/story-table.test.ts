import { describe, expect, it } from "vitest";
import { storyTable } from "../../src/cli/commands/story-table.ts";
import { played, soundStory } from "../course/a-story.ts";

describe("what check prints of a story", () => {
	it("is its size, its endings and its gauges", () => {
		const { figures } = played(soundStory);
		expect(figures.map(storyTable).join("\n")).toMatchInlineSnapshot(`
			"A small year (a-small-year.ink)

			15 knots, 3 decisions, 7 choices, 9 full paths, 7 merged states, 268 to 280 words a run, 272 on average

			ending                  of random runs
			It holds without you            29.2 %
			A quiet year                    45.8 %
			Spread thin                       25 %

			gauge          least    most    of
			Hours left        22      41    41
			Staff trust        2       8    10"
		`);
	});
});
