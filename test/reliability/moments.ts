/** What every row of chance begins with, unless it says another. */
export const seed = 20261123;

/** Whole numbers below a bound, the same in every run: a Lehmer generator. */
export function* moments(
	below: number,
	from: number = seed,
): Generator<number, never> {
	for (let state = from; ; ) {
		state = (state * 48271) % 2147483647;
		yield state % below;
	}
}
