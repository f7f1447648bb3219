import { describe, expect, it } from "vitest";
import { nextNote, noteWith } from "../../src/player/notes.ts";
import { unsavedWords } from "../../src/player/unsaved.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";

const place = { section: "principles", screen: "an-hour", index: 1 };

describe("a note", () => {
	it("is kept as it is written, with when and where it was begun", () => {
		const { session, pass } = createDesk(module);
		expect(nextNote(session.progress())).toBe(1);
		session.note({ number: 1, place, words: "Ask" });
		const { at } = noteWith(session.progress(), 1) ?? {};
		pass(60);
		session.goTo({ section: "finish", screen: "sign", index: 2 });
		session.note({
			number: 1,
			place: session.progress().place,
			words: "Ask Ros\nabout Friday",
		});
		expect(session.progress().notes).toEqual([
			{ number: 1, at, place, words: "Ask Ros\nabout Friday" },
		]);
		expect(nextNote(session.progress())).toBe(2);
	});

	it("is gone when nothing is left of it, and leaves no empty list", () => {
		const { session } = createDesk(module);
		const before = session.progress();
		session.note({ number: 1, place, words: "A" });
		session.note({ number: 2, place, words: "B" });
		session.note({ number: 1, place, words: " \n" });
		expect(session.progress().notes?.map(({ number }) => number)).toEqual([2]);
		session.note({ number: 2, place, words: "" });
		expect(session.progress()).toEqual(before);
		expect(session.progress()).not.toHaveProperty("notes");
	});

	it("is saved within two seconds of the first key, and safe to print", () => {
		const { session, disk, pass } = createDesk(module);
		session.note({ number: 1, place, words: "a\u001B[2Jb" });
		pass(2);
		expect(disk.saves.at(-1)?.notes?.[0]?.words).toBe("ab");
	});

	it("is among the words that no disk has taken", () => {
		const { session } = createDesk(module);
		session.note({ number: 1, place, words: "Kept before." });
		const held = session.progress();
		session.note({ number: 2, place, words: "New since." });
		expect(unsavedWords(held, session.progress())).toEqual(["New since."]);
	});
});
