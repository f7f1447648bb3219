import { describe, expect, it } from "vitest";
import { createSheet } from "../../src/line/sheet.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import type { Page } from "../../src/player/page.ts";

const page = (id: string, ...texts: string[]): Page => ({
	section: { id: "time", title: "Time", number: 2, count: 4 },
	screen: { id, number: 3, count: 9 },
	say: texts.map(paragraph),
	changeable: [],
	sources: [],
	terms: [],
	newTerm: false,
	minutesLeft: 1,
	passed: 0,
	lookingBack: 0,
});
const head = "Section 2 of 4: Time. Screen 3 of 9. About 1 minute left.";

describe("a sheet", () => {
	it("has a head for each new screen, and then only what is new", () => {
		const sheet = createSheet();
		expect(sheet.fresh(page("a", "One."))).toEqual([head, "", "One."]);
		expect(sheet.fresh(page("a", "One.", "Two."))).toEqual(["Two."]);
		expect(sheet.fresh(page("a", "One.", "Two."))).toEqual([]);
		expect(sheet.fresh(page("b", "One."))).toEqual([head, "", "One."]);
	});

	it("counts what was printed or typed between two pages", () => {
		const sheet = createSheet();
		sheet.fresh(page("a", "One."));
		sheet.add(["Asked?"]);
		expect(sheet.fresh(page("a", "One.", "Asked?", "Answered."))).toEqual([
			"Answered.",
		]);
	});

	it("prints again what comes after a change", () => {
		const sheet = createSheet();
		sheet.fresh(page("a", "One.", "Two.", "Three."));
		expect(sheet.fresh(page("a", "One."))).toEqual([]);
		expect(sheet.fresh(page("a", "One.", "Two!", "Three."))).toEqual([
			"Two!",
			"",
			"Three.",
		]);
	});

	it("begins again when it is cleared, and says nothing of no minutes", () => {
		const sheet = createSheet();
		sheet.fresh(page("a", "One."));
		sheet.clear();
		expect(sheet.fresh({ ...page("a", "One."), minutesLeft: 0 })[0]).toBe(
			"Section 2 of 4: Time. Screen 3 of 9.",
		);
	});
});
