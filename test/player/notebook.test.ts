import { describe, expect, it } from "vitest";
import { goOnPath } from "../../src/player/destination.ts";
import {
	inShort,
	notebookOf,
	summaryOf,
	whence,
} from "../../src/player/notebook.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { moduleWith, year } from "../fixtures/story.ts";

function at(section: string, screen: string, index: number, own = module) {
	const { session } = createDesk(own);
	session.goTo({ section, screen, index });
	return session;
}

function notebook(session: ReturnType<typeof at>) {
	return notebookOf(session.module, session.progress(), session.context());
}

/** What is in it, a line each. */
function lines(session: ReturnType<typeof at>): string[] {
	const { waiting, written } = notebook(session);
	return [
		...waiting.map(({ asked, where }) => `? ${where}: ${asked}`),
		...written.map((one) => `${whence(one)}: ${one.words}`),
	];
}

describe("the notebook", () => {
	it("has what waits first, then what was written, in the order of the path, with where it came from", () => {
		const session = at("principles", "an-hour", 1);
		session.answer("The Monday briefing.");
		session.answer("The room.");
		session.goTo({ section: "principles", screen: "evidence", index: 0 });
		session.setAside();
		session.note({
			number: 1,
			place: { section: "your-school", screen: "school", index: 1 },
			words: "Ask Ros.\n",
		});
		expect(lines(session)).toEqual([
			"? part 2, Principles: What would you ask to see first?",
			"your note, part 1, Your school, screen 2: Ask Ros.",
			"your words, part 2, Principles: The Monday briefing.",
			"your words, part 2, Principles: The room.",
		]);
	});

	it("has neither what was only chosen or rated, nor what may be left empty", () => {
		const session = at("your-school", "sure", 2);
		session.answer("3");
		session.goTo({ section: "principles", screen: "evidence", index: 0 });
		session.answer(["survey"]);
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		session.answer("Mine.");
		session.answer("");
		expect(lines(session)).toEqual(["your words, part 2, Principles: Mine."]);
	});

	it("has the reasons given in a story, and the line for the plan", () => {
		const session = at("year", "year", 0, moduleWith(year));
		for (let step = 0; session.page().ask && step < 40; step += 1) {
			const question = session.page().ask?.question;
			if (question?.type === "choice")
				session.answer([question.options[0]?.key ?? ""]);
			else session.answer(`On ${question?.id}.`);
		}
		expect(lines(session).map((line) => line.replace(/:.*/s, ""))).toContain(
			"your reason, part 1, A small year",
		);
		expect(lines(session)).toContain(
			"your words, part 1, A small year: On plan.",
		);
	});

	it("leads to the answer, opened again", () => {
		const session = at("principles", "an-hour", 1);
		session.answer("Mine.");
		session.answer("The room.");
		session.goTo({ section: "finish", screen: "sign", index: 2 });
		const [one] = notebook(session).written;
		if (one?.to.type !== "answer") throw new Error("Nothing is written.");
		goOnPath(one.to, session, false);
		expect(session.page().ask).toBeUndefined();
		goOnPath(one.to, session, true);
		expect(session.page().ask).toMatchObject({
			again: true,
			draft: "Mine.",
			question: { id: "text" },
		});
		session.keepAnswer();
		session.retrace("back");
		expect(session.progress().place.screen).toBe("sign");
	});

	it("leads to what was put off, with what was begun", () => {
		const session = at("principles", "an-hour", 1);
		session.draft("Half of");
		session.setAside();
		const [one] = notebook(session).waiting;
		if (!one) throw new Error("Nothing waits.");
		goOnPath(one.to, session, true);
		expect(session.page().ask).toMatchObject({ draft: "Half of" });
	});
});

describe("the sentence above it", () => {
	const some = (count: number) => Array.from({ length: count });
	it.each([
		[0, 0, "Nothing is in your notebook yet."],
		[1, 0, "1 open question, to go to when you like. Nothing is written yet."],
		[0, 2, "No question waits. 2 things you wrote, to read or to change."],
	])("for %i and %i begins %s", (waiting, written, sentence) => {
		const all = { waiting: some(waiting), written: some(written) };
		expect(summaryOf(all as never)).toContain(sentence);
	});
});

it.each([
	["One line.", "One line."],
	["Two\nlines  of it.", "Two lines of it."],
	["word ".repeat(40), `${"word ".repeat(23)}word …`],
])("%j in short is %j", (words, short) => {
	expect(inShort(words)).toBe(short);
});
