import { toPenny } from "./money.ts";
import { employerCost } from "./pay.ts";

/** Days a full-time teacher is available in a year. Source: neu-working-time, https://neu.org.uk/advice/workload-and-working-time */
export const daysInYear = 195;

/** Hours a full-time teacher can be directed to work in a year, where the national conditions apply. Source: as above. */
export const directedHours = 1265;

/** Weeks a school year has for pupils. Source: 190 days (as above) in fives. */
export const weeksInYear = 38;

/**
 * F2. A teacher's working day, on-costs included, in pounds. Input: salary in pounds a year.
 * Source: our arithmetic, a year's cost over 195 days. Example: U1, £67,457.77 ÷ 195 = £345.94.
 */
export function teacherDay(salary: number): number {
	return toPenny(employerCost(salary) / daysInYear);
}

/**
 * F2. A teacher's directed hour, on-costs included, in pounds. Input: salary in pounds a year.
 * Source: our arithmetic, a year's cost over 1,265 hours. Example: U1, £67,457.77 ÷ 1,265 = £53.33.
 */
export function teacherHour(salary: number): number {
	return toPenny(employerCost(salary) / directedHours);
}
