import { toPenny, total } from "./money.ts";

/**
 * F12. A year's cash for professional development, in pounds. Input: teachers, pounds a teacher.
 * Source: our arithmetic; £517 is the average recorded spending in 2023/24 (tdt-new-normal-2025,
 * https://tdtrust.org/news/have-we-reached-a-new-normal-in-cpd-spend). Example: 30 × £517 = £15,510.
 */
export function cash(teachers: number, each: number): number {
	return toPenny(teachers * each);
}

/**
 * F13. An amount split by shares, in pounds that add up to it: pennies that rounding leaves go to the parts it took most
 * from. Input: pounds; shares in per cent, which must make a hundred (undefined otherwise).
 * Source: our arithmetic. Example: £15,510 by 60, 25, 10 and 5 = £9,306, £3,877.50, £1,551 and £775.50.
 */
export function split(
	pounds: number,
	shares: readonly number[],
): number[] | undefined {
	const whole = shares.reduce((sum, share) => sum + share, 0);
	if (Math.abs(whole - 100) > 1e-9 || shares.some((share) => share < 0))
		return undefined;
	const exact = shares.map((share) => (pounds * share).toFixed(6)).map(Number);
	const pence = exact.map(Math.floor);
	const left =
		Math.round(pounds * 100) - pence.reduce((sum, part) => sum + part, 0);
	const byLoss = exact
		.map((part, index) => ({ index, lost: part - Math.floor(part) }))
		.sort((a, b) => b.lost - a.lost || a.index - b.index);
	for (const { index } of byLoss.slice(0, left))
		pence[index] = (pence[index] ?? 0) + 1;
	return pence.map((part) => part / 100);
}

/** What a year takes in money, apart from time already paid. */
export type NewCash = {
	/** Pounds: invoices, cover, and hours of support staff that are paid extra; and the three together. */
	readonly invoices: number;
	readonly cover: number;
	readonly support: number;
	readonly all: number;
};

/**
 * New cash in a year, in pounds. Input: invoices; cover; extra paid hours of support staff and the price of one.
 * Each hour is counted once: hours inside a contract are time already paid, and no part of this.
 * Source: our arithmetic. Example: £1,900 + 20 days at £218 + 60 hours at £17.90 = £7,334.
 */
export function newCash(
	invoices: number,
	cover: number,
	support: { readonly hours: number; readonly hour: number },
): NewCash {
	const paid = toPenny(support.hours * support.hour);
	return {
		invoices,
		cover,
		support: paid,
		all: total([invoices, cover, paid]),
	};
}
