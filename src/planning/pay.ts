import { toPenny } from "./money.ts";

/** What an employer pays on top of a salary. */
export type OnCosts = {
	/** Of the whole salary, as a share: 0.2868. */
	readonly pension: number;
	/** Of what is above `threshold`, as a share: 0.15. */
	readonly insurance: number;
	/** Pounds a year. */
	readonly threshold: number;
};

/**
 * 2025/26, in England outside London, without the apprenticeship levy.
 * Sources: employer's pension contribution 28.68% from 1 April 2024 (pq-tps,
 * https://parallelparliament.co.uk/question/2819/teachers-workplace-pensions); National Insurance 15% above £5,000 from
 * 6 April 2025 (lewisbrownlee-ni, https://lewisbrownlee-co-uk.rc.clientzone.com/news/spring-statement/article/2025/March/national-insurance-contributions).
 */
export const onCosts: OnCosts = {
	pension: 0.2868,
	insurance: 0.15,
	threshold: 5000,
};

/**
 * Pounds a year on the teachers' pay scale 2025/26, in England outside London; the points between the ends are advisory.
 * Sources: tpc-2025 (https://teacherpaycalculator.com/pay-scales-2025-26); the ends also in sbs-stpcd-2025
 * (https://www.schoolbusinessservices.co.uk/news/school-teachers-pay-and-conditions).
 */
export const payPoints = {
	M1: 32_916,
	M2: 34_823,
	M3: 37_101,
	M4: 39_556,
	M5: 42_057,
	M6: 45_352,
	U1: 47_472,
	U2: 49_232,
	U3: 51_048,
} as const;

/**
 * F1. What a salary costs the school, in pounds a year: salary + pension + insurance, each to the penny.
 * Input: salary in pounds a year, on-costs. Source: our arithmetic on the rates above.
 * Example: U1, £47,472 + £13,614.97 + £6,370.80 = £67,457.77.
 */
export function employerCost(salary: number, rates = onCosts): number {
	const above = Math.max(0, salary - rates.threshold);
	return toPenny(
		salary + toPenny(rates.pension * salary) + toPenny(rates.insurance * above),
	);
}
