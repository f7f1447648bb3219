import { describe, expect, it } from "vitest";
import {
	barLine,
	besideLines,
	footerLine,
	headerLine,
	moreLine,
} from "../../src/screens/frame.ts";
import { type Measure, measureOf } from "../../src/screens/measure.ts";
import { createLook } from "../../src/terminal/theme.ts";
import { columnsOf } from "../../src/terminal/width.ts";
import { textIn } from "../../src/terminal/wrap.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";

const look = createLook({ color: false, unicode: true });

function at(columns: number, rows = 24): Measure {
	const measure = measureOf({ columns, rows }, 0);
	if (!measure) throw new Error("too small");
	return measure;
}

describe("the header", () => {
	const header = (columns: number) =>
		textIn(
			headerLine(
				"Planning Strategically",
				"4 of 9 · Time and money",
				at(columns),
				look,
			),
		);

	it.each([40, 48, 60, 80, 120])("fits %i columns", (columns) => {
		expect(columnsOf(header(columns))).toBeLessThan(columns);
		expect(header(columns)).toContain("4 of 9 · Time and money");
	});

	it("loses the module's title first", () => {
		expect(header(60)).toMatch(/^ Planning Strategically +4 of 9/);
		expect(header(48)).toMatch(/^ Planning Strategica… +4 of 9/);
		expect(header(40)).toMatch(/^ +4 of 9 · Time and money$/);
	});
});

describe("the bar", () => {
	it.each([
		[90, 90, 0],
		[90, 45, 0.5],
		[90, 0, 1],
		[90, 95, 0],
	])("of %i minutes with %i left", (minutes, left, share) => {
		const text = textIn(barLine(minutes, left, at(80), look));
		const done = (text.match(/━/g) ?? []).length;
		const all = done + (text.match(/╌/g) ?? []).length;
		expect(done / all).toBeCloseTo(share, 1);
		expect(text).toContain(left > 0 ? `${left} min left` : "all of it read");
		expect(columnsOf(text)).toBe(79);
	});
});

describe("the footer", () => {
	const footer = (columns: number) =>
		textIn(
			footerLine(
				{ where: "ticking", before: true, answered: true, sources: true },
				"saved 14:02",
				at(columns),
				look,
			),
		);

	it("names as many keys as fit, and the help always", () => {
		expect(footer(120)).toMatch(
			/^ enter answer · space tick · ↑↓ choose · x not now · b back · e change an answer · s sources · \? help +saved 14:02$/,
		);
		expect(footer(80)).toMatch(/^ enter answer · .* · \? help +saved 14:02$/);
		expect(footer(40)).toMatch(/^ enter answer · \? help +saved 14:02$/);
	});

	it.each([40, 60, 80, 100, 120])("fits %i columns", (columns) => {
		expect(columnsOf(footer(columns))).toBe(columns - 1);
	});
});

describe("the line above the footer", () => {
	it.each([
		[{}, 0, ""],
		[{ long: true, more: true }, 0, "more below: page down"],
		[{ long: true }, 3, "more above: page up"],
		[
			{ long: true, more: true },
			3,
			"more above: page up · more below: page down",
		],
	])("says %o", (length, top, text) => {
		const line = moreLine({ where: "reading", ...length }, top, at(80), look);
		expect(textIn(line).trim()).toBe(text);
	});

	it("is shorter where it does not fit", () => {
		const line = moreLine(
			{ where: "reading", long: true, more: true },
			3,
			at(40),
			look,
		);
		expect(textIn(line)).toBe(" more above and below");
	});
});

describe("the contents beside the text", () => {
	it("say in words how far the learner is", () => {
		const { desk, session } = createDesk(module);
		session.answer("Siân");
		session.forward();
		expect(besideLines(desk, 26).map(textIn).join("\n")).toBe(
			[
				"   Welcome",
				"   done",
				"",
				"1  Your school",
				"   10 min, you are here",
				"",
				"2  Principles",
				"   12 min",
				"",
				"3  Finish",
				"   8 min",
			].join("\n"),
		);
	});
});
