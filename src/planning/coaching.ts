import { toPenny, total } from "./money.ts";

/** Hours of the coach and of the teacher in one cycle: a drop-in of 15 minutes and half an hour together. Source: steplab-guide, https://steplab.co/resources/papers/BP6w3bcs/A-Beginners-Guide-to-Instructional-Coaching */
export const cycle = { coach: 0.75, teacher: 0.5 } as const;

/** A year of coaching for one teacher. */
export type Coaching = {
	/** Hours a year. */
	readonly coachHours: number;
	readonly teacherHours: number;
	/** Pounds of time already paid for; where it is bought as cover, count the cover and not this. */
	readonly coach: number;
	readonly teacher: number;
	readonly all: number;
};

/**
 * F7. Coaching for one teacher in a year: cycles × 0.75 hours of the coach and × 0.5 of the teacher.
 * Input: cycles; pounds an hour of each. Source: our arithmetic on the cycle above.
 * Example: 19 cycles, coach U1, teacher M4: 14.25 × £53.33 = £759.95; 9.5 × £44.34 = £421.23; all £1,181.18.
 */
export function coaching(
	cycles: number,
	coachHour: number,
	teacherHour: number,
): Coaching {
	const coachHours = cycles * cycle.coach;
	const teacherHours = cycles * cycle.teacher;
	const coach = toPenny(coachHours * coachHour);
	const teacher = toPenny(teacherHours * teacherHour);
	return {
		coachHours,
		teacherHours,
		coach,
		teacher,
		all: total([coach, teacher]),
	};
}
