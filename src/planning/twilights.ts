/**
 * F15. Twilight sessions that take the place of training days: hours ÷ hours of a session, rounded up to whole sessions.
 * Input: days, hours a day, hours a session. Source: our arithmetic. Example: 2 days of 6 hours, 12 ÷ 1.5 = 8.
 */
export function twilightsFor(
	days: number,
	dayHours: number,
	sessionHours: number,
): number {
	return Math.ceil(Number(((days * dayHours) / sessionHours).toFixed(6)));
}
