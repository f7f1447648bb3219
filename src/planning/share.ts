/**
 * F14. A part of a whole, in per cent; undefined where there is no whole. Input: two amounts of one unit.
 * Source: our arithmetic. Example: 44 of 68 hours = 64.7%.
 */
export function share(part: number, whole: number): number | undefined {
	return whole > 0 ? (part / whole) * 100 : undefined;
}
