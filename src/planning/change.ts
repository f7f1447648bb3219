/**
 * F19. How much something changed, in per cent; undefined where there was nothing before. In cash terms, unless both are
 * first divided by a price index. Input: new, old. Source: our arithmetic; spending a teacher was £602 in 2015/16 and £517
 * in 2023/24 (tdt-new-normal-2025, https://tdtrust.org/news/have-we-reached-a-new-normal-in-cpd-spend).
 * Example: 517 ÷ 602 − 1 = −14.1%.
 */
export function change(now: number, before: number): number | undefined {
	return before > 0 ? (now / before - 1) * 100 : undefined;
}
