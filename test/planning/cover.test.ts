import { expect, it } from "vitest";
import { coverDays, coverLessons } from "../../src/planning/cover.ts";

it("two days of cover at £291 are £582", () => {
	expect(coverDays(2, 291)).toBe(582);
});

it("twelve lessons at five a day are £698.40", () => {
	expect(coverLessons(12, 291, 5)).toBe(698.4);
});

it("a day's lessons cost a day", () => {
	expect(coverLessons(5, 291, 5)).toBe(coverDays(1, 291));
});
