import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Module } from "../../src/course/module.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { act } from "../fixtures/random-learner.ts";

const at = (section: string, screen: string) => {
	const desk = createDesk(module);
	desk.session.goTo({ section, screen, index: 0 });
	return desk;
};

describe("a session", () => {
	it("saves an answer at once, in words as it was asked", () => {
		const { session, disk } = at("your-school", "sure");
		expect(session.answer(" 3 ")).toEqual([]);
		expect(disk.saves.at(-1)?.activities.sure?.answers.pupils).toEqual({
			question: "pupils",
			at: "2026-11-23T14:02:00.000Z",
			asked: "Name the pupils who should notice first",
			value: 3,
			words: "3 of 5",
		});
	});

	it("keeps what it refuses as a draft, and saves that within two seconds", () => {
		const { session, disk, pass } = at("your-school", "sure");
		expect(session.answer("9")).toMatchObject([
			{ reason: expect.stringContaining("from 1") },
		]);
		expect(session.page().ask?.draft).toBe("9");
		pass(2);
		expect(disk.saves.at(-1)?.activities.sure).toMatchObject({
			answers: {},
			drafts: { pupils: "9" },
		});
	});

	it("asks the kind as well whether an answer can be taken", () => {
		const { session } = at("welcome", "welcome");
		expect(session.answer("Siân\nGruffydd")).toEqual([
			{ reason: "A name goes on one line. Take out the line break." },
		]);
		expect(session.answer("王")).toEqual([]);
		expect(session.answer("李")).toMatchObject([
			{ reason: expect.stringContaining("no “李”") },
		]);
		expect(session.progress().activities.name?.answers).toMatchObject({
			name: { value: "王" },
		});
	});

	it("keeps what is half typed when it is put off, and opens again with it", () => {
		const { session } = at("principles", "an-hour");
		session.draft("Four lines of mine");
		session.setAside();
		expect(session.page().ask).toBeUndefined();
		const open = () => {
			const [changeable] = session.page().changeable;
			if (changeable) session.change(changeable);
			return session.page().ask?.draft;
		};
		expect(open()).toBe("Four lines of mine");
		session.draft("Five lines of mine");
		session.setAside();
		expect(open()).toBe("Five lines of mine");
	});

	it("takes no control characters from anybody", () => {
		const { session } = at("principles", "an-hour");
		session.draft("\u001B[31mred\u0007");
		expect(session.page().ask?.draft).toBe("red");
		session.answer("\u001B]0;title\u0007One.\rTwo.");
		expect(
			session.progress().activities["an-hour"]?.answers.text,
		).toMatchObject({ value: "One.\nTwo." });
	});

	it("changes an answer and keeps the one before", () => {
		const { session } = at("principles", "evidence");
		session.answer(["price"]);
		const [changeable] = session.page().changeable;
		if (changeable) session.change(changeable);
		expect(session.page().ask).toMatchObject({ draft: ["price"], again: true });
		session.answer(["lessons"]);
		expect(session.progress().activities.evidence).toMatchObject({
			answers: { pick: { value: "lessons" } },
			earlier: [{ value: "price" }],
			drafts: {},
		});
	});

	it.each(["keepAnswer", "setAside"] as const)(
		"leaves an answer that is being changed as it was: %s",
		(leave) => {
			const { session } = at("principles", "evidence");
			session.answer(["price"]);
			const [changeable] = session.page().changeable;
			if (changeable) session.change(changeable);
			session.draft(["lessons"]);
			session[leave]();
			expect(session.page().ask).toBeUndefined();
			expect(session.progress().activities.evidence).toMatchObject({
				answers: { pick: { value: "price" } },
				earlier: [],
				drafts: {},
			});
		},
	);

	it("does not go on past an open question, and says when there is no further", () => {
		const { session } = at("finish", "sign");
		expect(session.forward()).toBe(true);
		expect(session.progress().place.screen).toBe("sign");
		session.answer("Siân");
		expect(session.forward()).toBe(false);
		expect(session.progress().ended).toHaveProperty("finish");
		expect(session.forward()).toBe(false);
	});

	it("goes back as far as the first screen", () => {
		const { session } = at("your-school", "familiar");
		expect(session.back()).toBe(true);
		expect(session.back()).toBe(false);
		expect(session.progress().place.section).toBe("welcome");
	});

	it("stays in its part when a section is given another name", () => {
		const { session, disk } = at("principles", "an-hour");
		const { place } = disk.saves.at(-1) ?? session.progress();
		expect(place).toMatchObject({ section: "principles", part: 2 });
		const renamed = {
			...module,
			sections: module.sections.map((section) =>
				section.id === "principles" ? { ...section, id: "need" } : section,
			),
		};
		const progress = session.progress();
		const { session: again } = createDesk(renamed, { progress });
		expect(again.page()).toMatchObject({
			section: { id: "need", number: 2 },
			screen: { id: "an-hour" },
		});
	});

	it("has nothing to do with an answer where nothing is asked", () => {
		const { session, disk } = createDesk({
			...module,
			welcome: { ...module.welcome, screens: [] },
		} satisfies Module);
		session.goTo({ section: "welcome", screen: "", index: 0 });
		const before = session.progress();
		expect(session.answer("x")).toEqual([]);
		session.draft("x");
		session.setAside();
		session.keepAnswer();
		expect(session.progress()).toBe(before);
		expect(disk.saves).toHaveLength(1);
	});

	it("tells of every change until nobody listens", () => {
		const { session } = at("your-school", "sure");
		let told = 0;
		const stop = session.subscribe(() => {
			told += 1;
		});
		session.draft("3");
		session.answer("3");
		expect(told).toBe(2);
		stop();
		session.answer("3");
		expect(told).toBe(2);
	});

	it("saves what is unsaved when it is closed", () => {
		const { session, disk } = at("principles", "an-hour");
		session.draft("Half a tho");
		expect(session.close()).toMatchObject({ ok: true });
		expect(disk.saves.at(-1)?.activities["an-hour"]?.drafts).toEqual({
			text: "Half a tho",
		});
	});
});

describe("whatever a learner does", () => {
	it("what is on the disk two seconds later is what they did", () => {
		const whims = fc.array(
			fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 4 })),
			{ minLength: 1, maxLength: 60 },
		);
		fc.assert(
			fc.property(whims, (run) => {
				const { session, disk, pass } = createDesk(module);
				const fresh = session.progress();
				for (const [what, how, seconds] of run) {
					act(session, [what, how]);
					pass(seconds);
				}
				pass(2);
				expect(disk.saves.at(-1) ?? fresh).toEqual(session.progress());
				expect(session.saving().type).toBe("saved");
			}),
		);
	});
});

describe("an answer that another screen quotes", () => {
	const ending = { section: "finish", screen: "ending", index: 1 };
	const withQuote = () => {
		const desk = createDesk(quoting);
		desk.session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		desk.session.answer("The briefing");
		desk.session.goTo(ending);
		return desk.session;
	};
	const quoting: Module = {
		...module,
		sections: module.sections.map((section) =>
			section.id === "finish"
				? {
						...section,
						screens: [
							...section.screens.slice(0, 1),
							{
								id: "ending",
								pieces: [
									{
										type: "text",
										blocks: [
											{
												type: "paragraph",
												rich: [{ text: "", answer: { activity: "an-hour" } }],
											},
										],
									},
								],
							},
						],
					}
				: section,
		),
	};

	it.each([
		["a new one", "The assembly", "The assembly"],
		["the old one kept", undefined, "The briefing"],
	])("is changed from there, and read there again: %s", (_, answer, reads) => {
		const session = withQuote();
		const [only, ...others] = session.page().changeable;
		expect(others).toEqual([]);
		if (only) session.change(only);
		expect(session.progress().place.screen).toBe("an-hour");
		expect(session.page().ask).toMatchObject({
			again: true,
			draft: "The briefing",
		});
		if (answer === undefined) session.keepAnswer();
		else session.answer(answer);
		expect(session.progress().place).toMatchObject(ending);
		expect(session.page().say).toContainEqual({ type: "said", text: reads });
	});

	it("leads nowhere once the learner has gone elsewhere", () => {
		const session = withQuote();
		const [only] = session.page().changeable;
		if (only) session.change(only);
		session.forward();
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		session.answer("The assembly");
		expect(session.progress().place.screen).toBe("an-hour");
	});

	it("is not offered while there is none", () => {
		const { session } = createDesk(quoting);
		session.goTo(ending);
		expect(session.page().changeable).toEqual([]);
	});
});
