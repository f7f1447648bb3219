import { expect, it } from "vitest";
import { outsideCourse, qualification } from "../../src/planning/course.ts";

it("a day's course costs a secondary school £591 and a primary £518", () => {
	expect(outsideCourse(250, 50, 291)).toBe(591);
	expect(outsideCourse(250, 50, 218)).toBe(518);
});

it("an unfunded specialist qualification with two days of cover costs £1,472 before VAT", () => {
	expect(qualification(890, 2, 291)).toBe(1472);
});

it("a funded one costs its cover", () => {
	expect(qualification(0, 2, 291)).toBe(582);
});
