import { daysInYear } from "./day.ts";
import { toPenny } from "./money.ts";
import { type OnCosts, onCosts } from "./pay.ts";

/**
 * F20. What an award adds to the cost of a salary in a year, in pounds: award × salary × (1 + pension + insurance).
 * Input: award in per cent, salary. Source: our arithmetic. Example: 1% on U1 = £682.08.
 */
export function upliftInYear(
	award: number,
	salary: number,
	rates: OnCosts = onCosts,
): number {
	return toPenny(
		(award / 100) * salary * (1 + rates.pension + rates.insurance),
	);
}

/**
 * F20. A teacher's day after an award, in pounds, where only its price is known. Insurance begins at a threshold, so a
 * day grows by a little more than the award: by award × (day + what the threshold saved in a day).
 * Input: pounds a day, award in per cent. Source: our arithmetic. Example: 1% on £345.94 adds £3.50: £349.44.
 */
export function dayAfterAward(
	day: number,
	award: number,
	rates: OnCosts = onCosts,
): number {
	const saved = (rates.insurance * rates.threshold) / daysInYear;
	return toPenny(day + (award / 100) * (day + saved));
}
