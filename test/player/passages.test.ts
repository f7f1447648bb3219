import { describe, expect, it } from "vitest";
import { find, searchedAt } from "../../src/player/find.ts";
import { passagesOf } from "../../src/player/passages.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { moduleWith, year } from "../fixtures/story.ts";

function opened(own = module) {
	const desk = createDesk(own);
	const hits = (typed: string) =>
		find(typed, searchedAt(desk.desk)).hits.map(
			({ kind, title }) => `${kind}: ${title}`,
		);
	const text = () =>
		passagesOf(searchedAt(desk.desk))
			.flatMap(({ title, body }) => [title, body])
			.join("\n");
	return { ...desk, hits, text };
}

const goTo = (
	{ session }: ReturnType<typeof opened>,
	section: string,
	screen: string,
	index: number,
) => session.goTo({ section, screen, index });

describe("what can be searched", () => {
	it.each([
		[
			"inset",
			[
				"glossary: INSET",
				"part 2: Begin with pupils",
				"case: Springfield Junior School, Ipswich",
			],
		],
		["leeds", ["case: Ash Trust, Leeds"]],
		["no time", ["challenge: No time", "part 1: Your school"]],
		["governor", ["resource: A plan on a page"]],
		["department", ["source: Department (2025). Needs and wishes."]],
		["promise", ["part 2: Begin with pupils"]],
		["two providers", ["part 2: Begin with pupils"]],
	])("has %s in %j", (typed, found) => {
		expect(opened().hits(typed)).toEqual(found);
	});

	it("has the learner’s own words first, and where they wrote them", () => {
		const desk = opened();
		goTo(desk, "principles", "an-hour", 1);
		desk.session.answer("Two providers came on a Monday.");
		desk.session.answer("The promise of cake.");
		const { place } = desk.session.progress();
		desk.session.note({ number: 1, place, words: "A promise to Ros." });
		expect(desk.hits("promise")).toEqual([
			"your words, part 2, Principles: What would you keep of it?",
			"your note, part 2, Principles, screen 2: ",
			"part 2: Begin with pupils",
		]);
		expect(desk.hits("siân")).toEqual([]);
	});
});

describe("what waits for an answer cannot be found before it", () => {
	it("the reasons of a quiz, and everything behind it in its section", () => {
		const desk = opened();
		expect(desk.hits("cure in search")).toEqual([]);
		expect(desk.hits("calendar")).toEqual([]);
		goTo(desk, "principles", "evidence", 0);
		desk.session.answer(["survey"]);
		expect(desk.hits("cure in search")).toEqual(["part 2: Begin with pupils"]);
		expect(desk.hits("calendar")).toEqual(["part 2: Principles"]);
	});

	it("an answer that we wrote", () => {
		const desk = opened();
		goTo(desk, "principles", "evidence", 0);
		desk.session.answer(["survey"]);
		expect(desk.hits("in our trust")).toEqual([]);
		goTo(desk, "principles", "an-hour", 1);
		desk.session.answer("Mine.");
		expect(desk.hits("in our trust")).toEqual(["part 2: Principles"]);
	});

	it("what came of a forecast, until it is made or put off, and again while it is opened again", () => {
		const desk = opened();
		goTo(desk, "your-school", "school", 1);
		desk.session.answer({
			phase: "primary",
			teachers: "24",
			plan: "",
			review: "1 May 2027",
		});
		goTo(desk, "principles", "evidence", 0);
		desk.session.setAside();
		goTo(desk, "principles", "an-hour", 1);
		desk.session.setAside();
		expect(desk.hits("cover bill")).toEqual(["part 2: Principles"]);
		expect(desk.hits("assemblies were joined")).toEqual([]);
		goTo(desk, "principles", "for-primary", 2);
		desk.session.answer({ forecast: "4" });
		expect(desk.hits("assemblies were joined")).toEqual(["part 2: Principles"]);
		const [again] = desk.session.page().changeable;
		if (again) desk.session.change(again);
		expect(desk.hits("assemblies were joined")).toEqual([]);
	});

	it("what is for other learners", () => {
		expect(opened().hits("hall is free")).toEqual([]);
	});

	it("the story behind a decision, its reasons and its debrief", () => {
		const desk = opened(moduleWith(year));
		goTo(desk, "year", "year", 0);
		expect(desk.text()).toContain("Osier Lane");
		for (let step = 0; desk.session.page().ask && step < 40; step += 1) {
			const { ask } = desk.session.page();
			const later = [
				"Two it is",
				"The survey is back",
				"six of fifteen",
				"most schools can carry",
				"Finish here, or go back",
			].filter((words) => !JSON.stringify(desk.session.page()).includes(words));
			for (const words of later) expect(desk.text()).not.toContain(words);
			if (ask?.question.type === "choice")
				desk.session.answer([ask.question.options[0]?.key ?? ""]);
			else if (ask?.question.type === "pause") desk.session.answer("");
			else desk.session.setAside();
		}
		expect(desk.session.page().ask).toBeUndefined();
	});
});

describe("the sentence above what was found", () => {
	it.each([
		["", "Nothing is typed yet."],
		["  ", "Nothing is typed yet."],
		["zebra", "“zebra” is nowhere that you can read yet."],
		["leeds", "“leeds” is found in one place."],
		["inset", "“inset” is found in 3 places."],
		[
			`${"very ".repeat(20)}long`,
			"“very very very very very very very very…” is nowhere",
		],
	])("for “%s” begins %s", (typed, sentence) => {
		const { desk } = opened();
		expect(find(typed, searchedAt(desk)).summary).toContain(sentence);
	});

	it("says when there are more than are listed", () => {
		const many = {
			...module,
			glossary: Array.from({ length: 60 }, (_, index) => ({
				id: `t${index}`,
				term: `Zebra ${index}`,
				blocks: [],
			})),
		};
		const { desk } = createDesk(many);
		const { summary, hits } = find("zebra", searchedAt(desk));
		expect(hits).toHaveLength(40);
		expect(summary).toBe(
			"“zebra” is found in 60 places, and these are the nearest 40. More words find fewer.",
		);
	});
});
