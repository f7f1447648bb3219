import { describe, expect, it } from "vitest";
import { withVisits } from "../../src/player/visit-sections.ts";
import { welcomeBack, welcomeTo } from "../../src/player/welcome-back.ts";
import { linesOf } from "../../src/terminal/lines.ts";
import { createLook } from "../../src/terminal/theme.ts";
import { textIn } from "../../src/terminal/wrap.ts";
import { createDesk } from "../fixtures/desk.ts";
import { finished } from "../fixtures/finished.ts";
import { module } from "../fixtures/module.ts";
import { moduleWith, year } from "../fixtures/story.ts";

const look = createLook({ color: false, unicode: true });
const when = () => "on Thursday at 13:42";

function greet(
	{ session }: ReturnType<typeof createDesk>,
	now = "2026-11-26T09:00:00.000Z",
) {
	return welcomeBack(session.module, session.progress(), session.context(), {
		when,
		now,
	});
}

function drawn({ say }: Pick<ReturnType<typeof greet>, "say">): string[] {
	return linesOf(say, 68, look).map(textIn);
}

/** Somebody who wrote a lot and left two questions open. */
function busy() {
	const desk = createDesk(module);
	const { session } = desk;
	session.goTo({ section: "your-school", screen: "school", index: 1 });
	session.setAside();
	session.goTo({ section: "principles", screen: "an-hour", index: 1 });
	session.answer(`The Monday briefing, ${"and so on, ".repeat(30)}`);
	session.setAside();
	return desk;
}

describe("welcome back", () => {
	it("says in six lines when, what, what is open and how long", () => {
		const lines = drawn(greet(busy()));
		expect(lines.join("\n")).toMatchInlineSnapshot(`
			"Welcome back

			You were last here on Thursday at 13:42, in part 2, Principles.

			You last wrote   “The Monday briefing, and so on, and so on, and so
			                 on, and so on, and so on, and so on, …”
			You left 2 open  “Your school”

			About 25 minutes to go, at your pace."
		`);
		expect(lines.slice(1).filter((line) => line !== "").length).toBeLessThan(7);
	});

	it("quotes what was decided last, but no quiz", () => {
		const desk = busy();
		desk.session.goTo({ section: "your-school", screen: "familiar", index: 0 });
		desk.pass(60);
		desk.session.answer(["competing"]);
		desk.session.goTo({ section: "principles", screen: "evidence", index: 0 });
		desk.pass(60);
		desk.session.answer(["price"]);
		const said = drawn(greet(desk)).join(" ").replace(/\s+/g, " ");
		expect(said).toContain(
			"You last decided “More is started here than anyone has time to finish.”",
		);
	});

	it.each([
		["The long plan", "You last wrote “The long plan”"],
		["", "You last filled in “Your school”"],
	])(
		"quotes the words of a form, and names one of figures: %j",
		(plan, said) => {
			const desk = busy();
			desk.pass(60);
			desk.session.goTo({ section: "your-school", screen: "school", index: 1 });
			const [form] = desk.session.page().changeable;
			if (form) desk.session.change(form);
			desk.session.answer({
				phase: "primary",
				teachers: "12",
				plan,
				review: "12 March 2027",
			});
			expect(drawn(greet(desk)).join(" ").replace(/\s+/g, " ")).toContain(said);
		},
	);

	it("quotes what is half written where they stopped, before anything older", () => {
		const desk = busy();
		desk.session.goTo({ section: "your-school", screen: "school", index: 1 });
		const [form] = desk.session.page().changeable;
		if (form) desk.session.change(form);
		desk.session.draft({ phase: "primary", teachers: "12", review: "" });
		const said = drawn(greet(desk)).join(" ").replace(/\s+/g, " ");
		expect(said).toMatch(/You were writing “[^”]*12[^”]*”/);
		expect(said).not.toContain("Monday briefing");
	});

	it("quotes the latest of what was written: a note, or the later of two at one moment", () => {
		const desk = busy();
		desk.pass(60);
		desk.session.note({
			number: 1,
			place: desk.session.progress().place,
			words: "Ask Ros.\n\nOn Friday.",
		});
		expect(drawn(greet(desk)).join(" ")).toContain(
			"You last wrote   “Ask Ros. On Friday.”",
		);
	});

	it("quotes the latest reason of a story, and no earlier one", () => {
		const desk = createDesk(moduleWith(year));
		const { session } = desk;
		session.goTo({ section: "year", screen: "year", index: 0 });
		for (const draft of ["", ["two"], "Ten is too many", "", ["reword"]])
			session.answer(draft);
		session.answer("They know their pupils");
		session.answer("");
		expect(drawn(greet(desk)).join(" ")).toContain(
			"You last wrote  “They know their pupils”",
		);
		session.answer(["stop"]);
		expect(drawn(greet(desk)).join(" ")).toContain("You last decided");
		// How a story ended was not decided by anybody.
		for (const draft of ["It was late", "", ""]) session.answer(draft);
		expect(drawn(greet(desk)).join(" ")).toContain(
			"You last wrote  “It was late”",
		);
	});

	it("asks how long they have got, and names what fits", () => {
		const { ways, question, otherwise } = greet(busy());
		expect(question).toBe("How long have you got?");
		expect(otherwise).toBe("Just carry on");
		expect(ways[0]?.what).toBe("answer the open reflection in part 2");
		expect(ways.map(({ minutes }) => minutes)).toEqual([5, 10, 20]);
	});

	it("asks nothing of whoever has said it", () => {
		const greeting = greet(busy());
		const [way] = greeting.ways;
		if (!way) throw new Error("no way");
		const { say, ways } = welcomeTo(way, greeting);
		expect(ways).toEqual([]);
		expect(JSON.stringify(say.at(-1))).toContain(
			"For your 5 minutes: Answer the open reflection in part 2.",
		);
	});

	it("offers the return visit on its day, and only then", () => {
		const progress = finished();
		const desk = createDesk(withVisits(module, progress), { progress });
		expect(greet(desk).ways).toEqual([]);
		const due = greet(desk, "2026-12-08T09:00:00.000Z");
		expect(due.ways.map(({ what }) => what)).toEqual([
			"your return visit, two weeks later",
		]);
		expect(due.question).toContain("return visit is due");
	});

	it("offers nothing to somebody in the middle of one", () => {
		const progress = finished();
		const desk = createDesk(withVisits(module, progress), { progress });
		desk.session.goTo({ section: "two-weeks-later", screen: "", index: 0 });
		const greeting = greet(desk, "2026-12-08T09:00:00.000Z");
		expect(greeting.ways).toEqual([]);
		expect(drawn(greeting).join(" ")).toContain("on a return visit");
	});
});
