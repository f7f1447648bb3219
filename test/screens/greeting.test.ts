import { describe, expect, it } from "vitest";
import { withVisits } from "../../src/player/visit-sections.ts";
import { welcomeBack } from "../../src/player/welcome-back.ts";
import { createDesk } from "../fixtures/desk.ts";
import { finished } from "../fixtures/finished.ts";
import { module } from "../fixtures/module.ts";
import { typed } from "../fixtures/paper.ts";
import { openWindow } from "./window.tsx";

/** Somebody who put a reflection off, went on, and is back on the next day. */
function returning() {
	const before = createDesk(module).session;
	before.goTo({ section: "principles", screen: "an-hour", index: 1 });
	before.setAside();
	before.goTo({ section: "your-school", screen: "sure", index: 2 });
	return greeted(before.progress());
}

function greeted(
	progress: ReturnType<typeof finished>,
	now = "2026-11-24T09:00:00.000Z",
) {
	const played = withVisits(module, progress);
	const { session } = createDesk(played, { progress });
	const greeting = welcomeBack(played, progress, session.context(), {
		when: () => "yesterday at 13:42",
		now,
	});
	return createDesk(played, { progress, greeting });
}

describe.each([
	[80, 24],
	[40, 12],
	[120, 40],
])("coming back to a window of %i by %i", (columns, rows) => {
	it("carries on where they were with Enter alone", async () => {
		const { desk, session } = returning();
		const place = session.progress().place;
		const window = openWindow(desk, { columns, rows });
		await window.shows("Welcome back");
		await window.readTo("How long have you got?");
		await window.readTo("How sure are you today");
		expect(session.progress().place).toEqual(place);
		window.unmount();
	});

	it("answers what was left open, and stops at a clean place from which they go on", async () => {
		const { desk, session } = returning();
		const window = openWindow(desk, { columns, rows });
		const { shows, press, readTo } = window;
		await shows("Welcome back");
		await press("1");
		await readTo("tab done");
		await press("The Monday briefing.");
		await press("ctrl-s");
		await readTo("enter answer");
		await press("Its hour.");
		await press("enter");
		await readTo("answered what you had");
		await readTo("cpd-module resume");
		expect(session.progress().place.screen).toBe("sure");
		await readTo("How sure are you today");
		window.unmount();
	});

	it("chooses with the arrows too", async () => {
		const { desk, session } = returning();
		const window = openWindow(desk, { columns, rows });
		await window.shows("Welcome back");
		await window.press("down");
		await window.shows(/❯ 1/);
		await window.press("enter");
		await window.readTo("tab done");
		expect(session.progress().place.screen).toBe("an-hour");
		window.unmount();
	});

	it("makes a return visit that is due, to its end", async () => {
		const { desk, session } = greeted(finished(), "2026-12-08T09:00:00.000Z");
		const window = openWindow(desk, { columns, rows });
		const { shows, press, readTo } = window;
		await shows("Welcome back");
		await press("1");
		await shows("Questions from before");
		await readTo("enter answer");
		await press("1");
		await press("enter");
		await readTo("How sure were you?");
		await readTo("enter answer");
		await press("3");
		await press("enter");
		await readTo("Action 1");
		await readTo("next field");
		await press("2", "enter", "Twice so far");
		await press("ctrl-s");
		await readTo("One adjustment");
		await readTo("enter answer");
		await press("Ask Ros", "enter");
		await readTo("You have been back.");
		expect(session.progress().ended).toHaveProperty("two-weeks-later");
		window.unmount();
	});
});

describe("coming back in plain text", () => {
	it("offers the same and stops at the same place", async () => {
		const { desk, session } = returning();
		const paper = await typed(desk, [
			"7",
			"1",
			"The Monday briefing.",
			".",
			"Its hour.",
			"",
			"",
		]);
		expect(paper).toMatchInlineSnapshot(`
			"Welcome back

			You were last here yesterday at 13:42, in part 1, Your school.

			You left open: “Which CPD hour last term would you not run …”

			About 20 minutes to go, at your pace.

			Type help at any prompt for the words you can use. Everything up to your last Enter is saved.

			How long have you got?

			1. 5 minutes: answer the open reflection in part 2.
			2. 10 minutes: to the end of “Begin with pupils”.
			3. 20 minutes: to the end of part 3, Finish.
			4. Just carry on.

			Type a number from 1 to 4, or press Enter to go on where you were: 7⏎
			There is no 7 in the list. Type a number from 1 to 4, or press Enter to go on where you were: 1⏎

			Section 2 of 3: Principles. Screen 2 of 3. About 25 minutes left.

			Think of last term’s calendar.

			Which CPD hour last term would you not run again, and what told you?

			Write your answer, about 40 words, on as many lines as you like. Then type a full stop on a line of its own to finish: The Monday briefing.⏎
			.⏎

			Kept: 3 words.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			Type your answer on one line: Its hour.⏎

			You wrote: Its hour.

			Press Enter to go on: ⏎

			A good place to stop

			You have answered what you had left open.

			Next: screen 3 of part 1. About 10 minutes to go.

			Everything is saved. To come back to this place, run:

			cpd-module resume

			Press Enter to go on all the same, or type quit to leave: ⏎

			Section 1 of 3: Your school. Screen 3 of 3. About 10 minutes left.

			How sure are you today that you could do each of these?

			Name the pupils who should notice first

			Type a number from 1 (not at all) to 5 (very): 

			The input has ended, and everything up to its last line is saved.
			"
		`);
		expect(session.progress().place.screen).toBe("sure");
	});

	it("goes on to the very next screen, by that word as well", async () => {
		const { desk, session } = returning();
		await typed(desk, ["1", "Tuesday.", ".", "Its hour.", "", "next"]);
		expect(session.progress().place.screen).toBe("sure");
	});

	it("makes the same return visit", async () => {
		const { desk, session } = greeted(finished(), "2026-12-08T09:00:00.000Z");
		const lines = [
			"1",
			"1",
			"3",
			"",
			"",
			"2",
			"Twice so far",
			"",
			"Ask Ros",
			"",
			"quit",
		];
		const paper = await typed(desk, lines);
		expect(paper).toMatchInlineSnapshot(`
			"Welcome back

			You were last here yesterday at 13:42, in part 3, Finish.

			You last wrote: “When Monday comes, I will open the door.”
			You left open: “Your two actions. Action 2 of 2.”

			You have finished. Everything stays open to you.

			Type help at any prompt for the words you can use. Everything up to your last Enter is saved.

			Your return visit is due. Will you make it now?

			1. 5 minutes: your return visit, two weeks later.
			2. Not now: back to the module.

			Type a number from 1 to 2, or press Enter to go on where you were: 1⏎

			Two weeks later. Screen 1 of 3. About 30 minutes left.

			Questions from before

			Those you missed or guessed come first. Choose without looking back, and say how sure you are.

			What would you ask to see first?

			1. Three lessons, and what pupils could do afterwards
			2. The price of two providers
			3. What teachers asked for

			Type a number from 1 to 3: 1⏎

			You chose: Three lessons, and what pupils could do afterwards.

			How sure were you?

			1. Sure
			2. I thought so
			3. A guess

			Type a number from 1 to 3: 3⏎

			Right.

			1. Three lessons, and what pupils could do afterwards (your answer; right). Until someone has looked, it is a cure in search of an illness.
			2. The price of two providers. Not yet. Price matters after the need is known.
			3. What teachers asked for. Worth having, and half the picture [1].

			Press Enter to go on: ⏎

			What would you ask to see first? Right. You guessed.

			Press Enter to go on: ⏎

			Two weeks later. Screen 2 of 3. About 30 minutes left.

			Action 1

			Action 1. You wrote: When Monday comes, I will open the door. What came of it?

			1 of 2. Did you do it?
			1. Yes
			2. Partly
			3. Not yet

			Type a number from 1 to 3: 2⏎

			Did you do it? Partly.

			2 of 2. What came of it, or what is in the way? One line.

			Type a few words, or press Enter to leave it empty: Twice so far⏎

			Did you do it? Partly.
			What came of it, or what is in the way? One line: Twice so far.

			Press Enter to go on: ⏎

			Two weeks later. Screen 3 of 3. About 30 minutes left.

			One adjustment

			What will you do differently from here?

			One thing, in one line.

			Type a few words: Ask Ros⏎

			One thing, in one line: Ask Ros.

			Press Enter to go on: ⏎

			A good place to stop

			You have been back. What you said is kept with today’s date, and cpd-module export prints it with the rest.

			Everything in the module stays open to you.

			Everything is saved. To come back to this place, run:

			cpd-module resume

			Press Enter to go on all the same, or type quit to leave: quit⏎
			"
		`);
		expect(session.progress().ended).toHaveProperty("two-weeks-later");
	});
});
