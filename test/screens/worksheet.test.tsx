import { describe, expect, it } from "vitest";
import { createDesk } from "../fixtures/desk.ts";
import { worksheets } from "../fixtures/worksheets.ts";
import { openWindow } from "./window.tsx";

/** A learner at what their training days cost, their school entered. */
function at(columns: number, rows: number) {
	const desk = createDesk(worksheets);
	const { session } = desk;
	session.goTo({ section: "school", screen: "school", index: 0 });
	session.answer({ phase: "primary", teachers: "24", support: "14" });
	session.goTo({ section: "money", screen: "day-cost", index: 0 });
	return { ...desk, window: openWindow(desk.desk, { columns, rows }) };
}

describe("a worksheet on a screen", () => {
	it("shows its figures as they are typed, at 80 by 24", async () => {
		const { window, session } = at(80, 24);
		await window.shows("Fill in “A teacher's day");
		await window.press("down", "?");
		await window.press("down", "down", "5");
		await window.press("down", "9");
		await window.press("down", "down", "1,900");
		expect(await window.shows("Four in every hundred")).toMatchInlineSnapshot(`
			" Every worksheet                                                 3 of 3 · Money
			 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌   9 min left

			        Teachers, full-time equivalent  24  people · from part 1
			        A teacher's day, with on-costs  ?  about £346, pay of 2025/26
			        Pay award since then            0  per cent
			        Training days on improvement    5  days
			        Support staff paid to be there  9  people
			        An hour of theirs               ?  £17.90, pay of April 2025
			      ❯ Speakers and materials, a year  £1,900
			          Type a number from 0 to 500,000.

			        Done

			      In the budget                █                              £1,900
			      Already paid, teachers       ████████████████████████████  £41,513
			      Already paid, support staff  ███                            £4,833

			      Four in every hundred pounds of this is in your CPD budget. An hour
			      costs £48.73 for each person, new cash and time already paid
			      together.
			      more above: page up
			 enter next field · ↑ field before · ctrl-s answer                  saved 14:02"
		`);
		await window.press("tab");
		// An editor takes one text, and would give it back in the place of all the fields.
		expect(await window.shows("Done (enter answers)")).not.toContain("editor");
		await window.press("\u0005\r");
		await window.shows("to be confirmed");
		expect(
			session.progress().activities["day-cost"]?.answers.form,
		).toMatchObject({ value: { "day~": "teacher-day 2025/26", days: 5 } });
	});

	it("has Done and the figures in sight together, at 40 by 15", async () => {
		const { window } = at(40, 15);
		await window.readTo("❯ Teachers");
		await window.press("down", "345.94");
		await window.press("down", "down", "5");
		await window.press("down", "9");
		await window.press("down", "down", "1900");
		await window.press("down");
		expect(await window.shows("❯ Done")).toMatchInlineSnapshot(`
			" Every worksheet         3 of 3 · Money

			 ❯ Done (enter answers)

			 In the budget                   £1,900
			   █
			 Already paid, teachers         £41,513
			   ████████████████████████████
			 Already paid, support staff     £4,833
			   ███

			 Four in every hundred pounds of this
			 more above and below
			 enter answer               saved 14:02"
		`);
	});

	it("says at its field what cannot be, and goes there", async () => {
		const { window, session } = at(80, 24);
		session.goTo({ section: "time", screen: "reach", index: 0 });
		await window.shows("❯ Teachers it is for");
		await window.press("down", "30");
		await window.press("down", "down", "9");
		await window.press("ctrl-s");
		expect(await window.shows("! It is for 24")).toMatchInlineSnapshot(`
			" Every worksheet                                                  2 of 3 · Time
			 ━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌   7 min left

			      Take a session of your own. Whom does it reach?

			        Teachers it is for              24  people · from part 1
			      ❯ Teachers at work then           30  people
			          ! It is for 24, so no more than 24 can be there.
			        Support staff it is for         14  people · from part 1
			        Support staff paid to be there  9  people
			        Hours of the session            1  hours
			        Such sessions in the year       38

			        Done

			      It misses 5 of 14 support staff.

			      It reaches 64 per cent of support staff.

			      For all of them it needs 14 hours of paid time; 5 hours are still to
			      be found each time, 190 hours in the year.
			      more above: page up
			 enter next field · ↑ field before · ctrl-s answer                  saved 14:02"
		`);
		await window.press("22");
		await window.press("ctrl-s");
		await window.shows("It misses 2 of 24 teachers.");
	});
});
