/** One way to place a year's hours: training days and slots between them. */
export type Allocation = {
	readonly days: number;
	readonly dayHours: number;
	readonly slots: number;
	readonly slotHours: number;
};

/**
 * Hours each in a year. Source: our arithmetic. Example: 5 days of 6 hours and 12 slots of one = 42; one day made into six
 * slots, 4 × 6 + 18 × 1 = 42 too.
 */
export function hoursIn(allocation: Allocation): number {
	const { days, dayHours, slots, slotHours } = allocation;
	return days * dayHours + slots * slotHours;
}

/** How often people meet. Source: our arithmetic. Example: 5 days and 12 slots = 17; 4 days and 18 slots = 22. */
export function timesIn({ days, slots }: Allocation): number {
	return days + slots;
}
