import { describe, expect, it } from "vitest";
import type { Module } from "../../src/course/module.ts";
import { createContext } from "../../src/player/context.ts";
import type { Place, Progress } from "../../src/player/progress.ts";
import { createProgress } from "../../src/player/reduce.ts";
import { sliceOf, slicesFor } from "../../src/player/slice.ts";
import { createDesk, start } from "../fixtures/desk.ts";
import { anHour, heading, module, screen } from "../fixtures/module.ts";

/** Three parts whose screens are all alike: two of five minutes, four of three, one of eight. */
const course: Module = {
	...module,
	welcome: { id: "welcome", title: "Welcome", minutes: 0, screens: [] },
	sections: [
		part("one", "The first", 10, 2),
		part("two", "The second", 12, 4),
		part("three", "The third", 8, 1),
	],
};

function part(id: string, title: string, minutes: number, count: number) {
	const screens = Array.from({ length: count }, (_, index) =>
		screen(`${id}-${index + 1}`, heading(`${title}, ${index + 1}`)),
	);
	return { id, title, minutes, screens };
}

function at(screen: string, more: Partial<Progress> = {}): Progress {
	const [section = "", number = "1"] = screen.split("-");
	const place: Place = { section, screen, index: Number(number) - 1 };
	return { ...createProgress(course, place, start), ...more };
}

function offers(progress: Progress, of: Module = course) {
	return slicesFor(
		of,
		progress,
		createContext(of, progress, () => []),
	).map(({ minutes, what, last }) => `${minutes} ${what} (${last.screen})`);
}

describe("how long have you got", () => {
	it.each([
		[
			"one-1",
			[
				"5 finish “The first, 1” (one-1)",
				"10 all of part 1, The first (one-2)",
				"20 to the end of part 2, The second (two-4)",
			],
		],
		[
			"one-2",
			[
				"5 the rest of part 1, The first (one-2)",
				"10 to the end of “The second, 2” (two-2)",
				"20 to the end of part 2, The second (two-4)",
			],
		],
		[
			"two-2",
			[
				"5 finish “The second, 2” (two-2)",
				"10 the rest of part 2, The second (two-4)",
				"20 to the end of part 3, The third (three-1)",
			],
		],
		// Eight minutes fit neither five nor less; twenty come to the same as ten.
		["three-1", ["10 all of part 3, The third (three-1)"]],
	])("at %s", (screen, expected) => {
		expect(offers(at(screen))).toEqual(expected);
	});

	it("goes further with somebody who is quick, and less far with somebody slow", () => {
		const quick = at("two-1", { spent: { "one/one-1": 60, "one/one-2": 60 } });
		const slow = at("two-1", { spent: { "one/one-1": 700, "one/one-2": 700 } });
		expect(offers(quick)[0]).toBe("5 to the end of “The second, 3” (two-3)");
		expect(offers(slow)[0]).toBe("5 finish “The second, 1” (two-1)");
	});

	it("reaches at least to the end of this screen for whoever has said how long", () => {
		const progress = at("three-1");
		const context = createContext(course, progress, () => []);
		expect(sliceOf(course, progress, context, 2)?.last.screen).toBe("three-1");
		expect(sliceOf(course, progress, context, 60)?.last.screen).toBe("three-1");
	});

	it("offers the reflection that was put off first, and leads back", () => {
		const { session } = createDesk(module);
		session.goTo({ section: "principles", screen: "an-hour", index: 1 });
		session.draft("Tuesday, per");
		session.setAside();
		session.goTo({ section: "finish", screen: "actions", index: 0 });
		const [slice] = slicesFor(module, session.progress(), session.context());
		expect(slice).toMatchObject({
			minutes: 5,
			what: "answer the open reflection in part 2",
		});
		if (!slice) return;
		session.setOut(slice);
		expect(session.page()).toMatchObject({
			screen: { id: "an-hour" },
			ask: { draft: "Tuesday, per", again: true },
		});
		session.answer("Tuesday, perhaps.");
		session.answer("Its hour.");
		expect(session.reached()).toBeUndefined();
		expect(session.forward()).toBe(true);
		expect(session.reached()).toBe(slice);
		expect(session.progress().place.screen).toBe("actions");
		expect(session.progress().activities[anHour.id]?.answers).toMatchObject({
			text: { value: "Tuesday, perhaps." },
		});
		// Whatever they do next, it is behind them.
		session.back();
		expect(session.reached()).toBeUndefined();
	});
});
