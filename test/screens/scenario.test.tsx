import { describe, expect, it } from "vitest";
import type { Size } from "../../src/screens/router.ts";
import { createDesk } from "../fixtures/desk.ts";
import { moduleWith, year } from "../fixtures/story.ts";
import { openWindow } from "./window.tsx";

const sizes: readonly Size[] = [
	{ columns: 40, rows: 12 },
	{ columns: 80, rows: 24 },
	{ columns: 120, rows: 40 },
];

function at(size?: Size) {
	const desk = createDesk(moduleWith(year));
	desk.session.goTo({ section: "year", screen: "year", index: 0 });
	return { ...desk, window: openWindow(desk.desk, size) };
}

describe("a scenario on a screen", () => {
	it("draws the gauges over what there is to decide", async () => {
		const { window } = at();
		await window.readTo("July: what do you do?");
		await window.press("1", "enter");
		await window.shows("July: why that one?");
		await window.press("enter");
		await window.shows("You chose");
		expect(window.frame()).toMatchInlineSnapshot(`
			" A small module                                           1 of 1 · A small year
			 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌   10 min left

			      Osier Lane

			      July

			      You chose  Two, for a term each

			      Two it is, and nobody claps.

			      Hours left   ████████████████████░░░░░░░░  30 of 41 hours  was 41
			      Staff trust  █████████████████░░░░░░░░░░░         6 of 10  was 5

			      Why? w opens it







			 space go on · b back · w open · s sources · c contents · ? help    saved 14:02"
		`);
	});

	it.each(sizes)(
		"is played to its end and once more, at $columns by $rows",
		async (size) => {
			const { window, session } = at(size);
			const decide = async (name: string, road: string) => {
				await window.readTo(`${name}: what`);
				await window.readTo("enter answer");
				await window.press(road);
				await window.press("enter");
				await window.shows(`${name.split(",")[0]}: why`);
				await window.readTo("enter answer");
				await window.press("enter");
			};
			await decide("July", "1");
			await decide("October", "2");
			await decide("March", "1");
			await window.readTo("It holds without you");
			await window.readTo("What happened");
			await window.readTo("So what, 1 of 3: July");
			await window.readTo("So what, 3 of 3: March");
			await window.readTo("One line for your own");
			await window.readTo("enter answer");
			await window.press("Less");
			await window.press("enter");
			await window.readTo("Finish here, or go");
			await window.readTo("enter answer");
			await window.press("3");
			await window.press("enter");
			await decide("October, once more", "1");
			await window.readTo("I would rather not say");
			await window.readTo("enter answer");
			await window.press("3");
			await window.press("enter");
			await window.shows("October");
			await decide("March, once more", "2");
			await window.readTo("Spread thin");
			await window.readTo("You expected");
			await window.readTo("So what, 2 of 2: March");
			await window.readTo("Endings seen");
			await window.readTo("Run 2 beside run 1");
			await window.readTo("Finish here, or go");
			await window.readTo("enter answer");
			await window.press("1");
			await window.press("enter");
			await window.readTo("Run 2 ended");
			expect(session.page().ask).toBeUndefined();
			expect(session.progress().activities.year?.answers).toMatchObject({
				october: { value: "reword" },
				"october.2": { value: "publish" },
				"forecast.2": { value: "hours-lower" },
				plan: { value: "Less" },
				debrief: { value: "october" },
				"debrief.2": { value: "finish" },
			});
		},
		30_000,
	);

	it("opens the reason with w where it can be seen, and folds the next one away again", async () => {
		const { window, session } = at({ columns: 80, rows: 16 });
		for (const draft of ["", ["two"], ""]) session.answer(draft);
		await window.readTo("w opens it");
		await window.press("w");
		await window.shows("Two is a number most schools can carry.");
		await window.readTo("October: what do you do?");
		for (const draft of [["reword"], ""]) session.answer(draft);
		await window.readTo("w opens it");
		expect(window.frame()).not.toContain("We would, too.");
	});

	it("closes only what was opened with Esc, and looks back with b", async () => {
		const { window, session } = at();
		for (const draft of ["", ["two"], ""]) session.answer(draft);
		await window.readTo("w opens it");
		await window.press("w");
		await window.shows("Two is a number most schools can carry.");
		await window.press("escape");
		await window.shows("w opens it");
		expect(window.frame()).toContain("nobody claps");
		await window.press("b");
		await window.shows("You are looking back");
		expect(window.frame()).toContain("Five priorities");
		await window.press("space");
		await window.shows("nobody claps");
		expect(window.frame()).not.toContain("You are looking back");
		expect(session.page().ask?.question.id).toBe("july.on");
	});
});
