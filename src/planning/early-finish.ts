/**
 * F16. Minutes that each other day grows by, so that an early finish loses pupils no time. Input: minutes lost; other
 * days in the week. Source: our arithmetic; the expected 32.5-hour week of pupils is gov-school-week
 * (https://gov.uk/government/publications/length-of-the-school-week-minimum-expectation). Example: 60 ÷ 4 = 15.
 */
export function payback(lost: number, otherDays: number): number {
	return lost / otherDays;
}

/**
 * Hours a year that a weekly early finish or late start gives. Input: minutes, weeks.
 * Source: our arithmetic. Example: 55 minutes in 38 weeks = 34.8 hours.
 */
export function earlyFinishHours(minutes: number, weeks: number): number {
	return (minutes * weeks) / 60;
}
