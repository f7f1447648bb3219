import { describe, expect, it } from "vitest";
import { createRecord } from "../../src/documents/record.ts";
import { reflectionsMarkdown } from "../../src/documents/reflections.ts";
import type { Progress } from "../../src/player/progress.ts";
import { readProgress } from "../../src/player/stored.ts";
import { withVisits } from "../../src/player/visit-sections.ts";
import { nextVisit } from "../../src/player/visits.ts";
import { createDesk } from "../fixtures/desk.ts";
import { finished } from "../fixtures/finished.ts";
import { module } from "../fixtures/module.ts";

describe("when a learner is asked back", () => {
	const progress = finished();
	const made = (...visits: string[]): Progress => ({
		...progress,
		ended: Object.fromEntries(visits.map((id) => [id, "2026-12-08T09:00:00Z"])),
	});
	const { certificate: _, ...unfinished } = progress;
	const first = "two-weeks-later";
	const second = "half-a-term-later";

	it.each([
		["before the end", unfinished, "2026-12-24", undefined],
		["on the next day", progress, "2026-11-24", ["ahead", first]],
		["a day too early", progress, "2026-12-06", ["ahead", first]],
		["after two weeks", progress, "2026-12-08", ["due", first]],
		["after the first", made(first), "2026-12-09", ["ahead", second]],
		["after one made early", made(first), "2026-11-30", ["ahead", second]],
		["after six weeks", made(first), "2027-01-05", ["due", second]],
		["with the first missed", progress, "2027-01-05", ["due", second]],
		["after both", made(first, second), "2027-02-01", undefined],
		["after the second alone", made(second), "2027-02-01", undefined],
	])("%s", (_, progress, day, expected) => {
		const visit = nextVisit(progress, `${day}T15:00:00.000Z`);
		expect(visit && [visit.type, visit.id]).toEqual(expected);
	});

	it("says on which day it is due", () => {
		expect(nextVisit(progress, "2026-11-24T15:00:00.000Z")).toMatchObject({
			on: "2026-12-07T14:30:00.000Z",
		});
	});
});

describe("a return visit", () => {
	it("is nobody’s who has not finished", () => {
		const { session } = createDesk(module);
		expect(withVisits(module, session.progress())).toBe(module);
	});

	it("asks what was missed, after each action, and for one adjustment, and is kept as an addition", () => {
		const before = finished();
		const { session } = createDesk(withVisits(module, before), {
			progress: before,
		});
		session.goTo({ section: "two-weeks-later", screen: "", index: 0 });
		expect(session.page()).toMatchObject({
			section: { title: "Two weeks later", number: 0 },
			ask: { question: { id: "evidence" } },
		});
		expect(session.back()).toBe(false);
		session.answer(["lessons"]);
		session.answer(["guess"]);
		session.answer("");
		expect(session.forward()).toBe(true);
		// The second action was set aside, and is not asked about.
		expect(JSON.stringify(session.page().ask)).toContain(
			"When Monday comes, I will open the door.",
		);
		session.answer({ did: "partly", line: "Twice so far" });
		expect(session.forward()).toBe(true);
		session.answer({ adjust: "Ask Ros to hold the door" });
		expect(session.forward()).toBe(true);
		expect(session.reached()?.goal.type).toBe("visit");
		const after = session.progress();
		expect(after.ended).toHaveProperty("two-weeks-later");
		expect(after.place.section).toBe("finish");
		expect(after.certificate).toEqual(before.certificate);
		// What is on the disk reads as ever, and the next visit knows what was a guess.
		expect(readProgress(JSON.parse(JSON.stringify(after)))).toEqual(after);
		const again = withVisits(module, after).visits?.[1];
		expect(JSON.stringify(again)).toContain('"guessed":["evidence"]');

		const record = createRecord(module, after, session.context(), "2026-12-08");
		expect(record.earlier).toEqual([]);
		const printed = reflectionsMarkdown(record);
		expect(printed).toContain("## Two weeks later, 23 November 2026");
		expect(printed).toContain("> Did you do it? Partly");
		expect(printed).toContain(
			"### Action 1\n\nAction 1. You wrote: When Monday comes, I will open the door. What came of it?",
		);
		expect(printed).toContain("Ask Ros to hold the door");
	});

	it("goes on where it was left, and leads back to where they were", () => {
		const before = finished();
		const played = withVisits(module, before);
		const { session } = createDesk(played, { progress: before });
		session.goTo({ section: "half-a-term-later", screen: "", index: 1 });
		session.draft({ did: "yes", line: "Every Mon" });
		const { session: later } = createDesk(withVisits(module, before), {
			progress: session.progress(),
		});
		expect(later.page().ask?.draft).toMatchObject({ line: "Every Mon" });
		expect(later.page().minutesLeft).toBeGreaterThanOrEqual(0);
	});
});
