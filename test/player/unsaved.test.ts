import { describe, expect, it } from "vitest";
import { unsavedWords } from "../../src/player/unsaved.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";

const at = (section: string, screen: string) => {
	const { session } = createDesk(module);
	session.goTo({ section, screen, index: 0 });
	return session;
};

describe("what is unsaved", () => {
	it("is what was answered or half written since, in the learner’s words", () => {
		const session = at("principles", "an-hour");
		session.answer("The Monday briefing.");
		const held = session.progress();
		expect(unsavedWords(held, held)).toEqual([]);
		session.draft("The quarter");
		expect(unsavedWords(held, session.progress())).toEqual(["The quarter"]);
		session.answer("The quarter of an hour.");
		expect(unsavedWords(held, session.progress())).toEqual([
			"The quarter of an hour.",
		]);
	});

	it("is every field of a form, but not what is only ticked, put off or emptied", () => {
		const form = at("your-school", "school");
		const before = form.progress();
		form.draft({ phase: "", teachers: "24", plan: "The plan", review: "" });
		const [fields] = unsavedWords(before, form.progress());
		expect(fields).toContain("The plan");

		const ticks = at("your-school", "familiar");
		ticks.draft(["competing"]);
		expect(unsavedWords(before, ticks.progress())).toEqual([]);
		ticks.setAside();
		expect(unsavedWords(before, ticks.progress())).toEqual([]);
		const text = at("principles", "an-hour");
		text.draft("  \n");
		expect(unsavedWords(before, text.progress())).toEqual([]);
	});

	it("is known to the session, from the last time the disk took it", () => {
		const { session, disk } = createDesk(module);
		session.answer("Siân");
		expect(session.unsaved()).toEqual([]);
		disk.broken = "The disk is full.";
		session.answer("Siân Gruffydd");
		session.goTo({ section: "principles", screen: "an-hour", index: 0 });
		session.answer("The Monday briefing.");
		expect(session.unsaved()).toEqual(["The Monday briefing."]);
		disk.broken = undefined;
		session.save();
		expect(session.unsaved()).toEqual([]);
	});
});
