import { describe, expect, it } from "vitest";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { typed } from "../fixtures/paper.ts";
import { skippable } from "../fixtures/skippable.ts";

const anHour = { section: "principles", screen: "an-hour", index: 1 };
const sure = { section: "your-school", screen: "sure", index: 2 };

/** What stands on paper from the first of the lines on. */
async function paper(
	lines: readonly string[],
	place = anHour,
	own = module,
	prepare: (
		session: ReturnType<typeof createDesk>["session"],
	) => void = () => {},
) {
	const { desk, session } = createDesk(own);
	session.goTo(place);
	prepare(session);
	const all = await typed(desk, lines);
	return { text: all.slice(all.indexOf(`${lines[0]}⏎`)), session };
}

describe("a search on paper", () => {
	it("lists what was found, says of each what it is, goes there, and returns", async () => {
		const { text, session } = await paper(
			["search inset", "3", "back", "2", "return"],
			sure,
		);
		expect(text).toMatchInlineSnapshot(`
			"search inset⏎

			“inset” is found in 3 places.

			1. Glossary: INSET. A day for staff without pupils.
			2. Part 2: Begin with pupils. … it small. Hours What is it? INSET days 30 Whole days CPD slot 26 What would you ask to see first? The price …
			3. Case: Springfield Junior School, Ipswich. … They joined assemblies, and INSET stayed. One question before copying Who would stand in the hall?

			Type a number to go there, or press Enter to go back: 3⏎

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

			“inset” is found in 3 places.

			1. Glossary: INSET. A day for staff without pupils.
			2. Part 2: Begin with pupils. … it small. Hours What is it? INSET days 30 Whole days CPD slot 26 What would you ask to see first? The price …
			3. Case: Springfield Junior School, Ipswich. … They joined assemblies, and INSET stayed. One question before copying Who would stand in the hall?

			Type a number to go there, or press Enter to go back: 2⏎

			Type return to go back to where you were.

			Section 2 of 3: Principles. Screen 1 of 3. About 30 minutes left.

			Begin with pupils

			Most plans begin with a list [1]. Read the guidance (https://example.org/guidance).

			- Two sources
			- One date
			  3. a day
			  4. a month

			Quotation: A plan is a promise.
			Keep it small.

			INSET days. Hours: 30. What is it? Whole days.
			CPD slot. Hours: 26.

			What would you ask to see first?

			1. The price of two providers
			2. What teachers asked for
			3. Three lessons, and what pupils could do afterwards

			Type a number from 1 to 3: return⏎

			Section 1 of 3: Your school. Screen 3 of 3. About 20 minutes left.

			How sure are you today that you could do each of these?

			Name the pupils who should notice first

			Type a number from 1 (not at all) to 5 (very): 

			The input has ended, and everything up to its last line is saved.
			"
		`);
		expect(session.progress().place).toMatchObject(sure);
	});

	it("asks for the words, and says when they are nowhere", async () => {
		const { text } = await paper(
			["search", "back", "search", "", "find zebra"],
			sure,
		);
		expect(text).toMatchInlineSnapshot(`
			"search⏎
			Type the words to look for, or press Enter to go back: back⏎
			“back” is nowhere that you can read yet. Try fewer words, or the beginning of one. What waits behind an open question is not searched. Type a number from 1 (not at all) to 5 (very): search⏎
			Type the words to look for, or press Enter to go back: ⏎
			Type a number from 1 (not at all) to 5 (very): find zebra⏎
			“zebra” is nowhere that you can read yet. Try fewer words, or the beginning of one. What waits behind an open question is not searched. Type a number from 1 (not at all) to 5 (very): 

			The input has ended, and everything up to its last line is saved.
			"
		`);
	});
});

describe("a note on paper", () => {
	it("is written in the middle of an answer, line by line, and the answer goes on", async () => {
		const { text, session } = await paper([
			"The Monday",
			".note",
			"Ask Ros",
			"..about Friday",
			".",
			"briefing.",
			".",
		]);
		expect(text).toMatchInlineSnapshot(`
			"The Monday⏎
			.note⏎
			Write your note, on as many lines as you like. Then type a full stop on a line of its own to finish: Ask Ros⏎
			..about Friday⏎
			.⏎

			Kept in your notebook.

			Go on writing, or type a full stop on a line of its own to finish: briefing.⏎
			.⏎

			Kept: 3 words.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			Type your answer on one line: 

			The input has ended, and everything up to its last line is saved.
			"
		`);
		expect(session.progress().notes).toMatchObject([
			{ place: anHour, words: "Ask Ros\n.about Friday" },
		]);
		expect(session.context().answers("an-hour")).toMatchObject({
			text: { value: "The Monday\nbriefing." },
		});
	});

	it("is kept at once when it is typed behind the word", async () => {
		const { text, session } = await paper(["note Ask Ros."], sure);
		expect(text).toContain("Kept in your notebook.");
		expect(session.progress().notes).toMatchObject([{ words: "Ask Ros." }]);
	});

	it("loses nothing that was typed when the input ends", async () => {
		const { session } = await paper(["note", "Half of a"], sure);
		expect(session.progress().notes).toMatchObject([{ words: "Half of a" }]);
	});

	it("is not kept when nothing is written, and may be written anew or in an editor", async () => {
		const { text, session } = await paper(
			["note", ".", "note", "One", ".clear", "Two", ".editor", "."],
			sure,
		);
		expect(text).toContain("Nothing is written, and nothing is kept.");
		expect(session.progress().notes).toMatchObject([
			{ words: "Two And more." },
		]);
	});
});

describe("the notebook on paper", () => {
	it("lists what waits and what was written; a note is opened, written on and deleted", async () => {
		const { text, session } = await paper(
			[
				"notebook",
				"2",
				"about Friday",
				".",
				"2",
				".delete",
				"no",
				".delete",
				"delete",
				"",
			],
			sure,
			module,
			(session) => {
				session.goTo(anHour);
				session.setAside();
				session.note({ number: 1, place: anHour, words: "Ask Ros" });
				session.goTo(sure);
			},
		);
		expect(text).toMatchInlineSnapshot(`
			"notebook⏎

			Notebook. 1 open question, to go to when you like. 1 thing you wrote, to read or to change.

			1. Open question, part 2, Principles: Which CPD hour last term would you not run again, and what told you?
			2. Your note, part 2, Principles, screen 2: Ask Ros.

			Type a number to go there, search WORDS to look for some, or press Enter to go back: 2⏎

			Your note:
			Ask Ros

			Go on writing, type .clear to write it anew or .delete to delete it, or type a full stop on a line of its own to finish: about Friday⏎
			.⏎

			Kept in your notebook.

			Notebook. 1 open question, to go to when you like. 1 thing you wrote, to read or to change.

			1. Open question, part 2, Principles: Which CPD hour last term would you not run again, and what told you?
			2. Your note, part 2, Principles, screen 2: Ask Ros about Friday.

			Type a number to go there, search WORDS to look for some, or press Enter to go back: 2⏎

			Your note:
			Ask Ros
			about Friday

			Go on writing, type .clear to write it anew or .delete to delete it, or type a full stop on a line of its own to finish: .delete⏎
			Type delete once more to delete this note, or press Enter to keep it: no⏎

			It is kept.

			Go on writing, type .clear to write it anew or .delete to delete it, or type a full stop on a line of its own to finish: .delete⏎
			Type delete once more to delete this note, or press Enter to keep it: delete⏎

			The note is deleted.

			Notebook. 1 open question, to go to when you like. Nothing is written yet.

			1. Open question, part 2, Principles: Which CPD hour last term would you not run again, and what told you?

			Type a number to go there, search WORDS to look for some, or press Enter to go back: ⏎

			Type help at any prompt for the words you can use. Everything up to your last Enter is saved.

			Section 1 of 3: Your school. Screen 3 of 3. About 20 minutes left.

			How sure are you today that you could do each of these?

			Name the pupils who should notice first

			Type a number from 1 (not at all) to 5 (very): 

			The input has ended, and everything up to its last line is saved.
			"
		`);
		expect(session.progress().notes).toBeUndefined();
	});

	it("goes to a reflection and opens it again", async () => {
		const { text, session } = await paper(
			["library", "6", "1", ".keep", ".return"],
			sure,
			module,
			(session) => {
				session.goTo(anHour);
				session.answer("Mine.");
				session.goTo(sure);
			},
		);
		expect(text).toMatchInlineSnapshot(`
			"library⏎

			Library:

			To read when you like: none of it is needed to finish, and no minutes are counted for it.

			1. Cases by challenge: 2 challenges.
			2. Cases by phase: 2 cases.
			3. Resources: 2 pages.
			4. Glossary: 1 term.
			5. Sources, by section: 1 source.
			6. Notebook: what you wrote.

			Type a number, or back, or press Enter to return to the module: 6⏎

			Notebook. No question waits. 1 thing you wrote, to read or to change.

			1. Your words, part 2, Principles: Which CPD hour last term would you not run again, and what told you? Mine.

			Type a number to go there, search WORDS to look for some, or press Enter to go back: 1⏎

			Type return to go back to where you were.

			Section 2 of 3: Principles. Screen 2 of 3. About 25 minutes left.

			Think of last term’s calendar.

			Which CPD hour last term would you not run again, and what told you?

			Your answer now:
			Mine.

			Go on writing, or type a full stop on a line of its own to finish: .keep⏎

			You wrote: Mine.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			Type your answer on one line: .return⏎

			Section 1 of 3: Your school. Screen 3 of 3. About 20 minutes left.

			How sure are you today that you could do each of these?

			Name the pupils who should notice first

			Type a number from 1 (not at all) to 5 (very): 

			The input has ended, and everything up to its last line is saved.
			"
		`);
		expect(session.progress().place).toMatchObject(sure);
	});

	it("says how something comes into it while nothing is there", async () => {
		const { text } = await paper(["notebook"], sure);
		expect(text).toContain("Nothing is in your notebook yet.");
	});
});

describe("back and forward on paper", () => {
	it("follow the places of this session, whatever lies between them", async () => {
		const { text, session } = await paper(
			[
				"contents",
				"2",
				"return",
				"forward",
				"forward",
				"return",
				"return",
				".return",
			],
			sure,
		);
		expect(text).toContain("There is nowhere to go forward to");
		expect(text).toContain("You have been nowhere else yet.");
		expect(session.progress().place.section).toBe("welcome");
	});
});

describe("showing that a section is known, on paper", () => {
	const start = { section: "principles", screen: "evidence", index: 0 };

	it("takes two questions, and goes on behind the section", async () => {
		const { text, session } = await paper(
			["prove", "2", "x", "2"],
			start,
			skippable,
		);
		expect(text).toMatchInlineSnapshot(`
			"prove⏎

			Do you know “Principles”? Question 1 of 2. With both right, it counts as done, and you can still open it. Type back to leave it.

			Why would you begin there?

			1. Because a provider says so
			2. Because pupils could not do it

			Type a number from 1 to 2: 2⏎

			Do you know “Principles”? Question 2 of 2. With both right, it counts as done, and you can still open it. Type back to leave it.

			Why would you stop there?

			1. Because a provider says so
			2. Because pupils could not do it

			Type a number from 1 to 2: x⏎
			“x” is not among the options. Type a number from 1 to 2: 2⏎

			Both are right. “Principles” counts as done. All of it stays open to you, and what it asks about your own school waits in your notebook.

			Section 3 of 3: Finish. Screen 1 of 3. About 20 minutes left.

			You wrote this earlier:

			Your two actions. Action 1 of 2.

			1 of 2. When will it start?

			Type a few words: 

			The input has ended, and everything up to its last line is saved.
			"
		`);
		expect(session.progress().ended).toHaveProperty("principles");
	});

	it("costs nothing where it fails, is offered in the contents, and is not tried again", async () => {
		const { text, session } = await paper(
			["contents", "prove 2", "1", "1", "", "prove 2"],
			sure,
			skippable,
		);
		expect(text).toContain(
			"2. Principles: 12 minutes; to show that you know it and skip it, type prove 2.",
		);
		expect(text).toContain("have a look at “Principles” after all");
		expect(text).toContain("“Principles” cannot be skipped:");
		expect(session.progress().ended).not.toHaveProperty("principles");
		expect(session.context().answers("last-check")).toEqual({});
	});

	it("can be left", async () => {
		const { session } = await paper(
			["prove", "2", "later", "prove", "back"],
			start,
			skippable,
		);
		expect(session.progress().proofs).toBeUndefined();
	});
});
