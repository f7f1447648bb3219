import { describe, expect, it } from "vitest";
import type { Library } from "../../src/course/library.ts";
import type { Term } from "../../src/course/module.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import { createDesk } from "../fixtures/desk.ts";
import { library, springfield } from "../fixtures/library.ts";
import { module } from "../fixtures/module.ts";
import { openWindow } from "./window.tsx";

const long: Library = {
	...library,
	cases: [
		...library.cases,
		{
			...springfield,
			id: "long",
			title: "Zoar Primary School",
			blocks: Array.from({ length: 30 }, (_, index) =>
				paragraph(`Paragraph ${index + 1} of a long account.`),
			),
		},
	],
};

function opened(
	options: Parameters<typeof createDesk>[1] = {},
	size?: { columns: number; rows: number },
	own = module,
) {
	const desk = createDesk(own, options);
	desk.session.answer("Siân");
	return { ...desk, window: openWindow(desk.desk, size) };
}

describe("the library", () => {
	it("is one key from any page, and one step back after another", async () => {
		const { window } = opened();
		await window.shows("What name");
		await window.press("l");
		expect(await window.shows("Cases by challenge")).toMatch(
			/❯ 1 {2}Cases by challenge +2 challenges/,
		);
		await window.press("1");
		await window.shows("Support staff left out");
		await window.press("down", "enter");
		await window.shows("How two schools answered it");
		await window.press("2");
		const frame = await window.shows("The head tells this story.");
		expect(frame).toMatch(/Accounts +2017 to about 2019/);
		expect(frame).toContain("esc back ·");
		await window.press("escape");
		expect(await window.shows("How two schools answered it")).toContain(
			"❯ 2  Springfield",
		);
		await window.press("b");
		expect(await window.shows("Cases by challenge")).toContain(
			"❯ 2  Support staff left out",
		);
		await window.press("left");
		await window.shows("esc back to the page");
		await window.press("escape");
		await window.shows("What name");
	});

	it("leads back to the very question, with what was being written", async () => {
		const { window, session } = opened();
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		await window.shows("Which CPD hour");
		await window.press("The Monday");
		await window.press("escape");
		await window.press("l");
		await window.press("1");
		await window.press("escape");
		await window.press("escape");
		await window.shows("The Monday");
		await window.press("enter");
		await window.press(" briefing");
		await window.shows("The Monday briefing");
	});

	it("is in the contents, too", async () => {
		const { window } = opened();
		await window.shows("What name");
		await window.press("c");
		await window.press("down", "down", "down", "down", "down");
		await window.shows(/❯ +Library/);
		await window.press("enter");
		await window.shows("Sources, by section");
		await window.press("escape");
		await window.shows(/❯ +Library/);
	});

	it("begins again from inside itself, and never piles up", async () => {
		const { window } = opened();
		await window.shows("What name");
		await window.press("l");
		await window.press("2");
		await window.press("l");
		await window.shows("To read when you like");
		await window.press("escape");
		await window.shows("Cases by phase");
		await window.press("escape");
		await window.shows("What name");
	});

	it("scrolls a long account, and closes it at its end", async () => {
		const { window } = opened({ library: long });
		await window.shows("What name");
		await window.press("l");
		await window.press("2");
		await window.press("1");
		await window.press("3");
		await window.shows("Paragraph 1 of");
		await window.press("pagedown");
		await window.hides("Paragraph 1 of");
		await window.readTo("Paragraph 30 of");
		await window.press("space");
		await window.shows("❯ 3  Zoar");
	});

	it("moves the mark of a long list by windowfuls, and opens what has no digit", async () => {
		const glossary = Array.from({ length: 40 }, (_, index): Term => {
			const term = `Word ${String(index + 1).padStart(2, "0")}`;
			return { id: term, term, blocks: [paragraph(`Meaning of ${term}.`)] };
		});
		const { window } = opened(
			{},
			{ columns: 60, rows: 20 },
			{
				...module,
				glossary,
			},
		);
		await window.shows("What name");
		await window.press("l");
		await window.press("4");
		await window.shows("❯ 1  Word 01");
		await window.press("pagedown", "pagedown");
		await window.hides("Word 01");
		await window.press("pagedown", "pagedown");
		await window.shows("❯    Word 40");
		await window.press("up");
		await window.press("enter");
		await window.shows("Meaning of Word 39.");
		await window.press("escape");
		await window.shows("❯    Word 39");
		await window.press("pageup", "pageup", "pageup", "pageup");
		await window.shows("❯ 1  Word 01");
	});

	it.each([
		{ columns: 40, rows: 15 },
		{ columns: 120, rows: 40 },
	])("fits %o", async (size) => {
		const { window } = opened({}, size);
		await window.shows("Welcome");
		for (const key of ["l", "2", "1", "2"]) await window.press(key);
		await window.shows("Springfield Junior School");
		await window.readTo(/need|Sources/);
		for (let back = 0; back < 4; back += 1) await window.press("escape");
		await window.shows("Welcome");
	});
});

describe("the words on a screen", () => {
	it("are hinted at where one is new, and explained on a key", async () => {
		const { window, session } = opened();
		session.goTo({ section: "principles", screen: "evidence", index: 0 });
		await window.readTo("Whole days");
		expect(window.frame()).toContain("g words");
		await window.press("g");
		const frame = await window.shows("Words on this screen");
		expect(frame).toContain("A day for staff without pupils.");
		expect(frame).toContain("esc back to the page");
		await window.press("escape");
		await window.shows("Whole days");
	});

	it("have no key where there are none", async () => {
		const { window } = opened();
		await window.shows("What name");
		expect(window.frame()).not.toContain("g words");
		await window.press("g", "l");
		await window.shows("To read when you like");
	});
});
