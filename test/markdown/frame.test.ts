import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { frame, report } from "../../src/markdown/frame.ts";
import type { Problem } from "../../src/markdown/problem.ts";
import { createSource } from "../../src/markdown/source.ts";

const path = "content/planning-strategically/04-time-and-money.md";

const source = createSource(
	path,
	`${"\n".repeat(11)}Which of these comes out of the 1,265 hours?\n\n- [ ] Marking at home\n\tŵyn 👩‍👧 there\n${"word ".repeat(60)}end`,
);

function problem(
	line: number,
	column: number,
	more?: Partial<Problem>,
): Problem {
	return {
		ruleId: "quiz-options",
		severity: "error",
		place: { path, line, column },
		reason: "This quiz has one option; a quiz needs at least two.",
		note: "Add another “- [ ] …” line, or ask openly with :::reflection.",
		...more,
	};
}

describe("frame", () => {
	it("shows the place, the reason, the lines, the way out and the rule", () => {
		expect(frame(problem(14, 1), source)).toMatchInlineSnapshot(`
			"content/planning-strategically/04-time-and-money.md:14:1  error  This quiz has one option; a quiz needs at least two.

			  12 │ Which of these comes out of the 1,265 hours?
			  13 │
			  14 │ - [ ] Marking at home
			     │ ^
			  Add another “- [ ] …” line, or ask openly with :::reflection.             quiz-options"
		`);
	});

	it("puts the caret under the column, whatever widths stand before it", () => {
		expect(frame(problem(15, 12), source)).toMatchInlineSnapshot(`
			"content/planning-strategically/04-time-and-money.md:15:12  error  This quiz has one option; a quiz needs at least two.

			  13 │
			  14 │ - [ ] Marking at home
			  15 │  ŵyn 👩‍👧 there
			     │         ^
			  Add another “- [ ] …” line, or ask openly with :::reflection.             quiz-options"
		`);
	});

	it("shows the part of a long line that matters", () => {
		expect(frame(problem(16, 251), source)).toMatchInlineSnapshot(`
			"content/planning-strategically/04-time-and-money.md:16:251  error  This quiz has one option; a quiz needs at least two.

			  14 │ - [ ] Marking at home
			  15 │  ŵyn 👩‍👧 there
			  16 │ …d word word word word word word word word word word word word word word word wo…
			     │                                                      ^
			  Add another “- [ ] …” line, or ask openly with :::reflection.             quiz-options"
		`);
	});

	it("breaks a long way out, and puts the rule on a line of its own where it does not fit", () => {
		const note =
			"A screen begins with ##, and each level is one deeper than the one above it. The title has level 1, and so on.";
		expect(
			frame(
				problem(12, 1, { note, ruleId: "a-rule-with-quite-a-long-name" }),
				source,
			),
		).toMatchInlineSnapshot(`
			"content/planning-strategically/04-time-and-money.md:12:1  error  This quiz has one option; a quiz needs at least two.

			  10 │
			  11 │
			  12 │ Which of these comes out of the 1,265 hours?
			     │ ^
			  A screen begins with ##, and each level is one deeper than the one above it. The title
			  has level 1, and so on.                                  a-rule-with-quite-a-long-name"
		`);
	});

	it("stands without lines when there is no such file, or nothing in it", () => {
		const short = frame(problem(1, 1), undefined);
		expect(short).toMatchInlineSnapshot(`
			"content/planning-strategically/04-time-and-money.md:1:1  error  This quiz has one option; a quiz needs at least two.
			  Add another “- [ ] …” line, or ask openly with :::reflection.             quiz-options"
		`);
		expect(frame(problem(1, 1), createSource(path, ""))).toBe(short);
	});

	it("prints nothing that could act on a terminal, and points past it", () => {
		const hostile = createSource(
			"a\u001B[2Jb.md",
			"one \u001B]0;title\u0007two \u202Ethree",
		);
		expect(
			frame(
				problem(1, 9, { place: { path: hostile.path, line: 1, column: 9 } }),
				hostile,
			),
		).toMatchInlineSnapshot(`
			"ab.md:1:9  error  This quiz has one option; a quiz needs at least two.

			  1 │ one two three
			    │         ^
			  Add another “- [ ] …” line, or ask openly with :::reflection.             quiz-options"
		`);
	});

	it("keeps to its columns", () => {
		for (const line of [1, 12, 14, 15, 16])
			for (const column of [1, 40, 84, 200, 305])
				for (const text of frame(problem(line, column), source)
					.split("\n")
					.slice(1))
					expect(stringWidth(text)).toBeLessThanOrEqual(88);
	});
});

describe("report", () => {
	it("counts at the end", () => {
		const last = (problems: Problem[]) =>
			report(problems, [source]).split("\n").at(-1);
		const warning = problem(12, 1, { severity: "warning" });
		const elsewhere = problem(1, 1, {
			place: { path: "b.md", line: 1, column: 1 },
		});
		expect(last([])).toBe("No problems in 1 file.");
		expect(last([problem(14, 1)])).toBe("1 error in 1 file.");
		expect(last([warning, warning])).toBe("2 warnings in 1 file.");
		expect(last([problem(14, 1), problem(14, 1), warning, elsewhere])).toBe(
			"3 errors, 1 warning in 2 files.",
		);
	});

	it("prints two hundred, and says how many are left", () => {
		const printed = report(Array(250).fill(problem(14, 1)), [source]);
		expect(printed.match(/04-time-and-money\.md:14:1/g)).toHaveLength(200);
		expect(printed).toContain(
			"50 more problems will be listed when these are mended.",
		);
		expect(printed).toContain("250 errors in 1 file.");
	});
});
