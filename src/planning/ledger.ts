import { directedHours } from "./day.ts";

/** A line of the year's directed time: what, and hours each. */
export type Line = { readonly what: string; readonly hours: number };

/** Directed time added up under its cap. */
export type Ledger = {
	readonly hours: number;
	/** Hours that may be directed: the cap × the share of full time worked. */
	readonly cap: number;
	/** What is left under the cap: contingency. Below zero the ledger is over it. */
	readonly left: number;
};

/**
 * The most hours a teacher may be directed in a year. Input: the cap the school works to; the share of full time.
 * Source: neu-working-time (https://neu.org.uk/advice/workload-and-working-time) for 1,265 and the part-time share.
 * Example: 1,265 × 0.6 = 759.
 */
export function capFor(cap: number = directedHours, fte = 1): number {
	return cap * fte;
}

/**
 * A year's directed time, in hours each. Input: lines; cap; share of full time. Source: our arithmetic.
 * Example, a full-time primary teacher: lines of 1,205.33 hours leave 59.67 under 1,265.
 */
export function ledger(
	lines: readonly Line[],
	cap: number = directedHours,
	fte = 1,
): Ledger {
	const hours = lines.reduce((sum, line) => sum + line.hours, 0);
	const most = capFor(cap, fte);
	return { hours, cap: most, left: most - hours };
}

/** Hours that NASUWT advised, in 2020 or 2021, to leave unallocated. Source: nasuwt-covid-dt, https://www.nasuwt.org.uk/advice/health-safety/coronavirus-guidance/full-reopening-of-schools/full-reopening-of-schools-england/directed-time-and-the-covid-19-pandemic-england.html */
const contingency = 50;

/** PPA is at least this share of timetabled teaching, in per cent. Source: nasuwt-sw-ppa, http://southwest.nasuwt.org.uk/help-and-advice/educational-contract-matters/ */
const leastPpa = 10;

/** Why a ledger cannot be: a sentence, or undefined where it can. Example: 1,300 hours under 1,265 are 35 over. */
export function impossible({ hours, cap }: Ledger): string | undefined {
	const over = hours - cap;
	return over > 1e-9
		? `These lines come to ${inHours(hours)}, ${inHours(over)} over the ${inHours(cap)} that can be directed. Take some away, or enter the cap you work to.`
		: undefined;
}

/** What is worth a second look in a ledger: never a refusal. Input: the ledger; hours of teaching and of PPA. */
export function unlikely(
	{ left }: Ledger,
	teaching: number,
	ppa: number,
): string[] {
	return [
		...(left >= 0 && left < contingency
			? [
					`This leaves ${inHours(left)} for what nobody can foresee. During the pandemic one union advised leaving ${contingency}.`,
				]
			: []),
		...(ppa < (teaching * leastPpa) / 100
			? [
					`PPA of ${inHours(ppa)} is under ${leastPpa} per cent of ${inHours(teaching)} of teaching, which is the least it may be.`,
				]
			: []),
	];
}

function inHours(hours: number): string {
	const figure = hours.toLocaleString("en-GB", { maximumFractionDigits: 2 });
	return `${figure} ${figure === "1" ? "hour" : "hours"}`;
}
