import { toPenny } from "./money.ts";

/**
 * F11. A weekly slot in a year, in pounds of time already paid for. Input: teachers, hours a time, times, pounds an hour.
 * Source: our arithmetic. Example: 30 teachers, one hour in 38 weeks at £53.33 = £60,796.20.
 * One meeting is a slot held once: 30 teachers, one hour = £1,599.90.
 */
export function slot(
	teachers: number,
	hours: number,
	times: number,
	hour: number,
): number {
	return toPenny(teachers * hours * times * hour);
}
