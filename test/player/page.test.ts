import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Module } from "../../src/course/module.ts";
import { pathOf } from "../../src/course/select.ts";
import { plain, type Rich } from "../../src/markdown/rich.ts";
import { firstPlace, placeAt } from "../../src/player/navigate.ts";
import { pageOf } from "../../src/player/page.ts";
import type { Progress, Work } from "../../src/player/progress.ts";
import { createProgress, workOn } from "../../src/player/reduce.ts";
import { answers } from "../fixtures/answers.ts";
import { createDesk, start } from "../fixtures/desk.ts";
import { edited } from "../fixtures/edits.ts";
import { familiar, module, rich, screen, sure } from "../fixtures/module.ts";
import { act } from "../fixtures/random-learner.ts";

const none = () => [];

/** Work with these answers and drafts. */
const work = (
	given: Parameters<typeof answers>[0],
	drafts: Work["drafts"] = {},
): Work => ({ answers: answers(given), earlier: [], drafts });

function pageAt(
	section: string,
	name: string,
	activities: Progress["activities"] = {},
	course = module,
) {
	const place = { section, screen: name, index: 0 };
	return pageOf(
		course,
		{ ...createProgress(module, place, start), activities },
		none,
	);
}

/** The module with one paragraph for a welcome. */
function welcoming(rich: Rich): Module {
	const blocks = [{ type: "paragraph", rich } as const];
	const pieces = [{ type: "text", blocks } as const];
	const screens = [{ id: "w", pieces }];
	return { ...module, welcome: { ...module.welcome, screens } };
}

describe("a page", () => {
	it("says where it is", () => {
		expect(pageAt("principles", "an-hour")).toMatchObject({
			section: { id: "principles", title: "Principles", number: 2, count: 3 },
			screen: { id: "an-hour", number: 2, count: 3 },
		});
		expect(pageAt("welcome", "welcome").section.number).toBe(0);
	});

	it("stops at an open question", () => {
		const { say, ask } = pageAt("your-school", "familiar");
		expect(say).toEqual([]);
		expect(ask).toMatchObject({
			activity: "familiar",
			question: { id: "pick" },
			draft: [],
			again: false,
		});
	});

	it("goes on behind an answer, and offers to change it", () => {
		const page = pageAt("your-school", "familiar", {
			familiar: work({ pick: ["competing", "no-room"] }),
		});
		expect(page.ask).toMatchObject({ activity: "familiar-first" });
		expect(page.changeable).toMatchObject([
			{ activity: "familiar", question: { prompt: familiar.prompt } },
		]);
	});

	it("opens an answer again that has a draft, and hides what follows it", () => {
		const page = pageAt("your-school", "familiar", {
			familiar: work({ pick: ["competing"] }, { pick: ["no-room"] }),
		});
		expect(page.say).toEqual([]);
		expect(page.ask).toMatchObject({
			activity: "familiar",
			draft: ["no-room"],
			again: true,
		});
	});

	it("opens a question that was set aside again by a draft, too", () => {
		expect(
			pageAt("principles", "an-hour", {
				"an-hour": work({ text: null }, { text: "Tu" }),
			}).ask,
		).toMatchObject({ draft: "Tu", again: true });
	});

	it("numbers its sources as they are met, in words and in questions", () => {
		const page = pageAt("principles", "evidence", {
			evidence: work({ pick: "price" }),
		});
		expect(page.sources.map(({ key }) => key)).toEqual(["need2025"]);
		expect(JSON.stringify(page.say)).toContain('"mark":1');
		expect(JSON.stringify(page.say)).not.toContain("cite");
	});

	it("quotes the learner, and leaves out a paragraph that would quote nothing", () => {
		expect(pageAt("finish", "actions").say).toHaveLength(1);
		const { say } = pageAt("finish", "actions", {
			"an-hour": work({ text: "Tuesday." }),
		});
		expect(say[1]).toEqual({ type: "said", text: "Words of text" });
	});

	it("leaves out a sentence with a gap in it, until it can be filled", () => {
		const sentence = [
			{ text: "You wrote: " },
			{ text: "", answer: { activity: "an-hour" } },
		];
		const course = welcoming(sentence);
		expect(pageAt("welcome", "w", {}, course).say).toEqual([]);
		const given = { "an-hour": work({ text: "Tuesday." }) };
		expect(pageAt("welcome", "w", given, course).say).toEqual([
			{
				type: "paragraph",
				rich: [{ text: "You wrote: " }, { text: "Words of text", said: true }],
			},
		]);
	});

	it.each([
		[" by June", "Tell Ros by June"],
		[".", "Tell Ros."],
		[", we stop", "Tell Ros, we stop"],
		[" If so, we stop", "Tell Ros. If so, we stop"],
	])("takes no full stop of theirs into a sentence: %j", (next, whole) => {
		const quote = [
			{ text: "", answer: { activity: "an-hour" } },
			{ text: next },
		];
		const course = welcoming(quote);
		const told = work({ text: "" });
		const answer = {
			question: "text",
			asked: "?",
			at: "",
			value: "Tell Ros.",
			words: "Tell Ros.",
		};
		const given = { "an-hour": { ...told, answers: { text: answer } } };
		const [first] = pageAt("welcome", "w", given, course).say;
		expect(first?.type === "paragraph" && plain(first.rich)).toBe(whole);
	});

	it("quotes inside prompts, options and fields as well", () => {
		const quote = [{ text: "", answer: { activity: "an-hour" } }];
		const course: Module = {
			...module,
			welcome: {
				...module.welcome,
				screens: [
					screen("w", {
						...familiar,
						prompt: quote,
						options: [{ key: "a", label: quote, reply: [] }],
					}),
					screen("f", {
						kind: "form",
						id: "f",
						before: [],
						prompt: rich("?"),
						fields: [
							{
								key: "a",
								label: quote,
								help: quote,
								type: "choice",
								options: [{ key: "b", label: quote }],
							},
						],
					}),
				],
			},
		};
		const said = { text: "Words of text", said: true };
		const given = { "an-hour": work({ text: "Tuesday." }) };
		expect(pageAt("welcome", "w", given, course).ask?.question).toMatchObject({
			prompt: [said],
			options: [{ label: [said] }],
		});
		expect(pageAt("welcome", "f", given, course).ask?.question).toMatchObject({
			fields: [{ label: [said], help: [said], options: [{ label: [said] }] }],
		});
		expect(
			pageAt("welcome", "w", { ...given, familiar: work({ pick: [] }) }, course)
				.changeable,
		).toMatchObject([{ question: { prompt: [said] } }]);
	});
});

describe("an answer that no longer fits", () => {
	it("is asked again, beginning with what is still right of it", () => {
		const page = pageAt("your-school", "familiar", {
			familiar: work({ pick: ["gone", "no-room"] }),
		});
		expect(page.ask).toMatchObject({ draft: ["no-room"], again: false });
		expect(page.changeable).toMatchObject([{ activity: "familiar" }]);
	});

	it("is asked again afresh where a draft belongs to another kind of question", () => {
		const course = {
			...module,
			welcome: {
				...module.welcome,
				screens: [
					screen("w", {
						...sure,
						id: "an-hour",
						statements: [{ key: "text", label: rich("Sure") }],
					}),
				],
			},
		};
		const page = pageAt(
			"welcome",
			"w",
			{ "an-hour": work({ text: "Tuesday." }, { text: ["a"] }) },
			course,
		);
		expect(page.ask).toMatchObject({ draft: "", again: false });
	});
});

describe("minutes left", () => {
	it("are those of the sections not ended, less the screens behind in this one", () => {
		const left = (place: Progress["place"], ended: Progress["ended"] = {}) =>
			pageOf(module, { ...createProgress(module, place, start), ended }, none)
				.minutesLeft;
		expect(left(firstPlace(module))).toBe(30);
		expect(left({ section: "your-school", screen: "sure", index: 2 })).toBe(20);
		expect(
			left(
				{ section: "principles", screen: "evidence", index: 0 },
				{ "your-school": start },
			),
		).toBe(20);
		expect(
			left(
				{ section: "finish", screen: "sign", index: 2 },
				{ "your-school": start, principles: start, finish: start },
			),
		).toBe(0);
	});
});

describe("whatever an author does between two visits", () => {
	const whims = fc.array(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })), {
		maxLength: 60,
	});
	const edits = fc.array(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })), {
		minLength: 1,
		maxLength: 6,
	});

	it("every answer is kept, every page can be shown, and the learner can go on", () => {
		fc.assert(
			fc.property(whims, edits, whims, (first, changes, then) => {
				const before = createDesk(module).session;
				for (const whim of first) act(before, whim);
				const stored = before.progress();
				const course = changes.reduce(edited, module);
				const { session } = createDesk(course, { progress: stored });
				session.page();
				for (const section of pathOf(course))
					for (const [index] of section.screens.entries())
						pageOf(course, { ...stored, place: placeAt(section, index) }, none);
				expect(session.progress().activities).toBe(stored.activities);
				for (const whim of then) act(session, whim);
				for (const [id, { answers, earlier }] of Object.entries(
					stored.activities,
				)) {
					const now = workOn(session.progress(), id);
					expect([...Object.values(now.answers), ...now.earlier]).toEqual(
						expect.arrayContaining([...Object.values(answers), ...earlier]),
					);
				}
			}),
		);
	});

	it("no question is asked for ever", () => {
		fc.assert(
			fc.property(whims, edits, (first, changes) => {
				const before = createDesk(module).session;
				for (const whim of first) act(before, whim);
				const course = changes.reduce(edited, module);
				const { session } = createDesk(course, {
					progress: { ...before.progress(), place: firstPlace(course) },
				});
				for (let steps = 0; steps < 200; steps++)
					if (!session.page().ask && !session.forward()) return;
					else act(session, [0, steps]);
				throw new Error(
					`It goes on and on at ${JSON.stringify(session.progress().place)}.`,
				);
			}),
		);
	});
});
