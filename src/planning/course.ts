import { coverDays } from "./cover.ts";
import { total } from "./money.ts";

/**
 * F6. One place on an outside course, in pounds, all of it new cash: fee + travel + cover.
 * Input: pounds each. Source: our arithmetic; a fee of £200 to £300 and fares up to £100 are an undated example
 * (bloomsbury-cpd, https://www.bloomsburycpdforteachers.com/more-bang-for-your-cpd-buck): ask for quotes.
 * Example: secondary, £250 + £50 + £291 = £591; primary £518.
 */
export function outsideCourse(
	fee: number,
	travel: number,
	cover: number,
): number {
	return total([fee, travel, cover]);
}

/**
 * F9. One place on a national qualification, in pounds without VAT, new cash: fee (0 where it is funded) + cover.
 * Input: fee; days of cover and their rate. Source: our arithmetic; the specialist fee from redhill-npq-2025
 * (https://www.redhillhub.org.uk/npq-funding). Example: unfunded, £890 + 2 days at £291 = £1,472, and VAT on the fee.
 */
export function qualification(fee: number, days: number, rate: number): number {
	return total([fee, coverDays(days, rate)]);
}
