/**
 * Minutes a week that a plan adds for one group, preparation and follow-up included, less those it stops: above zero it
 * adds work. Input: minutes a week each. Source: our arithmetic. Example: 25 + 10 − 20 = 15.
 */
export function netMinutes(
	added: number,
	preparation: number,
	stopped: number,
): number {
	return added + preparation - stopped;
}

/** Minutes a week as hours in a year. Input: minutes a week, weeks. Source: our arithmetic. Example: 15 minutes in 38 weeks = 9.5 hours. */
export function hoursInYear(minutes: number, weeks: number): number {
	return (minutes * weeks) / 60;
}
