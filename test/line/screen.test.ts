import { describe, expect, it } from "vitest";
import { askForm } from "../../src/line/form.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { typed } from "../fixtures/paper.ts";

/** What stands on paper after the first screen's head, with the learner at one screen of the small module. */
async function at(section: string, screen: string, lines: readonly string[]) {
	const desk = createDesk(module);
	desk.session.goTo({ section, screen, index: 0 });
	const paper = (await typed(desk.desk, lines))
		.replace(/^Type help.*\n\n/, "")
		.replace(/\n\nThe input has ended.*\n$/, "");
	return {
		...desk,
		paper,
		work: (id: string) => desk.session.progress().activities[id],
	};
}

describe("a question answered by number", () => {
	it("takes the wording too, and says what to type instead of anything else", async () => {
		const { paper } = await at("principles", "evidence", [
			"4",
			"the prices",
			"1 2",
			"",
			"what teachers asked for",
		]);
		expect(paper.slice(paper.indexOf("What would"))).toMatchInlineSnapshot(`
			"What would you ask to see first?

			1. The price of two providers
			2. What teachers asked for
			3. Three lessons, and what pupils could do afterwards

			Type a number from 1 to 3: 4⏎
			“4” is not among the options. Type a number from 1 to 3: the prices⏎
			“the prices” is not among the options. Type a number from 1 to 3: 1 2⏎
			Only one can be chosen here. Type a number from 1 to 3: ⏎
			Nothing is chosen yet. Type a number from 1 to 3: what teachers asked for⏎

			Not quite. We would choose 3.

			1. The price of two providers. Not yet. Price matters after the need is known.
			2. What teachers asked for (your answer). Worth having, and half the picture [1].
			3. Three lessons, and what pupils could do afterwards (right). Until someone has looked, it is a cure in search of an illness.

			Press Enter to go on: "
		`);
	});

	it("takes several, or none", async () => {
		const { paper, work } = await at("your-school", "familiar", [
			"1 and 4",
			"3,2;2",
			"change",
			"none",
			"",
			"back",
		]);
		expect(paper).toMatchInlineSnapshot(`
			"Section 1 of 3: Your school. Screen 1 of 3. About 30 minutes left.

			Does any of this sound familiar?

			1. More is started here than anyone has time to finish.
			2. People here do not think CPD is worth it.
			3. Staff have no room for this.

			Type the numbers of all that fit, with spaces between, or none: 1 and 4⏎
			“1 and 4” is not among the options. Type the numbers of all that fit, with spaces between, or none: 3,2;2⏎

			2. People here do not think CPD is worth it (your answer). Treat it as information first.
			3. Staff have no room for this (your answer).

			Which would you fix first?

			1. People here do not think CPD is worth it.
			2. Staff have no room for this.

			Type a number from 1 to 2: change⏎

			Does any of this sound familiar?

			1. More is started here than anyone has time to finish.
			2. People here do not think CPD is worth it.
			3. Staff have no room for this.

			Type the numbers of all that fit, with spaces between, or none, or press Enter to keep 2 and 3: none⏎

			None of these (your answer).

			Press Enter to go on: ⏎

			Section 1 of 3: Your school. Screen 2 of 3. About 25 minutes left.

			Your school

			Your school

			1 of 4. Phase.
			1. Primary
			2. Secondary

			Type a number from 1 to 2: back⏎

			Section 1 of 3: Your school. Screen 1 of 3. About 30 minutes left.

			Does any of this sound familiar?

			None of these (your answer).

			Press Enter to go on: "
		`);
		expect(work("familiar")).toMatchObject({
			answers: { pick: { value: [] } },
			earlier: [{ value: ["not-valued", "no-room"] }],
		});
	});

	it("takes a number on a scale", async () => {
		const { paper } = await at("your-school", "sure", [
			"0",
			"often",
			"",
			" 5 ",
		]);
		expect(paper).toMatchInlineSnapshot(`
			"Section 1 of 3: Your school. Screen 3 of 3. About 20 minutes left.

			How sure are you today that you could do each of these?

			Name the pupils who should notice first

			Type a number from 1 (not at all) to 5 (very): 0⏎
			“0” is not on the scale. Type a number from 1 (not at all) to 5 (very): often⏎
			“often” is not on the scale. Type a number from 1 (not at all) to 5 (very): ⏎
			Nothing is typed yet. Type a number from 1 (not at all) to 5 (very):  5 ⏎

			Name the pupils who should notice first: 5 of 5.

			Tell a need from a wish

			Type a number from 1 (not at all) to 5 (very): "
		`);
	});

	it("prefers an option to a command of the same word", async () => {
		const [section] = module.sections;
		const { desk, session } = createDesk({
			...module,
			sections: [
				{
					...(section ?? module.welcome),
					screens: [
						{
							id: "when",
							pieces: [
								{
									type: "activity",
									activity: {
										kind: "choice",
										id: "when",
										before: [],
										prompt: [{ text: "When?" }],
										pick: "one",
										options: ["Now", "Later"].map((word) => ({
											key: word.toLowerCase(),
											label: [{ text: word }],
											reply: [],
										})),
									},
								},
							],
						},
					],
				},
			],
		});
		session.goTo({ section: "your-school", screen: "when", index: 0 });
		await typed(desk, ["later"]);
		expect(session.progress().activities.when?.answers.pick).toMatchObject({
			value: "later",
		});
	});
});

describe("a form", () => {
	it("asks one field a line, and an empty line keeps what is shown", async () => {
		const { paper, work } = await at("your-school", "school", [
			...[
				"",
				"tertiary",
				"primary",
				"0",
				"1,265",
				"",
				"The plan",
				"soon",
				"31 June 2027",
				"12/1/27",
			],
			...["change", "", "30", ".clear", ""],
		]);
		expect(paper).toMatchInlineSnapshot(`
			"Section 1 of 3: Your school. Screen 2 of 3. About 25 minutes left.

			Your school

			Your school

			1 of 4. Phase.
			1. Primary
			2. Secondary

			Type a number from 1 to 2: ⏎
			“Phase” is still empty. Choose one by its number: tertiary⏎
			Phase. “tertiary” is not one of the choices. Choose one by its number: primary⏎

			Phase: Primary.

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Suggested: 24 people.

			Type a whole number from 1 to 400, or press Enter to keep this: 0⏎
			Teachers (people). “0” is outside what fits here. Type a whole number from 1 to 400: 1,265⏎
			Teachers (people). “1,265” is outside what fits here. Type a whole number from 1 to 400: ⏎

			3 of 4. What do you call your plan?

			Type a few words, or press Enter to leave it empty: The plan⏎

			What do you call your plan? The plan.

			4 of 4. Date of the next review.

			Type a date such as 12 January 2027: soon⏎
			Date of the next review. “soon” is not a date we can read. Type a date such as 12 January 2027: 31 June 2027⏎
			Date of the next review. “31 June 2027” is not a date we can read. Type a date such as 12 January 2027: 12/1/27⏎

			Phase: Primary.
			Teachers: 24 people.
			What do you call your plan? The plan.
			Date of the next review: 12 January 2027.

			Press Enter to go on: change⏎

			Your school

			1 of 4. Phase.
			1. Primary
			2. Secondary
			Your answer: Primary.

			Type a number from 1 to 2, or press Enter to keep this: ⏎

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Your answer: 24 people.

			Type a whole number from 1 to 400, or press Enter to keep this: 30⏎

			Teachers: 30 people.

			3 of 4. What do you call your plan?
			Your answer: The plan.

			Type a few words, or press Enter to keep this, or type .clear to empty it: .clear⏎

			What do you call your plan? Left empty.

			4 of 4. Date of the next review.
			Your answer: 12 January 2027.

			Type a date such as 12 January 2027, or press Enter to keep this: ⏎

			Phase: Primary.
			Teachers: 30 people.
			Date of the next review: 12 January 2027.

			Press Enter to go on: "
		`);
		expect(work("school")?.answers.form).toMatchObject({
			value: { phase: "primary", teachers: 30, review: "2027-01-12" },
		});
	});

	it("keeps what was typed so far when the learner goes elsewhere", async () => {
		const { paper, work } = await at("your-school", "school", [
			"2",
			"31",
			".back",
			"contents",
			"1",
		]);
		expect(work("school")?.drafts.form).toMatchObject({
			phase: "secondary",
			teachers: "31",
		});
		expect(paper).toContain("Section 1 of 3: Your school. Screen 1 of 3.");
	});

	it("goes on with the first field that is still empty, and says what was there", () => {
		const fields = (["phase", "year", "plan"] as const).map((key) => ({
			key,
			label: [{ text: key }],
			type: "text" as const,
			...(key === "year" ? { initial: "next" } : {}),
		}));
		const question = { id: "form", type: "form", prompt: [], fields } as const;
		const ask = (draft: Readonly<Record<string, string>>, again = false) =>
			askForm({ activity: "school", question, draft, again, preview: [] }).say;
		expect(ask({ phase: "", year: "next", plan: "" })).toEqual([
			"1 of 3. phase.",
		]);
		expect(ask({ phase: "Primary", year: "next" })).toEqual([
			"You had begun:",
			"phase: Primary.",
			"year: next.",
			"",
			"3 of 3. plan.",
		]);
		expect(ask({ phase: "Primary", year: "next", plan: "x" })[0]).toBe(
			"1 of 3. phase.",
		);
		expect(ask({ phase: "Primary", year: "next", plan: "" }, true)[0]).toBe(
			"1 of 3. phase.",
		);
	});
});

describe("a text", () => {
	it("knows a command by its full stop", async () => {
		const { paper, work } = await at("principles", "an-hour", [
			".",
			"help",
			".hepl",
			".5 of a day",
			"..5 of a day",
			".help",
			".quit of",
			".",
		]);
		expect(paper.slice(paper.indexOf("Which CPD"))).toMatchInlineSnapshot(`
			"Which CPD hour last term would you not run again, and what told you?

			Write your answer, about 40 words, on as many lines as you like. Then type a full stop on a line of its own to finish: .⏎
			Nothing is written yet. Write a line, or type .later for not now: help⏎
			.hepl⏎
			Did you mean .help? To write a line that begins with a full stop, begin it with two: .5 of a day⏎
			There is no command “.5 of a day”. Type .help for those there are. To write a line that begins with a full stop, begin it with two: ..5 of a day⏎
			.help⏎

			.: on a line of its own, finishes what you write.
			.back: go back one screen.
			.clear: empty this.
			.later: put this question off.
			.quit: save and leave.
			.help all: list every word.

			Go on writing, or type a full stop on a line of its own to finish: .quit of⏎
			There is no command “.quit of”. Type .help for those there are. To write a line that begins with a full stop, begin it with two: .⏎

			Kept: 5 words.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			Type your answer on one line: "
		`);
		expect(work("an-hour")?.answers.text).toMatchObject({
			value: "help\n.5 of a day",
		});
	});

	it("can be changed, begun again, or left as it was", async () => {
		const { paper, work } = await at("principles", "an-hour", [
			...["One.", ".", "The room", "change", "1", ".clear", "Two.", ".keep"],
			...["change", "1", "Two.", "."],
			...["change", "1", "."],
		]);
		expect(paper.slice(paper.indexOf("Press Enter"))).toMatchInlineSnapshot(`
			"Press Enter to go on: change⏎

			Which answer do you want to change?

			1. Which CPD hour last term would you not run again, and what told you?
			2. What would you keep of it?

			Type its number, or press Enter to leave them as they are: 1⏎

			Which CPD hour last term would you not run again, and what told you?

			Your answer now:
			One.

			Go on writing, or type a full stop on a line of its own to finish: .clear⏎
			Write your answer, about 40 words, on as many lines as you like. Then type a full stop on a line of its own to finish: Two.⏎
			.keep⏎

			You wrote: One.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			You wrote: The room

			Press Enter to go on: change⏎

			Which answer do you want to change?

			1. Which CPD hour last term would you not run again, and what told you?
			2. What would you keep of it?

			Type its number, or press Enter to leave them as they are: 1⏎

			Which CPD hour last term would you not run again, and what told you?

			Your answer now:
			One.

			Go on writing, or type a full stop on a line of its own to finish: Two.⏎
			.⏎

			Kept: 2 words.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			You wrote: The room

			Press Enter to go on: change⏎

			Which answer do you want to change?

			1. Which CPD hour last term would you not run again, and what told you?
			2. What would you keep of it?

			Type its number, or press Enter to leave them as they are: 1⏎

			Which CPD hour last term would you not run again, and what told you?

			Your answer now:
			One.
			Two.

			Go on writing, or type a full stop on a line of its own to finish: .⏎

			Kept: 2 words.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			You wrote: The room

			Press Enter to go on: "
		`);
		expect(work("an-hour")).toMatchObject({
			answers: { text: { value: "One.\nTwo." }, keep: { value: "The room" } },
			earlier: [{ value: "One." }],
			drafts: {},
		});
	});

	it("asks whether one line that reads like a command is the answer", async () => {
		const { paper, work } = await at("welcome", "welcome", [
			"Back",
			"help",
			"Back",
			"Back",
		]);
		expect(paper.slice(paper.indexOf("Type your"))).toMatchInlineSnapshot(`
			"Type your answer on one line: Back⏎
			If you meant the command, type .back. If “Back” is your answer, type it once more: help⏎
			If you meant the command, type .help. If “help” is your answer, type it once more: Back⏎
			If you meant the command, type .back. If “Back” is your answer, type it once more: Back⏎

			You wrote: Back

			Press Enter to go on: "
		`);
		expect(work("name")?.answers.name).toMatchObject({ value: "Back" });
	});

	it("says why a name cannot be taken, and asks for one that can be printed", async () => {
		const { paper, work } = await at("welcome", "welcome", [
			"Ŵ".repeat(81),
			"王 Wei",
			"王",
			"Wang Wei",
		]);
		expect(
			paper.slice(paper.indexOf("Type your")).replace("Ŵ".repeat(81), "ŴŴŴ"),
		).toMatchInlineSnapshot(`
			"Type your answer on one line: ŴŴŴ⏎
			This is 81 characters long, and the certificate has room for 80. Shorten it: 王 Wei⏎

			You wrote: 王 Wei

			The certificate’s typeface has no “王”. It has Latin letters with every accent, Greek and Cyrillic.

			How should the certificate write your name, in letters it has?

			Type your answer on one line: 王⏎
			The certificate’s typeface has no “王”. It has Latin letters with every accent, Greek and Cyrillic. Write your name in those: Wang Wei⏎

			You wrote: Wang Wei

			Press Enter to go on: "
		`);
		expect(work("name")?.answers).toMatchObject({
			name: { value: "王 Wei" },
			"printed:王 Wei": { value: "Wang Wei" },
		});
	});
});

describe("the promise of the last Enter", () => {
	it.each<[string, string, string, readonly string[], string]>([
		["a line of a text", "principles", "an-hour", ["One."], "One."],
		["a field of a form", "your-school", "school", ["2"], "secondary"],
		["an answer", "your-school", "sure", ["3"], "3 of 5"],
		["a name that is refused", "welcome", "welcome", ["王".repeat(81)], "王王"],
	])("holds for %s", async (_, section, screen, lines, words) => {
		const { disk } = await at(section, screen, lines);
		// Leaving saves once more: what counts is that it was saved before.
		expect(JSON.stringify(disk.saves.at(-2))).toContain(words);
	});
});

describe("putting off", () => {
	it("sets the open question aside, and takes it up again", async () => {
		const { paper, work } = await at("principles", "an-hour", [
			".later",
			"later",
			"change",
			"Tuesday.",
			".",
		]);
		expect(paper.slice(paper.indexOf("Which CPD"))).toMatchInlineSnapshot(`
			"Which CPD hour last term would you not run again, and what told you?

			Write your answer, about 40 words, on as many lines as you like. Then type a full stop on a line of its own to finish: .later⏎

			Set aside for now.

			Press Enter to go on: later⏎
			No question is open here. Press Enter to go on: change⏎

			Which CPD hour last term would you not run again, and what told you?

			Write your answer, about 40 words, on as many lines as you like. Then type a full stop on a line of its own to finish: Tuesday.⏎
			.⏎

			Kept: 1 word.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			Type your answer on one line: "
		`);
		expect(work("an-hour")).toMatchObject({
			answers: { text: { value: "Tuesday." } },
			earlier: [{ setAside: true }],
		});
	});

	it("leaves an answer that is being changed as it was", async () => {
		const { work } = await at("principles", "evidence", [
			"1",
			"change",
			"later",
		]);
		expect(work("evidence")).toMatchObject({
			answers: { pick: { value: "price" } },
			earlier: [],
			drafts: {},
		});
	});
});
