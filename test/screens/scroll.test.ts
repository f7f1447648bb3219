import { describe, expect, it } from "vitest";
import { isInSight, scrolled, topFor } from "../../src/screens/scroll.ts";

const window = { height: 10, total: 30 };

describe("topFor", () => {
	it.each([
		["stays", 5, undefined, 5],
		["never leaves the text above", -3, undefined, 0],
		["never leaves the text below", 29, undefined, 20],
		["moves down to what must be in sight", 0, { from: 12, to: 14 }, 5],
		["moves up to it", 20, { from: 12, to: 14 }, 12],
		["stays when it is in sight", 8, { from: 12, to: 14 }, 8],
		["shows the beginning of what is too long", 0, { from: 4, to: 25 }, 4],
	])("%s", (_, top, sight, first) => {
		expect(topFor(top, window, sight)).toBe(first);
	});

	it("shows a short text from its beginning", () => {
		expect(topFor(4, { height: 10, total: 6 })).toBe(0);
	});
});

describe("scrolled", () => {
	it.each([
		["down", 5, 6],
		["up", 5, 4],
		["up", 0, 0],
		["pagedown", 5, 14],
		["space", 5, 14],
		["pagedown", 15, 20],
		["pageup", 5, 0],
	])("%s from %i", (key, top, first) => {
		expect(scrolled(top, window, key)).toBe(first);
	});
});

describe("isInSight", () => {
	it.each([
		[0, { from: 0, to: 9 }, true],
		[0, { from: 5, to: 10 }, false],
		[3, { from: 2, to: 4 }, false],
	])("from %i, %o", (top, range, is) => {
		expect(isInSight(top, 10, range)).toBe(is);
	});
});
