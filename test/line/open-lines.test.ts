import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openLines } from "../../src/line/open-lines.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import { createDesk } from "../fixtures/desk.ts";
import { heading, module, screen } from "../fixtures/module.ts";
import { elapsed, piped, typed } from "../fixtures/paper.ts";

/** Everything the small module asks, in its order. */
const everything = [
	...["Siân", ""],
	...["1, 3", "2", ""],
	...["1", "", "", "12 Jan 2027", ""],
	...["3", "4", ""],
	...["1", ""],
	...[
		"Tuesday’s briefing.",
		"",
		"Nobody wrote anything down.",
		".",
		"The room",
		"",
		"3",
		"",
	],
	...["Monday", "open the cupboard", "Tuesday", "sit in", ""],
	...["4", "3", "5", "1", ""],
	...["", ""],
	...["", ""],
];

describe("the plain face", () => {
	it("plays the whole module", async () => {
		const { desk, disk } = createDesk(module);
		expect(await typed(desk, everything)).toMatchInlineSnapshot(`
			"Type help at any prompt for the words you can use. Everything up to your last Enter is saved.

			Welcome. Screen 1 of 1. About 30 minutes left.

			Welcome

			What you write stays on this computer.

			What name should the certificate carry?

			Type your answer on one line: Siân⏎

			You wrote: Siân

			Press Enter to go on: ⏎

			Section 1 of 3: Your school. Screen 1 of 3. About 30 minutes left.

			Does any of this sound familiar?

			1. More is started here than anyone has time to finish.
			2. People here do not think CPD is worth it.
			3. Staff have no room for this.

			Type the numbers of all that fit, with spaces between, or none: 1, 3⏎

			1. More is started here than anyone has time to finish (your answer).
			3. Staff have no room for this (your answer).

			Which would you fix first?

			1. More is started here than anyone has time to finish.
			2. Staff have no room for this.

			Type a number from 1 to 2: 2⏎

			2. Staff have no room for this (your answer).

			Press Enter to go on: ⏎

			Section 1 of 3: Your school. Screen 2 of 3. About 25 minutes left.

			Your school

			Your school

			1 of 4. Phase.
			1. Primary
			2. Secondary

			Type a number from 1 to 2: 1⏎

			Phase: Primary.

			2 of 4. Teachers (people).
			Headcount, not full-time equivalent.
			Suggested: 24 people.

			Type a whole number from 1 to 400, or press Enter to keep this: ⏎

			3 of 4. What do you call your plan?

			Type a few words, or press Enter to leave it empty: ⏎

			4 of 4. Date of the next review.

			Type a date such as 12 January 2027: 12 Jan 2027⏎

			Phase: Primary.
			Teachers: 24 people.
			Date of the next review: 12 January 2027.

			Press Enter to go on: ⏎

			Section 1 of 3: Your school. Screen 3 of 3. About 20 minutes left.

			How sure are you today that you could do each of these?

			Name the pupils who should notice first

			Type a number from 1 (not at all) to 5 (very): 3⏎

			Name the pupils who should notice first: 3 of 5.

			Tell a need from a wish

			Type a number from 1 (not at all) to 5 (very): 4⏎

			Tell a need from a wish: 4 of 5.

			Press Enter to go on: ⏎

			Section 2 of 3: Principles. Screen 1 of 3. About 20 minutes left.

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

			Type a number from 1 to 3: 1⏎

			Not quite. We would choose 3.

			1. The price of two providers (your answer). Not yet. Price matters after the need is known.
			2. What teachers asked for. Worth having, and half the picture [1].
			3. Three lessons, and what pupils could do afterwards (right). Until someone has looked, it is a cure in search of an illness.

			Press Enter to go on: ⏎

			Section 2 of 3: Principles. Screen 2 of 3. About 20 minutes left.

			Think of last term’s calendar.

			Which CPD hour last term would you not run again, and what told you?

			Write your answer, about 40 words, on as many lines as you like. Then type a full stop on a line of its own to finish: Tuesday’s briefing.⏎
			⏎
			Nobody wrote anything down.⏎
			.⏎

			Kept: 6 words.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			Type your answer on one line: The room⏎

			You wrote: The room

			Press Enter to go on: ⏎

			Section 2 of 3: Principles. Screen 3 of 3. About 10 minutes left.

			In a primary school, the hall is free on Fridays.

			Springfield freed all its teachers for an hour a week.

			How many of them had a cover bill for it?

			Your forecast (teachers).

			Type a number from 0 to 12: 3⏎

			Your forecast: 3 teachers.

			None of the 12: assemblies were joined.

			Press Enter to go on: ⏎

			Section 3 of 3: Finish. Screen 1 of 3. About 8 minutes left.

			You wrote this earlier:

			You wrote: Tuesday’s briefing.

			Nobody wrote anything down.
			The room

			Your two actions. Action 1 of 2.

			1 of 2. When will it start?

			Type a few words: Monday⏎

			When will it start? Monday.

			2 of 2. The first thing someone could film you doing.

			Type a few words: open the cupboard⏎

			You wrote: When Monday, I will open the cupboard.

			Your two actions. Action 2 of 2.

			1 of 2. When will it start?

			Type a few words: Tuesday⏎

			When will it start? Tuesday.

			2 of 2. The first thing someone could film you doing.

			Type a few words: sit in⏎

			You wrote: When Tuesday, I will sit in.

			Press Enter to go on: ⏎

			Section 3 of 3: Finish. Screen 2 of 3. About 2 minutes left.

			And now?

			Now: Name the pupils who should notice first

			Type a number from 1 (not at all) to 5 (very): 4⏎

			Name the pupils who should notice first: 4 of 5.

			Now: Tell a need from a wish

			Type a number from 1 (not at all) to 5 (very): 3⏎

			Tell a need from a wish: 3 of 5.

			Now look back: the same statements once more, as things were when you started.

			Looking back, where were you really? Name the pupils who should notice first

			Type a number from 1 (not at all) to 5 (very): 5⏎

			Name the pupils who should notice first: 5 of 5.

			Looking back, where were you really? Tell a need from a wish

			Type a number from 1 (not at all) to 5 (very): 1⏎

			Name the pupils who should notice first. Now: 4 of 5. Looking back: 5 of 5. At the start: 3 of 5.
			Tell a need from a wish. Now: 3 of 5. Looking back: 1 of 5. At the start: 4 of 5.

			Press Enter to go on: ⏎

			Section 3 of 3: Finish. Screen 3 of 3. About 1 minute left.

			Sign with the name as it should be printed.

			Suggested: Siân

			Type another line, or press Enter to keep this one: ⏎

			You wrote: Siân

			Thank you.

			Press Enter to go on: ⏎

			Every question is answered.
			Your certificate and your reflections can be written now.
			Folder: /home/siân/Documents/CPD plan

			Press Enter to write them there, or type another folder: ⏎

			Written:
			/home/siân/Documents/CPD plan/Certificate.pdf
			/home/siân/Documents/CPD plan/Reflections.md

			You have finished. The module stays open to you: read any of it again, and change what you wrote.

			Type contents, back or documents, or press Enter to leave: ⏎
			"
		`);
		expect(disk.folders).toEqual([desk.documents.folder]);
	});

	it("says the same to a pipe, with a line end after each prompt", async () => {
		const { desk } = createDesk(module);
		const printed = await piped(desk, everything);
		expect(printed).toContain("Type a number from 1 to 3:\n\nNot quite.");
		expect(printed).toContain("Certificate.pdf");
	});

	it("prints nothing but text, whatever the content holds", async () => {
		const { desk } = createDesk({
			...module,
			welcome: {
				...module.welcome,
				screens: [
					screen(
						"hostile",
						heading("\u001B[31mRed\u001B[0m"),
						paragraph("\u001B]0;title\u0007One\rTwo\u0008\u202E"),
					),
				],
			},
		});
		const printed = await piped(desk, ["", ...everything.slice(2)]);
		expect(printed).not.toMatch(/(?!\n)\p{Cc}|[─-▟]|\u202E/u);
		expect(printed).toContain("\nRed\n");
	});

	it("greets somebody who returns before anything else", async () => {
		const { desk } = createDesk(module, {
			greeting: {
				say: [heading("Welcome back"), paragraph("You were here at noon.")],
				ways: [],
				question: "",
				otherwise: "",
			},
		});
		expect(await piped(desk, [])).toMatch(
			/^Welcome back\n\nYou were here at noon\.\n\nType help/,
		);
	});

	it("saves and leaves where the input ends in the middle of a text", async () => {
		const { desk, disk, session } = createDesk(module);
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		expect(
			await typed(desk, ["Tuesday’s briefing.", "Nobody wro"]),
		).toMatchInlineSnapshot(`
			"Type help at any prompt for the words you can use. Everything up to your last Enter is saved.

			Section 2 of 3: Principles. Screen 2 of 3. About 25 minutes left.

			Think of last term’s calendar.

			Which CPD hour last term would you not run again, and what told you?

			Write your answer, about 40 words, on as many lines as you like. Then type a full stop on a line of its own to finish: Tuesday’s briefing.⏎
			Nobody wro⏎

			The input has ended, and everything up to its last line is saved.
			"
		`);
		expect(disk.saves.at(-1)?.activities["an-hour"]?.drafts).toEqual({
			text: "Tuesday’s briefing.\nNobody wro",
		});
	});

	it("reads half a text back to somebody who returns, and goes on with it", async () => {
		const { desk, session } = createDesk(module);
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		session.draft("Tuesday’s briefing.\nNobody wrote");
		expect(await typed(desk, ["anything down.", "."])).toMatchInlineSnapshot(`
			"Type help at any prompt for the words you can use. Everything up to your last Enter is saved.

			Section 2 of 3: Principles. Screen 2 of 3. About 25 minutes left.

			Think of last term’s calendar.

			Which CPD hour last term would you not run again, and what told you?

			You had begun:
			Tuesday’s briefing.
			Nobody wrote

			Go on writing, or type a full stop on a line of its own to finish: anything down.⏎
			.⏎

			Kept: 6 words.

			An answer we wrote: In our trust we stopped the Monday briefing.
			Nobody asked for it back.

			What would you keep of it?

			Type your answer on one line: 

			The input has ended, and everything up to its last line is saved.
			"
		`);
		expect(
			session.progress().activities["an-hour"]?.answers.text,
		).toMatchObject({
			value: "Tuesday’s briefing.\nNobody wrote\nanything down.",
		});
	});

	it("takes the last line of an input that does not end it", async () => {
		const { desk, session } = createDesk(module);
		const input = new PassThrough();
		const face = openLines(desk, { input, output: new PassThrough(), elapsed });
		input.end("Siân");
		expect(await face.left).toBe("left");
		expect(session.progress().activities.name?.answers.name).toMatchObject({
			value: "Siân",
		});
	});

	it("leaves quietly when nobody reads any more", async () => {
		const { desk, disk } = createDesk(module);
		const output = new Writable({
			write: (_chunk, _encoding, done) =>
				done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
		});
		const face = openLines(desk, { input: new PassThrough(), output, elapsed });
		expect(await face.left).toBe("left");
		expect(disk.saves).toHaveLength(1);
	});

	it("stops at once and says nothing more when it is told to", async () => {
		const { desk } = createDesk(module);
		const output = new PassThrough();
		const face = openLines(desk, { input: new PassThrough(), output, elapsed });
		const before = String(output.read());
		face.stop();
		expect(await face.left).toBe("interrupted");
		expect(before).toContain("What name should the certificate carry?");
		expect(output.read()).toBeNull();
	});

	it("reports a line as long as a terminal hands over, and keeps it", async () => {
		const { desk, session } = createDesk(module);
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		const input = Object.assign(new PassThrough(), { isTTY: true });
		const output = new PassThrough();
		const face = openLines(desk, { input, output, elapsed });
		input.end(`${"ŵ".repeat(2048)}\n`);
		await face.left;
		expect(String(output.read())).toContain("its end may be missing");
		expect(session.page().ask?.draft).toBe("ŵ".repeat(2048));
	});

	it("rejects on a fault of ours", async () => {
		const { desk } = createDesk(module);
		const broken = {
			...desk,
			session: {
				...desk.session,
				answer: () => {
					throw new Error("ours");
				},
			},
		};
		await expect(piped(broken, ["Siân"])).rejects.toThrow("ours");
	});
});
