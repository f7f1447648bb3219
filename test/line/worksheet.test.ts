import { describe, expect, it } from "vitest";
import { createDesk } from "../fixtures/desk.ts";
import { typed } from "../fixtures/paper.ts";
import { worksheets } from "../fixtures/worksheets.ts";

/** What stands on paper under one worksheet, with the school entered. */
async function at(section: string, screen: string, lines: readonly string[]) {
	const { desk, session } = createDesk(worksheets);
	session.goTo({ section: "school", screen: "school", index: 0 });
	session.answer({ phase: "primary", teachers: "24", support: "14" });
	session.goTo({ section, screen, index: 0 });
	const paper = await typed(desk, lines);
	return paper
		.replace(/^Type help.*\n\n/, "")
		.replace(/\n\nThe input has ended[\s\S]*$/, "");
}

describe("a worksheet on paper", () => {
	it("asks field by field, takes ? for our figure, and says what came of it", async () => {
		const lines = ["", "?", "", "5", "9", "", "£1,900"];
		expect(await at("money", "day-cost", lines)).toMatchInlineSnapshot(`
			"Section 3 of 3: Money. Screen 1 of 3. About 9 minutes left.

			Training days

			What your training days really cost

			1 of 7. Teachers, full-time equivalent (people).
			Suggested: 24 people (from part 1).

			Type a number from 1 to 400, or press Enter to keep this: ⏎

			2 of 7. A teacher's day, with on-costs (£).

			Type a number from 100 to 700, or ?, a question mark, if you do not know it: we then use about £346, pay of 2025/26: ?⏎

			Taken: about £346, pay of 2025/26.

			3 of 7. Pay award since then (per cent).
			Suggested: 0 per cent.

			Type a number from 0 to 20, or press Enter to keep this: ⏎

			4 of 7. Training days on improvement (days).
			Suggested: 3 days.

			Type a number from 0 to 15, or press Enter to keep this: 5⏎

			Training days on improvement: 5 days.

			5 of 7. Support staff paid to be there (people).

			Type a whole number from 0 to 400: 9⏎

			Support staff paid to be there: 9 people.

			6 of 7. An hour of theirs (£).
			Suggested: £17.90, pay of April 2025; type yours.

			Type a number from 8 to 80, or ?, a question mark, if you do not know it: we then use £17.90, pay of April 2025, or press Enter to keep this: ⏎

			7 of 7. Speakers and materials, a year (£).

			Type a number from 0 to 500,000: £1,900⏎

			Teachers, full-time equivalent: 24 people.
			A teacher's day, with on-costs: £345.94 (not known: ours, 2025/26, to be confirmed).
			Pay award since then: 0 per cent.
			Training days on improvement: 5 days.
			Support staff paid to be there: 9 people.
			An hour of theirs: £17.90 (not known: ours, April 2025, to be confirmed).
			Speakers and materials, a year: £1,900.

			In the budget: £1,900.
			Already paid, teachers: £41,513.
			Already paid, support staff: £4,833.

			Four in every hundred pounds of this is in your CPD budget. An hour costs £48.73 for each person, new cash and time already paid together.

			Press Enter to go on: "
		`);
	});

	it("says, while it is corrected, which figures came out otherwise", async () => {
		const lines = [
			"",
			"345.94",
			"",
			"5",
			"9",
			"",
			"1900",
			"change",
			"",
			"",
			"",
			"3",
			"",
		];
		const paper = await at("money", "day-cost", lines);
		expect(paper.slice(paper.indexOf("change⏎"))).toMatchInlineSnapshot(`
			"change⏎

			What your training days really cost

			1 of 7. Teachers, full-time equivalent (people).
			Your answer: 24 people (from part 1).

			Type a number from 1 to 400, or press Enter to keep this: ⏎

			2 of 7. A teacher's day, with on-costs (£).
			Your answer: £345.94.

			Type a number from 100 to 700, or ?, a question mark, if you do not know it: we then use about £346, pay of 2025/26, or press Enter to keep this: ⏎

			3 of 7. Pay award since then (per cent).
			Your answer: 0 per cent.

			Type a number from 0 to 20, or press Enter to keep this: ⏎

			4 of 7. Training days on improvement (days).
			Your answer: 5 days.

			Type a number from 0 to 15, or press Enter to keep this: 3⏎

			Training days on improvement: 3 days.

			Already paid, teachers: £24,908.
			Already paid, support staff: £2,900.
			Six in every hundred pounds of this is in your CPD budget. An hour costs £50.01 for each person, new cash and time already paid together.

			5 of 7. Support staff paid to be there (people).
			Your answer: 9 people.

			Type a whole number from 0 to 400, or press Enter to keep this: ⏎

			6 of 7. An hour of theirs (£).
			Your answer: £17.90, pay of April 2025; type yours.

			Type a number from 8 to 80, or ?, a question mark, if you do not know it: we then use £17.90, pay of April 2025, or press Enter to keep this: "
		`);
	});

	it("asks the field again that cannot be beside the others, and is done with it", async () => {
		const lines = ["", "22", "", "16", "1", "", "20", "9"];
		const paper = await at("time", "reach", lines);
		expect(paper.slice(paper.indexOf("5 of 5."))).toMatchInlineSnapshot(`" "`);
	});
});
