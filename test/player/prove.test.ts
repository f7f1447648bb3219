import { describe, expect, it } from "vitest";
import { given } from "../../src/activities/answer.ts";
import { missing } from "../../src/player/complete.ts";
import { minutesLeft } from "../../src/player/minutes-left.ts";
import { notebookOf } from "../../src/player/notebook.ts";
import { proofIn, proveWith } from "../../src/player/prove.ts";
import { createDesk } from "../fixtures/desk.ts";
import { actions, module, sign } from "../fixtures/module.ts";
import { holding, skippable } from "../fixtures/skippable.ts";

const start = { section: "principles", screen: "evidence", index: 0 };

function at(own = skippable, place = start) {
	const desk = createDesk(own);
	desk.session.goTo(place);
	return desk;
}

/** The questions that would show it, by id. */
function asked(session: ReturnType<typeof at>["session"], section: string) {
	return proofIn(session, section)?.quizzes.map(({ id }) => id);
}

describe("what shows that a section is known", () => {
	it("are the last two of its checks that are not answered yet", () => {
		const { session } = at();
		expect(asked(session, "principles")).toEqual(["first-check", "last-check"]);
		session.goTo({ section: "principles", screen: "last", index: 4 });
		session.answer(["right"]);
		expect(asked(session, "principles")).toEqual(["evidence", "first-check"]);
		session.goTo(start);
		session.setAside();
		expect(asked(session, "principles")).toBeUndefined();
	});

	it("is nothing where there are too few, or where the work is the learner’s own", () => {
		expect(asked(at(module).session, "principles")).toBeUndefined();
		for (const own of [actions, sign])
			expect(asked(at(holding(own)).session, "principles")).toBeUndefined();
		expect(asked(at().session, "nowhere")).toBeUndefined();
	});

	it("is nothing once the section is done", () => {
		const { session } = createDesk(skippable, {
			progress: {
				...at().session.progress(),
				ended: { principles: "2026-11-23T14:02:00.000Z" },
			},
		});
		expect(asked(session, "principles")).toBeUndefined();
	});
});

describe("both right", () => {
	it("counts the section as done, keeps the answers, and goes on", () => {
		const { session } = at();
		const proof = proofIn(session, "principles");
		if (!proof) throw new Error("The fixture has changed.");
		const before = minutesLeft(
			session.module,
			session.progress(),
			session.context(),
		);
		expect(proveWith(session, proof, ["right", "right"])).toContain(
			"“Principles” counts as done.",
		);
		const progress = session.progress();
		expect(progress.ended).toHaveProperty("principles");
		expect(progress.place.section).toBe("finish");
		expect([
			before,
			minutesLeft(session.module, progress, session.context()),
		]).toEqual([30, 20]);
		expect(given(session.context().answers("last-check"), "pick")).toBe(
			"right",
		);
		const left = missing(session.module, progress, session.context());
		expect(left.map(({ section }) => section)).not.toContain("Principles");
		expect(asked(session, "principles")).toBeUndefined();
	});

	it("leaves its other questions to be opened: what asks about their own school waits in the notebook", () => {
		const { session } = at();
		const proof = proofIn(session, "principles");
		if (!proof) throw new Error("The fixture has changed.");
		proveWith(session, proof, ["right", "right"]);
		const { waiting } = notebookOf(
			session.module,
			session.progress(),
			session.context(),
		);
		expect(waiting.map(({ asked }) => asked)).toEqual([
			"Which CPD hour last term would you not run again, and what told you?",
		]);
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		expect(session.page().ask?.activity).toBe("an-hour");
	});

	it("leaves whoever is elsewhere where they are", () => {
		const school = { section: "your-school", screen: "familiar", index: 0 };
		const { session } = at(skippable, school);
		const proof = proofIn(session, "principles");
		if (!proof) throw new Error("The fixture has changed.");
		proveWith(session, proof, ["right", "right"]);
		expect(session.progress().place).toMatchObject(school);
	});
});

describe("not both right", () => {
	it("costs nothing: no answer is kept, and the section waits as it was", () => {
		const { session } = at();
		const before = session.progress();
		const proof = proofIn(session, "principles");
		if (!proof) throw new Error("The fixture has changed.");
		expect(proveWith(session, proof, ["right", "wrong"])).toContain(
			"have a look at “Principles” after all",
		);
		const { proofs, ...after } = session.progress();
		expect(after).toEqual(before);
		expect(proofs).toMatchObject({ principles: { right: false } });
	});

	it("is not tried a second time", () => {
		const { session } = at();
		const proof = proofIn(session, "principles");
		if (!proof) throw new Error("The fixture has changed.");
		proveWith(session, proof, ["wrong", "wrong"]);
		expect(asked(session, "principles")).toBeUndefined();
	});
});
