import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/course/module.ts";
import {
	answer,
	certificate,
	module,
	progressWith,
	recordOf,
	setAside,
} from "./a-module.ts";

const hour = "Which hour would you not run again?";

function entriesOf(id: string, progress: Parameters<typeof recordOf>[0]) {
	return recordOf(progress).sections.find((section) => section.id === id)
		?.entries;
}

describe("createRecord", () => {
	it("takes from each section what was given there, in the module's order", () => {
		const progress = progressWith({
			hour: [answer("text", hour, "Monday briefing.")],
			sure: [
				answer("need", "Tell a need from a wish", "2 of 5", 2, 4),
				answer("pupils", "Name the pupils", "3 of 5", 3, 5),
			],
		});
		expect(
			recordOf(progress).sections.map(({ title, entries }) => [
				title,
				...entries.map(({ manner, words }) => `${manner}: ${words}`),
			]),
		).toEqual([
			["Welcome"],
			["Key information", "rating: 3 of 5", "rating: 2 of 5"],
			["What stops", "reflection: Monday briefing."],
		]);
	});

	it("says when, how long and which module", () => {
		expect(recordOf(progressWith({}))).toMatchObject({
			module: { title: module.title, version: "1.0.0", minutes: 90 },
			startedAt: "2026-11-03T09:00:00.000Z",
			at: "2026-11-24T08:00:00.000Z",
			activeMinutes: 92,
		});
	});

	it("says under what each answer stood on its screen, in passages too, and which kind asked it", () => {
		const text = (words: string): Piece => ({
			type: "text",
			blocks: [{ type: "heading", level: 2, rich: [{ text: words }] }],
		});
		const sections = module.sections.map((section) => ({
			...section,
			screens: section.screens.map((screen) => ({
				...screen,
				pieces: screen.pieces.flatMap((piece) =>
					piece.type === "when"
						? [
								{ ...piece, pieces: [text("In a passage"), ...piece.pieces] },
								piece,
							]
						: section.id === "stop"
							? [text(`Over ${piece.type}`), piece]
							: [piece],
				),
			})),
		}));
		const progress = progressWith({
			phase: [answer("pick", "Your phase?", "Special", "special")],
			hour: [answer("text", hour, "Monday briefing.")],
			special: [answer("text", "Whose comes first?", "Year 9")],
		});
		const given = recordOf(progress, { ...module, sections }).sections.flatMap(
			({ entries }) => entries,
		);
		expect(given.map(({ kind, heading }) => [kind, heading])).toEqual([
			["choice", undefined],
			["reflection", "Over activity"],
			["reflection", "In a passage"],
			["reflection", "Over activity"],
		]);
	});

	it("is finished when a certificate was issued", () => {
		expect(recordOf(progressWith({}))).not.toHaveProperty("finishedAt");
		expect(recordOf(progressWith({}, { certificate }))).toMatchObject({
			finishedAt: certificate.issuedAt,
			certificate: { number: "CPD-7K3M-Q9TV" },
		});
	});

	it("carries the name as it can be printed", () => {
		const prompt = "What name should the certificate carry?";
		expect(recordOf(progressWith({})).name).toBeUndefined();
		expect(
			recordOf(progressWith({ name: [answer("name", prompt, "Siân Ŵyn")] }))
				.name,
		).toBe("Siân Ŵyn");
		expect(
			recordOf(
				progressWith({
					name: [
						answer("name", prompt, "محمد"),
						answer("printed:محمد", "In letters it has?", "Muhammad"),
					],
				}),
			).name,
		).toBe("Muhammad");
	});

	it("keeps a question as it was asked, however the author words it now", () => {
		const progress = progressWith({
			hour: [answer("text", "Which hour was wasted?", "Monday briefing.")],
		});
		expect(entriesOf("stop", progress)?.[0]?.asked).toBe(
			"Which hour was wasted?",
		);
	});

	it("keeps an answer given in a passage that is for other learners now", () => {
		const progress = progressWith({
			phase: [answer("pick", "Your phase?", "Primary", "primary")],
			special: [answer("text", "Whose comes first?", "Year 9")],
		});
		expect(entriesOf("stop", progress)?.map(({ words }) => words)).toEqual([
			"Year 9",
		]);
	});

	it("lists what is open: set aside, or a reflection nobody answered", () => {
		expect(
			recordOf(
				progressWith({
					hour: [setAside("text", "Which hour was wasted?")],
					actions: [setAside("1", "Your next action.")],
					phase: [answer("pick", "Your phase?", "Special", "special")],
				}),
			).open,
		).toEqual([
			{
				section: "What stops",
				asked: "Which hour was wasted?",
				setAside: true,
			},
			{
				section: "What stops",
				asked: "Whose communication comes first?",
				setAside: false,
			},
			{ section: "What stops", asked: "Your next action.", setAside: true },
		]);
	});

	it("asks nothing more of a reflection whose second question was left", () => {
		const progress = progressWith({
			hour: [
				answer("text", hour, "Monday briefing."),
				setAside("keep", "What will you keep?"),
			],
		});
		expect(recordOf(progress).open).toEqual([]);
	});

	it("has the notes, each with where it was begun", () => {
		const place = { section: "stop", screen: "one", index: 0 };
		const at = "2026-11-03T09:05:00.000Z";
		const progress = {
			...progressWith({}),
			notes: [{ number: 1, at, place, words: "Ask Ros.\n" }],
		};
		expect(recordOf(progress).notes).toEqual([
			{ where: "part 2, What stops, screen 1", words: "Ask Ros.", at },
		]);
		expect(recordOf(progressWith({})).notes).toEqual([]);
	});

	it("drops no answer when its activity or its question is gone", () => {
		const record = recordOf(
			progressWith({
				gone: [answer("text", "Who will mind?", "The office", "The office", 9)],
				sure: [answer("old", "Read a budget", "4 of 5", 4, 3)],
				hour: [answer("text", hour, "Monday briefing.")],
			}),
		);
		expect(record.earlier).toEqual([
			{
				asked: "Read a budget",
				words: "4 of 5",
				at: "2026-11-03T09:03:00.000Z",
			},
			{
				asked: "Who will mind?",
				words: "The office",
				at: "2026-11-03T09:09:00.000Z",
			},
		]);
	});

	it("shows every answer given exactly once", () => {
		const progress = progressWith({
			name: [answer("name", "Name?", "Siân", "Siân", 1)],
			sure: [
				answer("pupils", "Name the pupils", "3 of 5", 3, 2),
				answer("old", "Read a budget", "4 of 5", 4, 3),
			],
			phase: [answer("pick", "Your phase?", "Primary", "primary", 4)],
			hour: [
				answer("text", hour, "One", "One", 5),
				answer("keep", "What will you keep?", "Two", "Two", 6),
			],
			actions: [
				answer(
					"1",
					"Your next action.",
					"When?: Monday\nWhat first?: ask",
					{ when: "Monday", first: "ask" },
					7,
				),
			],
			gone: [answer("text", "Who will mind?", "The office", "The office", 8)],
		});
		const record = recordOf(progress);
		const shown = [
			...record.sections.flatMap(({ entries }) => entries),
			...record.earlier,
		].map(({ at }) => Number(at.slice(14, 16)));
		expect(shown.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	});
});
