import { describe, expect, it } from "vitest";
import { teacherDay, teacherHour } from "../../src/planning/day.ts";
import { payPoints } from "../../src/planning/pay.ts";

describe("a teacher's day and hour", () => {
	it.each([
		["M1", 238.69],
		["M2", 252.74],
		["M3", 269.52],
		["M4", 287.61],
		["M5", 306.04],
		["M6", 330.32],
		["U1", 345.94],
		["U2", 358.91],
		["U3", 372.29],
	] as const)("a day at %s is £%d", (point, pounds) => {
		expect(teacherDay(payPoints[point])).toBe(pounds);
	});

	it.each([
		["U1", 53.33],
		["M4", 44.34],
	] as const)("an hour at %s is £%d", (point, pounds) => {
		expect(teacherHour(payPoints[point])).toBe(pounds);
	});
});
