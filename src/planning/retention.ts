/**
 * F21. How many teachers more must stay for spending to pay for itself: extra pounds ÷ pounds to replace one. There is no
 * default: no price of replacing a teacher in one school was found that we would print, so undefined without their own.
 * Input: extra pounds, pounds to replace one. Source: our arithmetic. Example: £6,000 ÷ £4,000 = 1.5.
 */
export function breakEven(
	extra: number,
	replacement: number | undefined,
): number | undefined {
	return replacement === undefined || replacement <= 0
		? undefined
		: extra / replacement;
}
