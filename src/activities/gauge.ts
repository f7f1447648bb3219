/** Something a story counts: hours left, staff trust. It runs from 0 to `max`. */
export type Gauge = {
	/** The variable of the story it is read from. */
	readonly key: string;
	readonly label: string;
	readonly max: number;
	/** “£” stands before its number, anything else behind it. */
	readonly unit?: string;
};

/** How a gauge stands, and how it stood before where that differs. */
export type Level = Omit<Gauge, "key"> & {
	readonly value: number;
	readonly was?: number;
};

/** “22 of 41 hours”, “£2,350 of £8,270”, “6 of 10”. */
export function levelInWords({ value, ...gauge }: Level): string {
	const figures = `${amountInWords(value, gauge)} of ${amountInWords(gauge.max, gauge)}`;
	return gauge.unit === undefined || gauge.unit === "£"
		? figures
		: `${figures} ${gauge.unit}`;
}

/** “was 30”, where it differs. */
export function changeInWords({ was, ...gauge }: Level): string | undefined {
	return was === undefined ? undefined : `was ${amountInWords(was, gauge)}`;
}

/** A number with its thousands apart, one decimal at most, and “£” before it where that is its unit. */
export function amountInWords(
	value: number,
	{ unit }: Pick<Gauge, "unit">,
): string {
	const figure = Math.abs(value).toLocaleString("en-GB", {
		maximumFractionDigits: 1,
	});
	return `${value < 0 ? "-" : ""}${unit === "£" ? "£" : ""}${figure}`;
}

/** A label inside a sentence: “staff trust”. One that begins with capitals only keeps them. */
export function lowered(label: string): string {
	return /^\p{Lu}\p{Lu}/u.test(label)
		? label
		: label.slice(0, 1).toLowerCase() + label.slice(1);
}
