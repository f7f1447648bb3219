import { expect, it } from "vitest";
import { endingsSay } from "../../src/activities/debrief.ts";
import type { Run } from "../../src/activities/runs.ts";
import { besideEarlier } from "../../src/activities/side-by-side.ts";
import type { Story } from "../../src/activities/story.ts";

const story = { endings: 3, gauges: [] } as unknown as Story;

/** Runs that ended as named, with no decisions in them. */
function runsTo(...endings: readonly (string | undefined)[]): Run[] {
	return endings.map((id, index) => ({
		number: index + 1,
		played: {
			decisions: [],
			levels: [],
			...(id ? { ending: { id, name: id } } : {}),
		} as unknown as Run["played"],
	}));
}

const many = runsTo("Quiet", "Kept", "Quiet", undefined, "Quiet", "Kept");

it("says once of each ending which runs came to it", () => {
	expect(endingsSay(story, many)).toEqual({
		type: "facts",
		rows: [
			{ label: "Runs 1, 3 and 5 ended", value: "Quiet" },
			{ label: "Runs 2 and 6 ended", value: "Kept" },
			{ label: "Run 4 ended", value: "It broke off" },
			{ label: "Endings seen", value: "2 of 3" },
		],
	});
});

it("offers the last run beside the latest of each ending", () => {
	expect(
		besideEarlier(story, many).map((say) => "title" in say && say.title),
	).toEqual(["Run 6 beside run 5", "Run 6 beside run 2", "Run 6 beside run 4"]);
});
