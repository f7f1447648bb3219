/**
 * Pounds, to the penny. Rounding happens once, where an amount is made: a price (a day, an hour) is a whole number of
 * pence as it would be on an invoice, an amount is a quantity times a price and a whole number of pence again. So the
 * lines that are printed add up to the total that is printed, and whoever checks one with a calculator finds it right.
 *
 * Source: our arithmetic. Example: 14.25 hours at £53.33 are £759.9525, so £759.95.
 */
export function toPenny(pounds: number): number {
	// A price such as 1.005 is held as a little less than it says; the sixth decimal brings it back.
	const pence = Math.round(Number((Math.abs(pounds) * 100).toFixed(6)));
	return pounds < 0 && pence > 0 ? -pence / 100 : pence / 100;
}

/** Amounts added up, without the dust that adding leaves. Example: £0.10 and £0.20 are £0.30. */
export function total(amounts: readonly number[]): number {
	return toPenny(amounts.reduce((sum, amount) => sum + amount, 0));
}
