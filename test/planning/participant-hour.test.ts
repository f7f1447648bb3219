import { expect, it } from "vitest";
import { participantHour } from "../../src/planning/participant-hour.ts";

it.each([
	[6247.18, 24, 6, 43.38],
	[591, 1, 5, 118.2],
	[1181.18, 1, 9.5, 124.33],
])(
	"£%d for %d people and %d hours is £%d an hour each",
	(pounds, people, hours, each) => {
		expect(participantHour(pounds, people, hours)).toBe(each);
	},
);

it("says nothing of nobody", () => {
	expect(participantHour(100, 0, 6)).toBeUndefined();
});
