import { describe, expect, it } from "vitest";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { skippable } from "../fixtures/skippable.ts";
import { openWindow } from "./window.tsx";

const sure = { section: "your-school", screen: "sure", index: 2 };
const anHour = { section: "principles", screen: "an-hour", index: 1 };

function opened(place = sure, own = module) {
	const desk = createDesk(own);
	desk.session.goTo(place);
	return { ...desk, window: openWindow(desk.desk) };
}

describe("a search", () => {
	it("goes to what it found, and Esc leads back step by step to where it began", async () => {
		const { window, session } = opened();
		await window.shows("How sure are you");
		await window.press("/");
		await window.shows("enter search");
		await window.press("inset");
		await window.press("enter");
		await window.shows("found in 3 places");
		await window.press("3");
		await window.shows("The head tells this story.");
		await window.press("escape");
		await window.shows("found in 3 places");
		await window.press("2");
		await window.shows("esc return");
		expect(session.progress().place.section).toBe("principles");
		await window.press("escape");
		await window.shows("How sure are you");
		expect(session.progress().place).toMatchObject(sure);
	});

	it("says when the words are nowhere, keeps them, and is left with Esc", async () => {
		const { window } = opened();
		await window.press("/");
		await window.press("zebra");
		await window.press("enter");
		expect(await window.shows("is nowhere")).toContain("zebra");
		await window.press("escape");
		await window.shows("How sure are you");
	});
});

describe("a note", () => {
	it("is written on any screen, kept as it is written, found in the notebook and deleted after a question", async () => {
		const { window, session } = opened();
		await window.press("n");
		await window.shows("Your note");
		await window.press("Ask Ros");
		await window.shows("Ask Ros");
		expect(session.progress().notes).toMatchObject([
			{ place: sure, words: "Ask Ros" },
		]);
		await window.press("escape");
		await window.shows("How sure are you");
		await window.press("m");
		await window.shows("1 thing you wrote");
		await window.press("1");
		await window.press(" again");
		await window.press("tab");
		await window.shows("enter closes it");
		await window.press("enter");
		await window.shows("Ask Ros again");
		await window.press("d");
		await window.shows("Delete this note?");
		await window.press("escape");
		await window.shows("1 thing you wrote");
		await window.press("d");
		await window.press("2");
		await window.shows("Nothing is in your notebook yet");
		expect(session.progress().notes).toBeUndefined();
	});
});

describe("the notebook", () => {
	it("opens a reflection again, and Esc leads back where it was opened", async () => {
		const { window, session } = opened(anHour);
		session.answer("Mine.");
		session.goTo(sure);
		await window.shows("How sure are you");
		await window.press("m");
		await window.press("1");
		await window.shows("Which CPD hour");
		expect(session.page().ask).toMatchObject({ again: true, draft: "Mine." });
	});
});

describe("back and forward", () => {
	it("retrace where the learner has been", async () => {
		const { window, session } = opened();
		session.goTo(anHour);
		await window.shows("Which CPD hour");
		await window.press("escape");
		await window.press("[");
		await window.shows("How sure are you");
		await window.press("]");
		await window.shows("Which CPD hour");
		expect(session.progress().place).toMatchObject(anHour);
	});
});

describe("showing that a section is known", () => {
	it("is offered in the contents, refuses nothing chosen, and counts the section as done", async () => {
		const { window, session } = opened(sure, skippable);
		await window.press("c");
		await window.shows("Contents");
		await window.press("down");
		await window.shows("a know it? skip");
		await window.press("a");
		await window.shows("Question 1 of 2");
		await window.press("enter");
		await window.shows("Choose one of the 2 options");
		await window.press("2");
		await window.press("enter");
		await window.shows("Question 2 of 2");
		await window.press("2");
		await window.press("enter");
		await window.shows("counts as done");
		await window.press("escape");
		await window.shows("known, done");
		expect(session.progress().place).toMatchObject(sure);
	});

	it("is left with Esc as if it had not begun", async () => {
		const { window, session } = opened(
			{ section: "principles", screen: "evidence", index: 0 },
			skippable,
		);
		const before = session.progress();
		await window.press("a");
		await window.shows("Question 1 of 2");
		await window.press("escape");
		await window.shows("Begin with pupils");
		expect(session.progress()).toEqual(before);
	});
});
