/**
 * By how much two cohorts commonly differ through luck alone, in standard deviations: the standard error of the
 * difference between two groups drawn at random, √(2 ÷ pupils). Undefined without pupils.
 * Input: pupils in a cohort. Source: our arithmetic. Example: 60 pupils 0.18; 180 pupils 0.11; 12 pupils 0.41.
 */
export function chance(pupils: number): number | undefined {
	return pupils >= 1 ? Math.sqrt(2 / pupils) : undefined;
}
