import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Module } from "../../src/course/module.ts";
import { createRecord } from "../../src/documents/record.ts";
import { missing } from "../../src/player/complete.ts";
import type { Progress } from "../../src/player/progress.ts";
import { readProgress } from "../../src/player/stored.ts";
import { welcomeBack } from "../../src/player/welcome-back.ts";
import { createDesk } from "../fixtures/desk.ts";
import { act } from "../fixtures/random-learner.ts";
import { edited, moduleWith, scenarioOf, year } from "../fixtures/story.ts";

const module = moduleWith(year);

/** Somebody at the story, perhaps with what was kept of their last visit. */
function at(progress?: Progress, of: Module = module) {
	const desk = createDesk(of, progress ? { progress } : {});
	if (!progress)
		desk.session.goTo({ section: "year", screen: "year", index: 0 });
	return desk;
}

/** What a file gives back after the program was closed. */
function reopened(progress: Progress, of = module) {
	const stored = readProgress(JSON.parse(JSON.stringify(progress)));
	if (!stored) throw new Error("This is not progress.");
	return at(stored, of);
}

const asked = ({ session }: ReturnType<typeof at>) =>
	session.page().ask?.question.id;

describe("a scenario under way", () => {
	it("takes the phase with its first answer, and keeps it whatever is said later", () => {
		const desk = at();
		const phase = (key: string) => {
			desk.session.goTo({ section: "welcome", screen: "school", index: 0 });
			const [form] = desk.session.page().changeable;
			if (form) desk.session.change(form);
			desk.session.answer({ phase: key, teachers: "12", review: "1/1/27" });
			desk.session.goTo({ section: "year", screen: "year", index: 0 });
		};
		const opening = () => JSON.stringify(desk.session.page().say);
		phase("primary");
		expect(opening()).toContain("Primary School");
		phase("secondary");
		expect(opening()).not.toContain("Primary School");
		phase("primary");
		desk.session.answer("");
		phase("secondary");
		expect(desk.session.progress().activities.year?.took).toEqual({
			phase: "primary",
		});
		const { took } = desk.session.context();
		expect(took("year")).toEqual({ phase: "primary" });
	});

	it("goes on exactly where it was, three times over", () => {
		let desk = at();
		desk.session.answer("");
		desk.session.answer(["two"]);
		desk.session.draft("Ten is too ma");
		desk = reopened(desk.session.progress());
		expect(asked(desk)).toBe("july.because");
		expect(desk.session.page().ask?.draft).toBe("Ten is too ma");
		desk.session.answer("Ten is too many");
		desk = reopened(desk.session.progress());
		expect(asked(desk)).toBe("july.on");
		for (const draft of ["", ["reword"], "", "", ["stop"], "", "", "", ""])
			desk.session.answer(draft);
		desk = reopened(desk.session.progress());
		expect(asked(desk)).toBe("july.why");
		for (const draft of ["", "", "", "Less", ["october"], ["publish"]])
			desk.session.answer(draft);
		desk = reopened(desk.session.progress());
		expect(asked(desk)).toBe("october.because.2");
	});

	it("is looked back at step by step, and left by going on", () => {
		const { session } = at();
		const reads = () => JSON.stringify(session.page().say);
		for (const draft of ["", ["two"], "", ""]) session.answer(draft);
		session.draft(["reword"]);
		const before = session.progress();
		expect(session.page().passed).toBe(3);
		expect(session.back()).toBe(true);
		expect(reads()).toContain("nobody claps");
		expect(session.page()).toMatchObject({ lookingBack: 1, changeable: [] });
		expect(session.page().ask).toBeUndefined();
		session.back();
		expect(reads()).toContain("Five priorities");
		session.back();
		expect(reads()).toContain("Forty-one hours are left");
		for (const _ of [1, 2, 3]) expect(session.forward()).toBe(true);
		expect(session.page().ask).toMatchObject({
			question: { id: "october" },
			draft: ["reword"],
		});
		expect(session.progress()).toBe(before);
	});

	it("is left for the screen before from its first page, and from its end", () => {
		const { session } = at();
		const screen = () => session.progress().place.screen;
		session.back();
		expect(screen()).not.toBe("year");
		session.goTo({ section: "year", screen: "year", index: 0 });
		for (let step = 0; session.page().ask && step < 60; step += 1) {
			const { question } = session.page().ask ?? {};
			if (question?.type === "choice")
				session.answer([question.options[0]?.key ?? ""]);
			else session.answer(question?.type === "text" ? "A line" : "");
		}
		expect(session.page()).toMatchObject({ passed: 0 });
		expect(session.page().ask).toBeUndefined();
		session.back();
		expect(screen()).not.toBe("year");
	});

	it("keeps what an author's changes leave, and asks only the gap", () => {
		const desk = at();
		for (const draft of ["", ["two"], "", "", ["reword"], "", ""])
			desk.session.answer(draft);
		expect(asked(desk)).toBe("march");
		const text = edited([
			"nobody claps.\n-> october",
			"nobody claps.\n-> january\n=== january ===\nA route. # decision: january; January\n+ [No # id: no] -> october\n+ [Yes # id: yes] -> october",
		]);
		const later = reopened(
			desk.session.progress(),
			moduleWith(scenarioOf(text)),
		);
		expect(asked(later)).toBe("january");
		for (const draft of [["no"], "", ""]) later.session.answer(draft);
		expect(asked(later)).toBe("march");
	});

	it("cannot be put off at a pause, and reminds nobody of a because that was left out", () => {
		const desk = at();
		desk.session.setAside();
		expect(asked(desk)).toBe("dossier");
		desk.session.answer("");
		desk.session.answer(["two"]);
		desk.session.setAside();
		expect(asked(desk)).toBe("july.on");
		desk.session.answer("");
		desk.session.setAside();
		expect(desk.session.page().ask).toBeUndefined();
		const { session } = desk;
		const greeting = welcomeBack(
			module,
			session.progress(),
			session.context(),
			{ when: () => "today", now: "2026-11-24T09:00:00.000Z" },
		);
		expect(JSON.stringify(greeting)).toContain("October: what do you do?");
		expect(JSON.stringify(greeting)).not.toContain("why that one");
	});

	it("stands in the record without a word of its pauses", () => {
		const desk = at();
		for (const draft of ["", ["two"], "Ten is too many", ""])
			desk.session.answer(draft);
		const { session } = desk;
		const record = createRecord(
			module,
			session.progress(),
			session.context(),
			"2026-11-23T15:00:00.000Z",
		);
		expect(
			record.sections[1]?.entries.map(({ asked, words }) => [asked, words]),
		).toEqual([
			["July: what do you do?", "Two, for a term each"],
			["July: why that one?", "Ten is too many"],
		]);
		expect(record.earlier).toEqual([]);
	});

	it("is what is missing until it is finished, by its name", () => {
		const { session } = at();
		const [first] = missing(
			module,
			session.progress(),
			session.context(),
		).filter(({ section }) => section === "A small year");
		expect(first).toMatchObject({ prompt: [{ text: "A small year" }] });
	});
});

describe("anybody at a story", () => {
	it("can do anything in any order, and what is kept is read back as it was", () => {
		const whim = fc.tuple(fc.nat(11), fc.nat(50));
		fc.assert(
			fc.property(fc.array(whim, { maxLength: 60 }), (whims) => {
				const desk = at();
				for (const one of whims) act(desk.session, one);
				const { session } = desk;
				// Where somebody looks back to is not kept: they come back to where they are.
				while (session.page().lookingBack > 0) session.forward();
				const page = session.page();
				const again = reopened(session.progress()).session;
				expect(again.page()).toEqual(page);
				for (const say of page.say)
					if (say.type === "gauges")
						for (const { value, max } of say.rows) {
							expect(value).toBeGreaterThanOrEqual(0);
							expect(value).toBeLessThanOrEqual(max);
						}
			}),
			{ numRuns: 40 },
		);
	});
});
