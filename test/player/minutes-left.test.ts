import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createContext } from "../../src/player/context.ts";
import { minutesLeft, roughly } from "../../src/player/minutes-left.ts";
import { paceOf, screenMinutes } from "../../src/player/pace.ts";
import type { Progress } from "../../src/player/progress.ts";
import { createProgress, reduce } from "../../src/player/reduce.ts";
import { createDesk, start } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";

const place = { section: "principles", screen: "evidence", index: 0 };

function paceWith(spent: Progress["spent"]): number {
	const progress = {
		...createProgress(module, place, start),
		...(spent ? { spent } : {}),
	};
	return paceOf(
		module,
		progress,
		createContext(module, progress, () => []),
	);
}

describe("a rounded figure", () => {
	it.each([
		[-3, 0],
		[0, 0],
		[0.2, 1],
		[1, 1],
		[9.4, 10],
		[10.1, 10],
		[12.4, 15],
		[47.2, 50],
		[81, 80],
	])("of %d is %i", (minutes, rough) => {
		expect(roughly(minutes)).toBe(rough);
	});
});

describe("a learner’s own pace", () => {
	it("is the author’s until there is something to measure", () => {
		expect(paceWith(undefined)).toBe(1);
		expect(paceWith({})).toBe(1);
		// The screen they are looking at does not count yet, nor one that is no more.
		expect(paceWith({ "principles/evidence": 900, "gone/away": 900 })).toBe(1);
	});

	it("follows what they took, and no further than is sensible", () => {
		const minutes = screenMinutes(
			module,
			module.sections[0] ?? module.welcome,
			createContext(module, createProgress(module, place, start), () => []),
		);
		expect(minutes.reduce((sum, one) => sum + one, 0)).toBeCloseTo(10);
		const taking = (times: number) =>
			paceWith(
				Object.fromEntries(
					["familiar", "school", "sure"].map((screen, index) => [
						`your-school/${screen}`,
						(minutes[index] ?? 0) * 60 * times,
					]),
				),
			);
		expect(taking(1)).toBeCloseTo(1);
		expect(taking(2)).toBeCloseTo(1.5);
		expect(taking(0.5)).toBeCloseTo(0.75);
		expect(taking(1000)).toBeCloseTo(1.75);
	});
});

describe("time on a screen", () => {
	const drafted = (seconds: number) => ({
		type: "drafted" as const,
		activity: "a",
		question: "q",
		draft: "x",
		at: new Date(Date.parse(start) + seconds * 1000).toISOString(),
	});

	it.each([
		["is the sum of the gaps", [60, 120, 300], 300],
		["counts nothing of a gap over three minutes", [60, 241, 301], 120],
		["counts nothing of a clock that was put back", [60, -3600, -3540], 120],
		["counts nothing of one that was put forward", [60, 90_000, 90_030], 90],
	])("%s", (_, moments, seconds) => {
		const progress = moments.reduce(
			(progress, at) => reduce(progress, drafted(at)),
			createProgress(module, place, start),
		);
		expect(progress.spent).toEqual({ "principles/evidence": seconds });
	});
});

describe("minutes left", () => {
	it("change between screens only, whatever is answered and however long it takes", () => {
		const { session, pass } = createDesk(module);
		session.goTo({ section: "your-school", screen: "school", index: 1 });
		const before = session.page().minutesLeft;
		for (const phase of ["primary", "secondary"]) {
			pass(170);
			session.draft({ phase, teachers: "24", review: "12 January 2027" });
			session.answer({ phase, teachers: "24", review: "12 January 2027" });
			expect(session.page().minutesLeft).toBe(before);
			session.change(
				session.page().changeable[0] ?? expect.fail("nothing to change"),
			);
		}
	});

	it("are never less than nothing, nor out of all proportion", () => {
		const seconds = fc.double({ min: 0, max: 1e7, noNaN: true });
		const keys = module.sections.flatMap(({ id, screens }) =>
			screens.map((screen) => `${id}/${screen.id}`),
		);
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom(...keys, "gone/away"), seconds),
				(spent) => {
					const progress = { ...createProgress(module, place, start), spent };
					const left = minutesLeft(
						module,
						progress,
						createContext(module, progress, () => []),
					);
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left).toBeLessThanOrEqual(module.minutes * 2.5 + 5);
				},
			),
		);
	});
});
