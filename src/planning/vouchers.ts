import { coverLessons } from "./cover.ts";

/**
 * F17. Cover vouchers for a year, in pounds of new cash. Input: teachers, vouchers each (a lesson a voucher), pounds a
 * day of cover, lessons a day. Source: our arithmetic. Example: 40 teachers, 3 each, £291 ÷ 5 a lesson = £6,984.
 */
export function vouchers(
	teachers: number,
	each: number,
	rate: number,
	lessonsADay: number,
): number {
	return coverLessons(teachers * each, rate, lessonsADay);
}
