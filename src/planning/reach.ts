import { share } from "./share.ts";

/** With fewer people than this a percentage would point at somebody. Our rule for small schools. */
export const leastForPercentages = 8;

/**
 * F18. How many of those it is for are there, in per cent; undefined for small groups, of which only numbers are given.
 * Input: people there, people it is for; or sessions held, sessions planned, which are no people and pass `of: "sessions"`.
 * Source: our arithmetic. Example: 17 of 20 = 85%.
 */
export function reach(
	there: number,
	all: number,
	of: "people" | "sessions" = "people",
): number | undefined {
	return of === "people" && all < leastForPercentages
		? undefined
		: share(there, all);
}

/**
 * Paid hours a session needs so that everybody it is for can be there, and how many are still to be found.
 * Input: people, hours of the session, hours that are paid. Source: our arithmetic.
 * Example: 10 people for 6 hours need 60; with 24 paid, 36 are short.
 */
export function paidHours(people: number, hours: number, paid: number) {
	const needed = people * hours;
	return { needed, short: Math.max(0, needed - paid) };
}
