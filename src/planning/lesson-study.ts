import { coverLessons } from "./cover.ts";

/** Three teachers, cycles of three lessons, three cycles a year. Source: edgehill-ls, https://sites.edgehill.ac.uk/everychildcounts/special-projects/lesson-study/ */
const triad = { teachers: 3, lessons: 3, cycles: 3 } as const;

/** Hours each teacher needs in a cycle beside the lessons: one to plan, three reviews of half an hour. Our suggestion. */
const talk = 2.5;

/** A year of one lesson-study triad. */
export type LessonStudy = {
	/** Lessons for which an observer needs cover. */
	readonly lessons: number;
	/** Pounds, new cash. */
	readonly cover: number;
	/** Hours of all three together, observing included; only those not covered are time already paid for. */
	readonly hours: number;
};

/**
 * F8. A lesson-study triad in a year. Two of the three observe each lesson: 2 × 3 × 3 = 18 lessons of cover.
 * Input: pounds a day of cover, lessons a day. Source: our arithmetic on the model above.
 * Example: secondary, 18 × £291 ÷ 5 = £1,047.60; primary, 18 × £218 ÷ 5.5 = £713.45; 18 + 3 × 3 × 2.5 = 40.5 hours.
 */
export function lessonStudy(rate: number, lessonsADay: number): LessonStudy {
	const lessons = (triad.teachers - 1) * triad.lessons * triad.cycles;
	return {
		lessons,
		cover: coverLessons(lessons, rate, lessonsADay),
		hours: lessons + triad.teachers * triad.cycles * talk,
	};
}
