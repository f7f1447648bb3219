import { expect, it } from "vitest";
import { lessonStudy } from "../../src/planning/lesson-study.ts";

it.each([
	["secondary", 291, 5, 1047.6],
	["primary", 218, 5.5, 713.45],
])("a triad in a %s school", (_, rate, lessonsADay, cover) => {
	expect(lessonStudy(rate, lessonsADay)).toEqual({
		lessons: 18,
		cover,
		hours: 40.5,
	});
});
