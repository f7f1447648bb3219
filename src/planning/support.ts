import { toPenny } from "./money.ts";
import { onCosts } from "./pay.ts";

/**
 * The share an employer pays into the local government pension, for want of the school's own: funds set their own rates,
 * so this is a placeholder to be replaced, not a figure with a source.
 */
const localPension = 0.2;

/**
 * F3. An hour of support staff, on-costs included, in pounds: rate × (1 + insurance + pension).
 * Input: pounds an hour; the pension's share. Insurance is reckoned on the whole rate, which is a little too much for
 * those who earn little. Source: our arithmetic; the rate from herts-njc-2025
 * (https://www.teachinherts.com/career-advice/professional-and-support/pay-ranges.htm).
 * Example: £13.26 × 1.35 = £17.90.
 */
export function supportHour(rate: number, pension = localPension): number {
	return toPenny(rate * (1 + onCosts.insurance + pension));
}
