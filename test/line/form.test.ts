import { describe, expect, it } from "vitest";
import { askForm } from "../../src/line/form.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { typed } from "../fixtures/paper.ts";
import { worksheets } from "../fixtures/worksheets.ts";

/** A form of the small module, or a worksheet, on paper from the first field. */
async function at(
	[section, screen]: readonly [string, string],
	lines: readonly string[],
	of = section === "your-school" ? module : worksheets,
) {
	const { desk, session } = createDesk(of);
	session.goTo({ section, screen, index: 0 });
	const paper = await typed(desk, lines);
	return {
		desk,
		paper: paper.slice(paper.indexOf("⏎")).replace(/\n\nThe input.*\n$/, ""),
		work: (id: string) => session.progress().activities[id],
	};
}

const school = ["your-school", "school"] as const;

describe("a form that is being filled in", () => {
	it("is gone back in, field by field, and out of from the first", async () => {
		const { paper } = await at(school, ["1", "30", ".back", "back", "back"]);
		expect(paper).toMatchInlineSnapshot(`
			"⏎

			Phase: Primary.

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Suggested: 24 people.

			Type a whole number from 1 to 400, or press Enter to keep this: 30⏎

			Teachers: 30 people.

			3 of 4. What do you call your plan?

			Type a few words, or press Enter to leave it empty: .back⏎

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Your answer: 30 people.

			Type a whole number from 1 to 400, or press Enter to keep this: back⏎

			1 of 4. Phase.
			1. Primary
			2. Secondary
			Your answer: Primary.

			Type a number from 1 to 2, or press Enter to keep this: back⏎

			Section 1 of 3: Your school. Screen 1 of 3. About 30 minutes left.

			Does any of this sound familiar?

			1. More is started here than anyone has time to finish.
			2. People here do not think CPD is worth it.
			3. Staff have no room for this.

			Type the numbers of all that fit, with spaces between, or none: "
		`);
	});

	it("goes on where it was, once a field is changed", async () => {
		const lines = ["1", "30", ".change", "1", "2", ".change", "7", ""];
		const { paper, work } = await at(school, lines);
		expect(paper).toMatchInlineSnapshot(`
			"⏎

			Phase: Primary.

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Suggested: 24 people.

			Type a whole number from 1 to 400, or press Enter to keep this: 30⏎

			Teachers: 30 people.

			3 of 4. What do you call your plan?

			Type a few words, or press Enter to leave it empty: .change⏎

			Which do you want to change?

			1. Phase: Primary.
			2. Teachers: 30 people.

			Type its number, or press Enter to leave them as they are: 1⏎

			1 of 4. Phase.
			1. Primary
			2. Secondary
			Your answer: Primary.

			Type a number from 1 to 2, or press Enter to keep this: 2⏎

			Phase: Secondary.

			3 of 4. What do you call your plan?

			Type a few words, or press Enter to leave it empty: .change⏎

			Which do you want to change?

			1. Phase: Secondary.
			2. Teachers: 30 people.

			Type its number, or press Enter to leave them as they are: 7⏎
			There is no 7 in the list. Type its number, or press Enter to leave them as they are: ⏎
			What do you call your plan? Type a few words, or press Enter to leave it empty: "
		`);
		expect(work("school")?.drafts.form).toMatchObject({
			phase: "secondary",
			teachers: "30",
		});
	});

	it("leaves a field for later, and says at the end which are blank", async () => {
		const lines = ["later", "", ".later", "12/1/27", "", "1"];
		const { paper, work } = await at(school, lines);
		expect(paper).toMatchInlineSnapshot(`
			"⏎

			Phase: Left for later.

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Suggested: 24 people.

			Type a whole number from 1 to 400, or press Enter to keep this: ⏎

			3 of 4. What do you call your plan?

			Type a few words, or press Enter to leave it empty: .later⏎

			What do you call your plan? Left empty.

			4 of 4. Date of the next review.

			Type a date such as 12 January 2027: 12/1/27⏎

			Date of the next review: 12 January 2027.

			Still blank: Phase.

			Press Enter to fill in what is blank, or type later to put the whole question off; what you have filled in is kept: ⏎

			1 of 4. Phase.
			1. Primary
			2. Secondary

			Type a number from 1 to 2: 1⏎

			Phase: Primary.
			Teachers: 24 people.
			Date of the next review: 12 January 2027.

			Press Enter to go on: "
		`);
		expect(work("school")?.answers.form).toMatchObject({
			value: { phase: "primary", teachers: 24, review: "2027-01-12" },
		});
	});

	it("is put off as a whole with what is filled in", async () => {
		const lines = ["later", "30", "", "later", "later", "open", "1"];
		const { paper, work } = await at(school, lines);
		expect(paper).toMatchInlineSnapshot(`
			"⏎

			Phase: Left for later.

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Suggested: 24 people.

			Type a whole number from 1 to 400, or press Enter to keep this: 30⏎

			Teachers: 30 people.

			3 of 4. What do you call your plan?

			Type a few words, or press Enter to leave it empty: ⏎

			4 of 4. Date of the next review.

			Type a date such as 12 January 2027: later⏎

			Date of the next review: Left for later.

			Still blank: Phase; Date of the next review.

			Press Enter to fill in what is blank, or type later to put the whole question off; what you have filled in is kept: later⏎

			What you had written is kept. Type change to go on with it.

			Set aside for now.

			Press Enter to go on: open⏎

			What you put off:

			1. Your school. From part 1, Your school.

			Type a number to answer it now, or press Enter to go back: 1⏎

			Type return to go back to where you were.

			Section 1 of 3: Your school. Screen 2 of 3. About 25 minutes left.

			Your school

			Your school

			1 of 4. Phase.
			1. Primary
			2. Secondary

			Type a number from 1 to 2: "
		`);
		expect(work("school")?.answers.form).toMatchObject({
			setAside: true,
			draft: { phase: "", teachers: "30" },
		});
	});

	it("keeps what the learner had given where they would rather not say more", async () => {
		const { work } = await at(school, ["1", "30", ".back", "later"]);
		expect(work("school")?.drafts.form).toMatchObject({ teachers: "30" });
	});

	it("is left untouched by “later all”, as by its key on the other face", async () => {
		const { work } = await at(school, ["later all"]);
		expect(work("school")?.answers.form).not.toHaveProperty("draft");
		expect(work("school")?.answers.form).toMatchObject({ setAside: true });
	});

	it("names the field again after help, and takes no word for a number", async () => {
		const lines = ["1", "help", "?", "half", "a few", "opne"];
		const { paper } = await at(school, lines);
		expect(paper).toMatchInlineSnapshot(`
			"⏎

			Phase: Primary.

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Suggested: 24 people.

			Type a whole number from 1 to 400, or press Enter to keep this: help⏎

			back: go to the field before.
			change: change a field you have been asked.
			later: leave this field and go on; later all puts off the whole question.
			quit: save and leave.
			help all: list every word.

			Teachers (people). Type a whole number from 1 to 400, or press Enter to keep this: ?⏎
			Teachers (people). We have no figure for this one: type later to leave it, or a number: half⏎
			Teachers (people). “half” is in words. Use a number, such as 50: a few⏎
			Teachers (people). “a few” is in words. Use a number, such as 50: opne⏎
			Did you mean open? Teachers (people). Type a whole number from 1 to 400, or press Enter to keep this: "
		`);
	});

	it("takes up the end again, where only blanks are left", () => {
		const fields = (["phase", "plan"] as const).map((key) => ({
			key,
			label: [{ text: key }],
			type: "text" as const,
		}));
		const { say, hear, back } = askForm({
			activity: "school",
			question: { id: "form", type: "form", prompt: [], fields },
			draft: { phase: "", plan: "x" },
			again: false,
			preview: [],
		});
		expect(say).toEqual([
			"You had begun:",
			"plan: x.",
			"",
			"Still blank: phase.",
		]);
		expect(hear("")).toMatchObject({ asking: { say: ["1 of 2. phase."] } });
		expect(hear("x")).toMatchObject({ type: "refused" });
		expect(back?.().say).toEqual(["2 of 2. plan.", "Your answer: x."]);
	});

	it("leads back to the other field, where one cannot be beside it", async () => {
		const lines = ["24", "22", "14", "16", "1", "back", "17", ""];
		const { paper } = await at(["time", "reach"], lines);
		expect(paper.slice(paper.indexOf("1⏎"))).toMatchInlineSnapshot(`
			"1⏎

			Hours of the session: 1 hour.

			6 of 6. Such sessions in the year.
			Suggested: 38.

			Type a whole number from 0 to 200, or press Enter to keep this: back⏎

			5 of 6. Hours of the session (hours).
			Your answer: 1 hour.

			Type a number from 0 to 10, or press Enter to keep this: 17⏎
			Hours of the session (hours). “17” is outside what fits here. Type a number from 0 to 10: ⏎

			6 of 6. Such sessions in the year.
			Suggested: 38.

			Type a whole number from 0 to 200, or press Enter to keep this: "
		`);
	});
});

describe("what was put off", () => {
	it("is nothing at first", async () => {
		const { paper } = await at(school, ["open"]);
		expect(paper).toContain("Nothing is put off. Phase. Type a number");
	});
});

it("lists every word for “help all”", async () => {
	const { paper } = await at(school, ["help all"]);
	expect(paper).toContain(
		"Words you can type, each on a line of its own. While you are writing an answer, put a full stop before them, as in .back.\n\nnext: go on; an empty line does the same.\n",
	);
	expect(paper).toContain(
		"\nhelp: say what can be typed here; help all lists these words.\nquit: save and leave.\n\nPhase. Type a number from 1 to 2:",
	);
});
