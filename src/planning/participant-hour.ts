import { toPenny } from "./money.ts";

/**
 * F10. What one hour costs for one person who takes part, in pounds. Input: pounds, people, hours each.
 * The pounds may be new cash, time already paid or both: whoever prints it says which. Undefined where nobody takes part.
 * Source: our arithmetic. Example: £6,247.18 ÷ (24 × 6) = £43.38; £591 ÷ 5 hours = £118.20.
 */
export function participantHour(
	pounds: number,
	people: number,
	hours: number,
): number | undefined {
	const all = people * hours;
	return all > 0 ? toPenny(pounds / all) : undefined;
}
