/** What a figure of a worksheet counts. `hundred` is a share as people say it: four in every hundred. */
export type Unit =
	| "£"
	| "hours"
	| "minutes"
	| "days"
	| "weeks"
	| "people"
	| "times"
	| "per cent"
	| "hundred"
	| "effect"
	| "count";

/** How a figure is rounded where it is printed, and only there. In docs/worksheets.md. */
export const rounding =
	"Pounds are printed whole from £100 and to the penny below, hours to a tenth, minutes from a hundred as hours and minutes, effect sizes to a hundredth, all else whole; people and counts are bare numbers, everything else has its unit. Sums are made before rounding.";

/** Units of which there can be one: “1 hour”. */
const singular: Partial<Record<Unit, string>> = {
	hours: "hour",
	minutes: "minute",
	days: "day",
	weeks: "week",
	people: "person",
	times: "time",
};

/** The word behind a number: “people”, and “person” behind 1. */
export function unitFor(figure: number, unit: string): string {
	return (figure === 1 ? singular[unit as Unit] : undefined) ?? unit;
}

/** Pounds as they were typed, to the penny: “£1,900”, “£17.90”. */
export function poundsInWords(pounds: number): string {
	const digits = Number.isInteger(pounds) ? 0 : 2;
	return `£${pounds.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** A figure as a person would say it: “£41,513”, “30 hours”, “35 minutes”, “minus 2 hours”, “four”. */
export function figureInWords(value: number, unit: Unit): string {
	const amount = Math.abs(value);
	const words = unit === "hundred" ? inHundred(amount) : plain(amount, unit);
	return value < 0 && /[1-9]/.test(words) ? `minus ${words}` : words;
}

function plain(amount: number, unit: Unit): string {
	const digits = places(amount, unit);
	const figure = amount.toLocaleString("en-GB", {
		minimumFractionDigits: unit === "£" || unit === "effect" ? digits : 0,
		maximumFractionDigits: digits,
	});
	switch (unit) {
		case "£":
			return `£${figure}`;
		case "minutes":
			return amount < longMinutes
				? `${figure} ${unitFor(Math.round(amount), unit)}`
				: hoursAndMinutes(Math.round(amount));
		// Who they are, the author says.
		case "people":
		case "effect":
		case "count":
		case "hundred":
			return figure;
		default:
			return `${figure} ${unitFor(figure === "1" ? 1 : amount, unit)}`;
	}
}

/** Nobody thinks in 126 minutes. */
const longMinutes = 99.5;

function hoursAndMinutes(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	const words = `${hours} ${unitFor(hours, "hours")}`;
	return rest === 0 ? words : `${words} ${rest} ${unitFor(rest, "minutes")}`;
}

function places(amount: number, unit: Unit): number {
	switch (unit) {
		case "£":
			return amount < 99.995 && !Number.isInteger(amount) ? 2 : 0;
		case "effect":
			return 2;
		case "hours":
		case "days":
			return 1;
		default:
			return 0;
	}
}

const small = "none one two three four five six seven eight nine ten".split(
	" ",
);

/** Small shares as words, because they stand in a sentence about people's money. */
function inHundred(share: number): string {
	if (share > 0 && share < 0.5) return "less than one";
	return small[Math.round(share)] ?? String(Math.round(share));
}
