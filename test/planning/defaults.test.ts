import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultOf, defaults, figureFor } from "../../src/planning/defaults.ts";

describe("the defaults", () => {
	it("each have a key of their own, a year and a note", () => {
		const keys = defaults.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { asOf, note, about } of defaults)
			for (const words of [asOf, note, about]) expect(words).not.toBe("");
	});

	it("say where they were read, or that they are ours", () => {
		for (const { source, url, asOf } of defaults)
			if (source) expect(url).toMatch(/^https?:\/\//);
			else expect(asOf).toBe("our suggestion");
	});

	it.each([
		["teacher-day", 345.94, "2025/26"],
		["teacher-hour", 53.33, "2025/26"],
		["support-hour", 17.9, "April 2025"],
		["inset-hours", 6, "undated"],
		["directed-cap", 1265, "undated"],
		["teacher-spend", 517, "2023/24"],
		["course-fee", 250, "our suggestion"],
		["course-travel", 50, "our suggestion"],
	])("%s is %d, of %s", (key, value, asOf) => {
		expect(defaultOf(key)).toMatchObject({ value, asOf });
	});

	it.each([
		["primary", 218],
		["secondary", 291],
		["special", 270],
		["other", 291],
		["university", undefined],
		["constructor", undefined],
		[undefined, undefined],
	])("a day of cover in a %s school", (kind, figure) => {
		const cover = defaultOf("cover-day");
		expect(cover && figureFor(cover, kind)).toBe(figure);
	});

	it("stand in docs/evidence.md with their source and its address", () => {
		const evidence = readFileSync("docs/evidence.md", "utf8");
		for (const { key, source, url } of defaults) {
			expect(evidence).toContain(`\`${key}\``);
			if (source) expect(evidence).toContain(`\`${source}\``);
			if (url) expect(evidence).toContain(`<${url}>`);
		}
	});

	it("say that the pension of support staff is a placeholder", () => {
		expect(defaultOf("support-hour")?.note).toMatch(/placeholder/);
	});
});
