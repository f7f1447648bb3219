/** Crockford's base 32: no I, L, O or U, so that a number read out over the telephone arrives as it left. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Bytes nobody can foresee: `randomBytes` of `node:crypto`. */
export type Random = (count: number) => Uint8Array;

/** A new certificate number, `CPD-7K3M-Q9TV`: one of about a million million (2⁴⁰). */
export function createNumber(random: Random): string {
	const letters = Array.from(
		random(8),
		(byte) => symbols[byte % symbols.length],
	);
	return `CPD-${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}
