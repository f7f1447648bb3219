import { describe, expect, it } from "vitest";
import { createDesk } from "../fixtures/desk.ts";
import { library } from "../fixtures/library.ts";
import { module } from "../fixtures/module.ts";
import { typed } from "../fixtures/paper.ts";

/** What stands on paper from the first of the lines on. */
async function paper(
	lines: readonly string[],
	place = { section: "principles", screen: "evidence", index: 0 },
	options: Parameters<typeof createDesk>[1] = {},
): Promise<string> {
	const { desk, session } = createDesk(module, options);
	session.goTo(place);
	const all = await typed(desk, lines);
	return all.slice(all.indexOf(`${lines[0]}⏎`));
}

describe("the library on paper", () => {
	it("is walked by numbers, one step back after another, and home again with Enter", async () => {
		expect(
			await paper(["library", "1", "1", "3", "back", "9", "1", ""]),
		).toMatchInlineSnapshot(`
			"library⏎

			Library:

			To read when you like: none of it is needed to finish, and no minutes are counted for it.

			1. Cases by challenge: 2 challenges.
			2. Cases by phase: 2 cases.
			3. Resources: 2 pages.
			4. Glossary: 1 term.
			5. Sources, by section: 1 source.
			6. Notebook: what you wrote.

			Type a number, or back, or press Enter to return to the module: 1⏎

			Cases by challenge:

			1. No time: 2 cases.
			2. Support staff left out: 1 case.

			Type a number, or back, or press Enter to return to the module: 1⏎

			No time:

			1. How two schools answered it.
			2. Ash Trust, Leeds: Primary, Secondary.
			3. Springfield Junior School, Ipswich: Primary.

			Type a number, or back, or press Enter to return to the module: 3⏎

			Springfield Junior School, Ipswich

			Phase: Primary.
			Challenges: No time; Support staff left out.
			Accounts: 2017 to about 2019.
			Results: Reported by the school itself.

			The head tells this story.

			What they decided, and why

			They joined assemblies [1], and INSET stayed.

			One question before copying

			Who would stand in the hall?

			Sources

			1. Department (2025). Needs and wishes. https://example.org/needs How we read it: Read as an archived copy.

			Type back, or press Enter to return to the module: back⏎

			No time:

			1. How two schools answered it.
			2. Ash Trust, Leeds: Primary, Secondary.
			3. Springfield Junior School, Ipswich: Primary.

			Type a number, or back, or press Enter to return to the module: 9⏎
			There is no 9 in the list. Type a number, or back, or press Enter to return to the module: 1⏎

			No time

			Springfield Junior School, Ipswich joined its assemblies.

			Type back, or press Enter to return to the module: ⏎

			What would you ask to see first?

			1. The price of two providers
			2. What teachers asked for
			3. Three lessons, and what pupils could do afterwards

			Type a number from 1 to 3: 

			The input has ended, and everything up to its last line is saved.
			"
		`);
	});

	it("opens a case by its name, a part of it or its number, and says what was meant", async () => {
		expect(
			await paper([
				"case ipswich",
				"",
				"case 1",
				"back",
				"case sprinfield",
				"case t",
				"case Zoar",
			]),
		).toMatchInlineSnapshot(`
			"case ipswich⏎

			Springfield Junior School, Ipswich

			Phase: Primary.
			Challenges: No time; Support staff left out.
			Accounts: 2017 to about 2019.
			Results: Reported by the school itself.

			The head tells this story.

			What they decided, and why

			They joined assemblies [1], and INSET stayed.

			One question before copying

			Who would stand in the hall?

			Sources

			1. Department (2025). Needs and wishes. https://example.org/needs How we read it: Read as an archived copy.

			Type back, or press Enter to return to the module: ⏎

			What would you ask to see first?

			1. The price of two providers
			2. What teachers asked for
			3. Three lessons, and what pupils could do afterwards

			Type a number from 1 to 3: case 1⏎

			Ash Trust, Leeds

			Phase: Primary, Secondary.
			Challenges: No time.
			Accounts: 2021.
			Results: Seen from outside, by inspectors, auditors or the press.

			An inspector tells this story.

			What they faced

			Nobody had an hour.

			Type back, or press Enter to return to the module: back⏎

			What would you ask to see first?

			1. The price of two providers
			2. What teachers asked for
			3. Three lessons, and what pupils could do afterwards

			Type a number from 1 to 3: case sprinfield⏎
			There is no case called “sprinfield”. Did you mean case Springfield Junior School, Ipswich? Type a number from 1 to 3: case t⏎

			Ash Trust, Leeds

			Phase: Primary, Secondary.
			Challenges: No time.
			Accounts: 2021.
			Results: Seen from outside, by inspectors, auditors or the press.

			An inspector tells this story.

			What they faced

			Nobody had an hour.

			Type back, or press Enter to return to the module: case Zoar⏎
			There is no case called “Zoar”. Type cases for those there are. Type back, or press Enter to return to the module: 

			The input has ended, and everything up to its last line is saved.
			"
		`);
	});

	it("explains a word in passing, and lists those of the screen", async () => {
		expect(
			await paper([
				"word inset",
				"words",
				"word INSTE",
				"glossary",
				"1",
				"back",
				"",
			]),
		).toMatchInlineSnapshot(`
			"word inset⏎

			INSET

			A day for staff without pupils.

			Type a number from 1 to 3: words⏎

			Words on this screen

			INSET

			A day for staff without pupils.

			Type a number from 1 to 3: word INSTE⏎
			There is no word called “INSTE”. Did you mean word INSET? Type a number from 1 to 3: glossary⏎

			Glossary:

			1. INSET.

			Type a number, or back, or press Enter to return to the module: 1⏎

			INSET

			A day for staff without pupils.

			Type back, or press Enter to return to the module: back⏎

			Glossary:

			1. INSET.

			Type a number, or back, or press Enter to return to the module: ⏎

			What would you ask to see first?

			1. The price of two providers
			2. What teachers asked for
			3. Three lessons, and what pupils could do afterwards

			Type a number from 1 to 3: 

			The input has ended, and everything up to its last line is saved.
			"
		`);
	});

	it("lists every source by section, and opens a resource", async () => {
		expect(
			await paper(["sources all", "1", "", "resource plan", "next"]),
		).toMatchInlineSnapshot(`
			"sources all⏎

			Sources, by section:

			1. Principles: 1 source.
			2. The cases: 1 source.
			3. All sources, by name: 1 source.

			Type a number, or back, or press Enter to return to the module: 1⏎

			Principles

			1. Department (2025). Needs and wishes. https://example.org/needs How we read it: Read as an archived copy.

			Type back, or press Enter to return to the module: ⏎

			What would you ask to see first?

			1. The price of two providers
			2. What teachers asked for
			3. Three lessons, and what pupils could do afterwards

			Type a number from 1 to 3: resource plan⏎

			A plan on a page

			What it is for: One side that a governor reads.
			Belongs to: Finish.

			Our priority

			When: September. Who: Ros.

			To have this as a file, leave the module and run: cpd-module resources save plan-on-a-page

			Type back, or press Enter to return to the module: next⏎

			What would you ask to see first?

			1. The price of two providers
			2. What teachers asked for
			3. Three lessons, and what pupils could do afterwards

			Type a number from 1 to 3: 

			The input has ended, and everything up to its last line is saved.
			"
		`);
	});

	it("needs the stop in a text, where its words are words", async () => {
		const { desk, session } = createDesk(module);
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		const all = await typed(desk, [
			"case studies are what we lack",
			".case ipswich",
			"",
			"and library time",
			".library",
			"",
			".",
		]);
		expect(all).toContain("Springfield Junior School, Ipswich");
		expect(all).toContain("You had begun:\ncase studies are what we lack\n");
		const { answers } = session.progress().activities["an-hour"] ?? {};
		expect(JSON.stringify(answers)).toContain(
			"case studies are what we lack\\nand library time",
		);
	});

	it("takes a name for an answer that begins like a command", async () => {
		const { desk, session } = createDesk(module);
		await typed(desk, ["Word Case"]);
		expect(JSON.stringify(session.progress().activities.name)).toContain(
			"Word Case",
		);
	});

	it("leads back to a form at the field that was being asked", async () => {
		const lines = ["1", "cases", "", "30"];
		const all = await paper(lines, {
			section: "your-school",
			screen: "school",
			index: 1,
		});
		const returned = all.slice(all.indexOf("return to the module: ⏎"));
		expect(returned).toContain("2 of 4. Teachers (people).");
		expect(returned).toContain("30⏎\n\nTeachers: 30 people.");
	});

	it("leads back to a list that it was asked for in", async () => {
		const all = await paper(["library", "4", "case ash", "back"]);
		expect(all.slice(all.lastIndexOf("back⏎"))).toContain("Glossary:");
	});

	it("says that a shelf is empty", async () => {
		const all = await paper(["cases", "case x"], undefined, {
			library: { ...library, cases: [] },
		});
		expect(all).toContain(
			"There is nothing under “All cases” in this module. Type a number from 1 to 3:",
		);
		expect(all).toContain(
			"There is no case called “x”. Type cases for those there are.",
		);
	});
});
