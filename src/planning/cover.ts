import { toPenny } from "./money.ts";

/**
 * F5. Cover by the day, in pounds: new cash. The absent teacher's salary is not added: the bill is the cost of that hour.
 * Input: days, pounds a day. Source: our arithmetic; rates £218 primary, £291 secondary, £270 special from a 2023 survey
 * (pq-supply-2025, https://parallelparliament.co.uk/question/56982/supply-teachers-employment-agencies).
 * Example: 2 days at £291 are £582.
 */
export function coverDays(days: number, rate: number): number {
	return toPenny(days * rate);
}

/**
 * F5. Cover by the lesson, in pounds: new cash. Input: lessons, pounds a day, lessons a day.
 * Source: as above. Example: secondary, 12 lessons at 5 a day: £291 ÷ 5 × 12 = £698.40.
 */
export function coverLessons(
	lessons: number,
	rate: number,
	lessonsADay: number,
): number {
	return toPenny((lessons * rate) / lessonsADay);
}
