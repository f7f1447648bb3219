import { describe, expect, it } from "vitest";
import type { Question } from "../../../src/activities/question.ts";
import { asked } from "./asked.ts";

const area: Question = {
	id: "text",
	type: "text",
	lines: "many",
	guide: 40,
	prompt: [{ text: "Which hour?" }],
};

describe("several lines", () => {
	it("shows a box, the words counted and the way to answer", () => {
		expect(asked(area, "", { columns: 44 }).shown).toBe(
			[
				`┌${"─".repeat(42)}┐`,
				`│ ▏${" ".repeat(41)}│`,
				`│${" ".repeat(42)}│`,
				`│${" ".repeat(42)}│`,
				`│${" ".repeat(42)}│`,
				`└${"─".repeat(42)}┘`,
				"0 words · about 40 is plenty      Done (tab)",
			].join("\n"),
		);
	});

	it("begins a new line with Enter, and answers only from Done", () => {
		const written = asked(area, "One.<enter>Two.", { columns: 44 });
		expect(written.where).toBe("writing");
		expect(written.draft).toBe("One.\nTwo.");
		expect(written.lines.slice(1, 3)).toEqual([
			`│ One.${" ".repeat(37)}│`,
			`│ Two.${" ".repeat(37)}│`,
		]);
		expect(written.lines.at(-1)).toContain("2 words");
		const done = asked(area, "One.<tab>", { columns: 60 });
		expect(done.where).toBe("done");
		expect(done.lines.at(-1)).toContain("❯ Done (enter answers)");
		expect(done.drawn.cursor).toBeUndefined();
	});

	it("says how to finish to whoever expects Enter to answer, where there is room", () => {
		const last = (typed: string, columns: number) =>
			asked(area, typed, { columns }).lines.at(-1);
		expect(last("One.<enter>", 60)).toMatch(
			/ {2}Done \(finished\? press tab, then enter\)$/,
		);
		expect(last("One.<enter>Two", 60)).toMatch(/ {2}Done \(tab\)$/);
		expect(last("<enter>", 60)).toMatch(/ {2}Done \(tab\)$/);
		expect(last("One.<enter>", 30)).toBe("  Done (tab)");
	});

	it.each(["<tab>", "<shift-tab>", "<up>"])(
		"goes back from Done with %s",
		(key) => {
			const { where, draft } = asked(area, `One<tab>${key} more`);
			expect(where).toBe("writing");
			expect(draft).toBe("One more");
		},
	);

	it("grows with the text, and keeps the caret in sight", () => {
		const { lines, drawn } = asked(area, "a<enter>".repeat(9), { columns: 30 });
		expect(lines.filter((line) => line.startsWith("│"))).toHaveLength(10);
		expect(drawn.cursor).toEqual({ x: 2, y: 10 });
		expect(drawn.sight).toEqual({ from: 10, to: drawn.lines.length - 1 });
	});

	it("leaves the frame away in a low window", () => {
		expect(asked(area, "One<enter>two", { height: 8, columns: 24 }).shown).toBe(
			["│ One", "│ two▏", "2 words · about 40 is plenty", "  Done (tab)"].join(
				"\n",
			),
		);
	});

	it("moves by the rows it shows", () => {
		const text = "The hours are there but nobody counts";
		expect(asked(area, "<up>x", { draft: text, columns: 24 }).draft).toBe(
			"The hours are thexre but nobody counts",
		);
	});
});
