import { toPenny, total } from "./money.ts";

/** What one training day takes: time already paid for, and what is bought. Nobody who is at it is replaced, so there is no cover. */
export type InsetDay = {
	/** Pounds: teachers, each at the price of their day. */
	readonly teachers: number;
	/** Pounds: hours of support staff at the price of their hour. */
	readonly support: number;
	/** Pounds: speakers, materials. */
	readonly invoices: number;
	/** Pounds, all three together: time already paid and new cash, so it is never a sum to be found. */
	readonly all: number;
};

/**
 * F4. What one training day really costs, in pounds.
 * Input: groups of teachers with the price of their day; hours of support staff and their price; invoices.
 * Source: our arithmetic. Example, a primary: 8 at £345.94 and 6 at £287.61 are £4,493.18; 60 hours at £17.90 are £1,074;
 * invoices £680; all £6,247.18.
 */
export function insetDay(
	groups: readonly { readonly teachers: number; readonly day: number }[],
	support: { readonly hours: number; readonly hour: number },
	invoices: readonly number[],
): InsetDay {
	const teachers = total(
		groups.map(({ teachers, day }) => toPenny(teachers * day)),
	);
	const assistants = toPenny(support.hours * support.hour);
	const bought = total(invoices);
	return {
		teachers,
		support: assistants,
		invoices: bought,
		all: total([teachers, assistants, bought]),
	};
}
