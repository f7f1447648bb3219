/** Months in the language of the people we build for. Node has them too, and takes twenty milliseconds to find them. */
export const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/**
 * Reads a date as people in England type it: `12 January 2027`, `12 Jan 27`, `12/1/2027`, `12.1.27`, `2027-01-12`, and
 * each of them behind a weekday: `Fri 12/3/27`. Returns `2027-01-12`, or undefined when it is not a day of the calendar or has no year.
 */
export function readDate(text: string): string | undefined {
	const typed = text
		.trim()
		.toLowerCase()
		.replace(/\s+/g, " ")
		.replace(
			/^(?:(?:on|the|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[.,]* )+/,
			"",
		);
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
	if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(typed);
	if (figures)
		return day(year(figures[3]), Number(figures[2]), Number(figures[1]));
	const words =
		/^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,})\.?,? (\d{4}|\d{2})$/.exec(
			typed,
		);
	if (!words) return undefined;
	const month = months.findIndex((name) =>
		name.toLowerCase().startsWith(words[2] ?? "-"),
	);
	return month < 0
		? undefined
		: day(year(words[3]), month + 1, Number(words[1]));
}

/** Whether only the year is missing: `12 March`, `Friday 12/3`. Which year is meant, only the learner can say. */
export function lacksYear(text: string): boolean {
	const leapYear = 2028;
	const day = text.trim();
	return [" ", "/", "."].some(
		(between) => readDate(`${day}${between}${leapYear}`) !== undefined,
	);
}

/** `2027-01-12` → `12 January 2027`. */
export function dateInWords(date: string): string {
	const [year, month, day] = date.split("-").map(Number);
	return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

function year(digits: string | undefined): number {
	return Number(digits) + (digits?.length === 2 ? 2000 : 0);
}

function day(year: number, month: number, day: number): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day));
	const real =
		date.getUTCFullYear() === year &&
		date.getUTCMonth() === month - 1 &&
		date.getUTCDate() === day;
	return real ? date.toISOString().slice(0, 10) : undefined;
}
