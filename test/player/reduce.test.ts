import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event, Happening } from "../../src/player/event.ts";
import type { Progress } from "../../src/player/progress.ts";
import { createProgress, reduce, workOn } from "../../src/player/reduce.ts";
import { start } from "../fixtures/desk.ts";

const place = { section: "welcome", screen: "welcome", index: 0 };
const fresh = createProgress({ id: "small", version: "1.0.0" }, place, start);

/** `seconds` after the start. */
function moment(seconds: number): string {
	return new Date(Date.parse(start) + seconds * 1000).toISOString();
}

function play(happenings: readonly (readonly [Happening, number])[]): Progress {
	return happenings.reduce(
		(progress, [happening, seconds]) =>
			reduce(progress, { ...happening, at: moment(seconds) }),
		fresh,
	);
}

const answered = (value: string, asked = "Why?"): Happening => ({
	type: "answered",
	activity: "a",
	question: "q",
	asked,
	value,
	words: value,
});
const drafted = (draft?: string): Happening => ({
	type: "drafted",
	activity: "a",
	question: "q",
	...(draft === undefined ? {} : { draft }),
});

describe("what is kept", () => {
	it("is the answer with what was asked, and no draft any more", () => {
		const progress = play([
			[drafted("Be"), 1],
			[answered("Because"), 2],
		]);
		expect(progress.activities.a).toEqual({
			answers: {
				q: {
					question: "q",
					asked: "Why?",
					value: "Because",
					words: "Because",
					at: moment(2),
				},
			},
			earlier: [],
			drafts: {},
		});
	});

	it("is every answer that was changed, oldest first", () => {
		const progress = play([
			[answered("One"), 1],
			[{ type: "set-aside", activity: "a", question: "q", asked: "Why?" }, 2],
			[answered("Two"), 3],
		]);
		expect(progress.activities.a).toMatchObject({
			answers: { q: { value: "Two" } },
			earlier: [{ value: "One" }, { setAside: true }],
		});
	});

	it("is the first answer, with its date, where the same is given again to the same words", () => {
		const progress = play([
			[answered("One"), 1],
			[drafted("One"), 2],
			[answered("One"), 3],
		]);
		expect(progress.activities.a).toMatchObject({
			answers: { q: { at: moment(1) } },
			earlier: [],
			drafts: {},
		});
		expect(
			play([
				[answered("One"), 1],
				[answered("One", "Why now?"), 3],
			]).activities.a?.earlier,
		).toHaveLength(1);
	});

	it("is where the learner went, and when a section's end was first reached", () => {
		const to = { section: "time", screen: "sums", index: 1 };
		const progress = play([
			[{ type: "moved", to, ended: "welcome" }, 10],
			[{ type: "moved", to, ended: "welcome" }, 20],
		]);
		expect(progress).toMatchObject({
			place: to,
			ended: { welcome: moment(10) },
		});
	});

	it("is the certificate", () => {
		const certificate = { number: "A1" } as never;
		expect(play([[{ type: "finished", certificate }, 1]]).certificate).toBe(
			certificate,
		);
	});

	it("is nothing that every object has", () => {
		expect(workOn(fresh, "constructor").answers).toEqual({});
		const progress = play([
			[{ ...answered("x"), activity: "__proto__" } as Happening, 1],
		]);
		expect(workOn(progress, "__proto__").answers).toMatchObject({
			q: { value: "x" },
		});
	});
});

describe("time at work", () => {
	it.each([
		["counts a gap", [60], 60],
		["counts three minutes of a longer one", [181], 180],
		["counts a night as three minutes", [60, 60 + 8 * 3600], 240],
		[
			"stands still while the clock goes back, and then counts on",
			[60, -3600, -3540],
			120,
		],
		["counts a year's jump as three minutes", [365 * 24 * 3600], 180],
		["keeps to the millisecond", [0.1, 0.3], 0.3],
	])("%s", (_, moments, seconds) => {
		expect(play(moments.map((at) => [drafted("x"), at])).activeSeconds).toBe(
			seconds,
		);
	});
});

const ids = fc.constantFrom("a", "b", "c", "__proto__", "constructor");
const about = { activity: ids, question: ids };
const value = fc.constantFrom("one", "two", "three");
const happening: fc.Arbitrary<Happening> = fc.oneof(
	fc.record({ type: fc.constant("drafted" as const), ...about, draft: value }),
	fc.record({
		type: fc.constant("answered" as const),
		...about,
		asked: value,
		value,
		words: value,
	}),
	fc.record({
		type: fc.constant("set-aside" as const),
		...about,
		asked: value,
	}),
	fc.constant<Happening>({ type: "moved", to: place, ended: "welcome" }),
);
const events: fc.Arbitrary<Event[]> = fc.array(
	fc
		.tuple(happening, fc.integer({ min: -100_000, max: 1_000_000 }))
		.map(([one, seconds]) => ({ ...one, at: moment(seconds) })),
	{ maxLength: 40 },
);

/** Checks a law of one step for every step of every run. */
function always(
	law: (before: Progress, event: Event, after: Progress) => void,
): void {
	fc.assert(
		fc.property(events, (run) => {
			run.reduce((before, event) => {
				const after = reduce(before, event);
				law(before, event, after);
				return after;
			}, fresh);
		}),
	);
}

describe("whatever happens", () => {
	it("time at work never runs back, and never more than three minutes at once", () => {
		always((before, _, after) => {
			expect(after.activeSeconds).toBeGreaterThanOrEqual(before.activeSeconds);
			expect(after.activeSeconds - before.activeSeconds).toBeLessThanOrEqual(
				180.001,
			);
		});
	});

	it("an answer changes nothing but its own question", () => {
		always((before, event, after) => {
			for (const [activity, work] of Object.entries(before.activities)) {
				const then = workOn(after, activity);
				const own =
					"activity" in event && event.activity === activity
						? event.question
						: undefined;
				if (own === undefined) expect(then).toBe(work);
				for (const question of Object.keys(work.answers))
					if (question !== own)
						expect(then.answers[question]).toBe(work.answers[question]);
				for (const question of Object.keys(work.drafts))
					if (question !== own)
						expect(then.drafts[question]).toBe(work.drafts[question]);
			}
		});
	});

	it("nothing that was ever answered is lost", () => {
		always((before, _, after) => {
			for (const [activity, work] of Object.entries(before.activities)) {
				const then = workOn(after, activity);
				const kept = [...Object.values(then.answers), ...then.earlier];
				expect(kept).toEqual(
					expect.arrayContaining([
						...Object.values(work.answers),
						...work.earlier,
					]),
				);
			}
		});
	});

	it("a draft stays until its question is answered or set aside", () => {
		always((_, event, after) => {
			if (event.type === "drafted")
				expect(workOn(after, event.activity).drafts[event.question]).toBe(
					event.draft,
				);
			if (event.type === "answered" || event.type === "set-aside")
				expect(
					Object.hasOwn(workOn(after, event.activity).drafts, event.question),
				).toBe(false);
		});
	});
});
