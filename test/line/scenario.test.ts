import { describe, expect, it } from "vitest";
import type { Progress } from "../../src/player/progress.ts";
import { createDesk } from "../fixtures/desk.ts";
import { typed } from "../fixtures/paper.ts";
import { moduleWith, year } from "../fixtures/story.ts";

const module = moduleWith(year);

/** The paper of somebody at the story, without the first lines that stand on every paper and the last line. */
async function at(lines: readonly string[], desk = createDesk(module)) {
	desk.session.goTo({ section: "year", screen: "year", index: 0 });
	const paper = (await typed(desk.desk, lines))
		.replace(/^Type help.*\n\n/, "")
		.replace(/\n\nThe input has ended.*\n$/, "");
	return { ...desk, paper };
}

describe("a scenario on paper", () => {
	it("is played from the dossier to the debrief, and once more from a decision", async () => {
		const { paper } = await at([
			"",
			"1",
			"Ten is too many.",
			"why",
			"",
			"let each team reword the focus",
			"",
			"",
			"4",
			"1",
			"",
			"",
			"",
			"",
			"",
			"",
			"",
			"Less, and longer.",
			"3",
			"1",
			"",
			"2",
			"",
			"2",
			"",
			"",
			"",
			"",
			"",
			"",
			"why",
			"1",
		]);
		expect(paper).toMatchInlineSnapshot(`
			"Section 1 of 1: A small year. Screen 1 of 1. About 10 minutes left.

			Osier Lane

			A small year

			Osier Lane School is invented.

			Forty-one hours are left for everything.

			Press Enter to go on: ⏎

			July

			Hours left: 41 of 41 hours.
			Staff trust: 5 of 10.

			Five priorities are on the table.

			The dossier. Type why to read it.

			July: what do you do?

			1. Two, for a term each
			2. One, for the whole year

			Type a number from 1 to 2: 1⏎

			1. Two, for a term each (your answer).

			July: why that one?

			Type your answer on one line, or press Enter to leave it out: Ten is too many.⏎

			You chose: Two, for a term each.

			Two it is, and nobody claps.

			Hours left: 30 of 41 hours, was 41.
			Staff trust: 6 of 10, was 5.

			Type why for the reason.

			Press Enter to go on: why⏎

			Why? Two is a number most schools can carry. [1]
			Ros would have argued for it.

			Press Enter to go on: ⏎

			October

			Hours left: 30 of 41 hours.
			Staff trust: 6 of 10.

			The survey is back. Most of it is kind.

			The dossier. Type why to read it.

			October: what do you do?

			1. Publish it, and hold the course
			2. Let each team reword the focus

			Type a number from 1 to 2: let each team reword the focus⏎

			2. Let each team reword the focus (your answer).

			October: why that one?

			Type your answer on one line, or press Enter to leave it out: ⏎

			You chose: Let each team reword the focus.

			There are nine wordings by Friday.

			Hours left: 27 of 41 hours, was 30.
			Staff trust: 7 of 10, was 6.

			Type why for the reason.

			Press Enter to go on: ⏎

			March

			Hours left: 26 of 41 hours, was 27.
			Staff trust: 7 of 10.

			The practice shows in six of fifteen rooms.

			The dossier. Type why to read it.

			March: what do you do?

			1. Stop it, and give hours back
			2. Go on until the summer term
			3. Ask two teams to show others

			Type a number from 1 to 3: 4⏎
			“4” is not among the options. Type a number from 1 to 3: 1⏎

			1. Stop it, and give hours back (your answer).

			March: why that one?

			Type your answer on one line, or press Enter to leave it out: ⏎

			You chose: Stop it, and give hours back.

			There is relief, and a clear lesson.

			Hours left: 24 of 41 hours, was 26.
			Staff trust: 8 of 10, was 7.

			Type why for the reason.

			Press Enter to go on: ⏎

			It holds without you

			It holds, and you are on a train.

			Press Enter to go on: ⏎

			What happened

			Hours left: July 41, October 30, March 26, End 24.
			Staff trust: July 5, October 6, March 7, End 8.

			July: Two, for a term each.
			October: Let each team reword the focus.
			March: Stop it, and give hours back.
			How it ended: It holds without you.

			Press Enter to go on: ⏎

			So what, 1 of 3: July

			You chose: Two, for a term each.
			It served: Few, long, and something stops.
			It hurt: Decide first how you will know.
			It moved: hours left from 41 to 30, staff trust from 5 to 6.

			Ros would have argued for it. So did you: “Ten is too many.”

			The reason we would give: Two is a number most schools can carry. [1]

			Press Enter to go on: ⏎

			So what, 2 of 3: October

			You chose: Let each team reword the focus.
			It served: Few, long, and something stops.
			It moved: hours left from 30 to 27, staff trust from 6 to 7.

			Ros would have argued for it.

			The reason we would give: We would, too. [1]

			Press Enter to go on: ⏎

			So what, 3 of 3: March

			You chose: Stop it, and give hours back.
			It served: Few, long, and something stops.
			It moved: hours left from 26 to 24, staff trust from 7 to 8.

			Ros would have argued for it.

			The reason we would give: We would, too. [1]

			Press Enter to go on: ⏎

			Now what

			One line for your own plan: what will you do, or stop doing, that you would not have before?

			Type your answer on one line: Less, and longer.⏎

			You wrote: Less, and longer.

			How it ended: It holds without you.
			Endings seen: 1 of 3.

			Finish here, or go back and take another road?

			1. Finish here
			2. Go back to July, and go on from there
			3. Go back to October, and go on from there
			4. Go back to March, and go on from there

			Type a number from 1 to 4: 3⏎

			October

			Hours left: 30 of 41 hours.
			Staff trust: 6 of 10.

			The survey is back. Most of it is kind.

			The dossier. Type why to read it.

			October, once more: what do you do?

			1. Publish it, and hold the course
			2. Let each team reword the focus

			Type a number from 1 to 2: 1⏎

			1. Publish it, and hold the course (your answer).

			October: why that one?

			Type your answer on one line, or press Enter to leave it out: ⏎

			Before you see what comes of it

			Run 1 ended with hours left at 24 of 41 hours; on its own scale, none of your figures ended lower.

			When this run ends, where will hours left be, beside run 1?

			1. Higher
			2. The same
			3. Lower
			4. I would rather not say

			Type a number from 1 to 4: 2⏎

			October

			You chose: Publish it, and hold the course.

			The staffroom is quiet.

			Hours left: 29 of 41 hours, was 30.
			Staff trust: 4 of 10, was 6.

			Type why for the reason.

			Press Enter to go on: ⏎

			March

			Hours left: 28 of 41 hours, was 29.
			Staff trust: 4 of 10.

			The practice shows in six of fifteen rooms.

			The dossier. Type why to read it.

			March, once more: what do you do?

			1. Stop it, and give hours back
			2. Go on until the summer term

			Type a number from 1 to 2: 2⏎

			2. Go on until the summer term (your answer).

			March: why that one?

			Type your answer on one line, or press Enter to leave it out: ⏎

			You chose: Go on until the summer term.

			The slot is safe, and the reason unclear.

			Hours left: 28 of 41 hours.
			Staff trust: 3 of 10, was 4.

			Type why for the reason.

			Press Enter to go on: ⏎

			Spread thin

			Everything is still going on, somewhere.

			Press Enter to go on: ⏎

			What happened

			Hours left ended at 28, and at 24 in run 1. You expected no change.

			Decided alike in both: July.

			How it ended. Run 1: It holds without you. Run 2: Spread thin.
			Hours left. Run 1: 24. Run 2: 28.
			Staff trust. Run 1: 8. Run 2: 3.
			October. Run 1: Let each team reword the focus. Run 2: Publish it, and hold the course.
			March. Run 1: Stop it, and give hours back. Run 2: Go on until the summer term.

			Hours left: July 41, October 30, March 28, End 28.
			Staff trust: July 5, October 6, March 4, End 3.

			Press Enter to go on: ⏎

			So what, 1 of 2: October

			You chose: Publish it, and hold the course.
			It served: Few, long, and something stops.
			It moved: hours left from 30 to 29, staff trust from 6 to 4.

			Ros would have argued for it.

			The reason we would give: We would, too. [1]

			Press Enter to go on: ⏎

			So what, 2 of 2: March

			You chose: Go on until the summer term.
			It served: Few, long, and something stops.
			It moved: staff trust from 4 to 3.

			Ros would have argued for it.

			The reason we would give: We would, too. [1]

			Press Enter to go on: ⏎

			Now what

			One line for your own plan: what will you do, or stop doing, that you would not have before?

			You wrote: Less, and longer.

			Run 1 ended: It holds without you.
			Run 2 ended: Spread thin.
			Endings seen: 2 of 3.

			Run 2 beside run 1. Type why to read it.

			Finish here, or go back and take another road?

			1. Finish here
			2. Go back to July, and go on from there
			3. Go back to October, and go on from there
			4. Go back to March, and go on from there

			Type a number from 1 to 4: why⏎

			Run 2 beside run 1: Decided alike in both: July.
			How it ended. Run 1: It holds without you. Run 2: Spread thin.
			Hours left. Run 1: 24. Run 2: 28.
			Staff trust. Run 1: 8. Run 2: 3.
			October. Run 1: Let each team reword the focus. Run 2: Publish it, and hold the course.
			March. Run 1: Stop it, and give hours back. Run 2: Go on until the summer term.

			Type a number from 1 to 4: 1⏎

			A small year

			Run 1 ended: It holds without you.
			Run 2 ended: Spread thin.
			Endings seen: 2 of 3.

			Run 2 beside run 1. Type why to read it.

			One line for your own plan: what will you do, or stop doing, that you would not have before?

			You wrote: Less, and longer.

			Finish here, or go back and take another road?

			1. Finish here (your answer).

			Press Enter to go on: "
		`);
	});

	it("is left three times in the middle, and goes on each time where it was", async () => {
		const visits = [
			["", "1", ".quit"],
			["Ten is too many.", "quit"],
			["", "2", "", "", "1", "", "", "", "", "quit"],
			["", "", "", "Less.", "1"],
		];
		let progress: Progress | undefined;
		const papers: string[] = [];
		for (const lines of visits) {
			const desk = progress ? createDesk(module, { progress }) : undefined;
			const { paper, session } = await at(lines, desk);
			papers.push(paper);
			progress = session.progress();
		}
		expect(papers[1]).toContain("July: why that one?");
		expect(papers[2]).toContain("Two it is, and nobody claps.");
		expect(papers[3]).toContain("So what, 1 of 3: July");
		expect(papers[3]).toContain("How it ended: It holds without you.");
		expect(progress?.activities.year?.answers).toMatchObject({
			july: { value: "two" },
			"july.because": { value: "Ten is too many." },
			october: { value: "reword" },
			march: { value: "stop" },
			plan: { value: "Less." },
			debrief: { value: "finish" },
		});
	});

	it("looks back with back, and goes on from there", async () => {
		const { paper } = await at(["", "1", "", "", "back", "back", "", ""]);
		const from = paper.indexOf("back⏎");
		expect(paper.slice(from)).toMatchInlineSnapshot(`
			"back⏎

			You are looking back: this is as you read it. Going on leads to where you are.

			July

			You chose: Two, for a term each.

			Two it is, and nobody claps.

			Hours left: 30 of 41 hours, was 41.
			Staff trust: 6 of 10, was 5.

			Type why for the reason.

			Press Enter to go on: back⏎

			Hours left: 41 of 41 hours.
			Staff trust: 5 of 10.

			Five priorities are on the table.

			The dossier. Type why to read it.

			July: what do you do?

			1. Two, for a term each (your answer).

			Press Enter to go on: ⏎

			You chose: Two, for a term each.

			Two it is, and nobody claps.

			Hours left: 30 of 41 hours, was 41.
			Staff trust: 6 of 10, was 5.

			Type why for the reason.

			Press Enter to go on: ⏎

			October

			Hours left: 30 of 41 hours.
			Staff trust: 6 of 10.

			The survey is back. Most of it is kind.

			The dossier. Type why to read it.

			October: what do you do?

			1. Publish it, and hold the course
			2. Let each team reword the focus

			Type a number from 1 to 2: "
		`);
	});
});
