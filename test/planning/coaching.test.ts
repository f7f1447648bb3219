import { expect, it } from "vitest";
import { coaching } from "../../src/planning/coaching.ts";

it("a fortnightly year of coaching takes 14.25 hours of the coach and 9.5 of the teacher, £1,181.18", () => {
	expect(coaching(19, 53.33, 44.34)).toEqual({
		coachHours: 14.25,
		teacherHours: 9.5,
		coach: 759.95,
		teacher: 421.23,
		all: 1181.18,
	});
});
