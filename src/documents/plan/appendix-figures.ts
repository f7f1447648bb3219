import { ended } from "../../markdown/sentence.ts";
import { directedHours } from "../../planning/day.ts";
import { figureInWords, poundsInWords } from "../../planning/figure.ts";
import { capFor } from "../../planning/ledger.ts";
import { type Part, type Spans, spans } from "../document.ts";
import type { Plan } from "./plan.ts";
import { amountWords } from "./words.ts";

/** Shares of full time that a part-timer commonly works: the ledger says what they come to. */
const shares = [0.8, 0.6] as const;

/** Where the hours of a full-time teacher come from, and what they come to for part-timers. */
export function ledger({ hours: { lines } }: Plan): Part[] {
	if (lines.length === 0) return [];
	const hours = (value: number) => figureInWords(value, "hours");
	const total = lines.reduce((sum, line) => sum + line.hours, 0);
	const row = (what: string, how: string, full: number): Spans[] => [
		spans(what),
		spans(how),
		spans(hours(full)),
		...shares.map((share) => spans(hours(full * share))),
	];
	return [
		{
			type: "table",
			head: ["Line", "Reckoning", "Full-time", "At 0.8", "At 0.6"],
			rows: [
				...lines.map(({ what, times, each, hours: all }) =>
					row(what, `${times} × ${hours(each)}`, all),
				),
				row("Professional development in all", "the lines above", total),
				row(
					"Directed time at most",
					"where national conditions apply",
					capFor(directedHours),
				),
			],
			figures: [2, 3, 4],
			widths: [30, 28, 14, 14, 14],
		},
		{
			type: "paragraph",
			spans: spans(
				"A part-time teacher can be directed for the same share of the hours as of full-time pay, and not on a day off. An academy may have a cap of its own.",
			),
		},
	];
}

/** New cash in one table and time already paid in another. */
export function budget({ money, school }: Plan): Part[] {
	if (money.lines.length === 0) return [];
	const cash = money.lines.filter(({ type }) => type !== "time already paid");
	const paid = money.lines.filter(({ type }) => type === "time already paid");
	return [
		...moneyTable("New cash", cash, school.small, [
			["New cash in all", amountWords(money.newCash)],
			["Paid by others", amountWords(money.funded)],
			["There is to spend", amountWords(money.available)],
			["Left; minus where it is not enough", amountWords(money.left)],
		]),
		...moneyTable("Beside it, time already paid", paid, school.small, [
			["Time already paid in all", amountWords(money.alreadyPaid)],
		]),
		{
			type: "paragraph",
			spans: spans(
				"The two tables are not added up: the second is paid for whatever the plan says. Each hour is counted once, as cover or as salary.",
			),
		},
	];
}

/** In a small school a price a day says what somebody earns, so that only totals are printed. */
function moneyTable(
	title: string,
	lines: Plan["money"]["lines"],
	small: boolean,
	sums: readonly (readonly [string, string | undefined])[],
): Part[] {
	const known = sums.flatMap(([what, words]) =>
		words === undefined ? [] : [[what, words] as const],
	);
	if (lines.length === 0 && known.length === 0) return [];
	const totals = known.map(([what, words]) => [
		[{ text: what, strong: true as const }],
		...(small ? [] : [spans("")]),
		[{ text: words, strong: true as const }],
	]);
	return [
		{
			type: "table",
			head: small ? [title, "Total"] : [title, "Reckoning", "Total"],
			rows: [
				...lines.map(({ what, quantity, unit, price, asOf, total }) => [
					spans(what),
					...(small
						? []
						: [
								spans(
									`${quantity} ${unit} × ${poundsInWords(price)}${asOf ? ` (ours, ${asOf})` : ""}`,
								),
							]),
					spans(figureInWords(total, "£")),
				]),
				...totals,
			],
			figures: [small ? 1 : 2],
			widths: small ? [70, 30] : [42, 40, 18],
		},
	];
}

/** What is spoken for before any hour is improvement. */
export function statutory({ statutory }: Plan): Part[] {
	if (statutory.length === 0) return [];
	return [
		{
			type: "table",
			head: ["What", "Hours a year, full-time"],
			rows: statutory.map(({ what, hours }) => [
				spans(what),
				spans(figureInWords(hours, "hours")),
			]),
			figures: [1],
			widths: [70, 30],
		},
	];
}

/** The figures that are ours, and answers that do not agree. */
export function confirm({ confirm, disagreements }: Plan): Part[] {
	return [
		...(confirm.length === 0
			? []
			: [
					{
						type: "table",
						head: ["Figure", "Taken for now", "Year", "Replace with"],
						rows: confirm.map(({ what, value, asOf, note }) => [
							spans(what),
							spans(value),
							spans(asOf),
							spans(note),
						]),
						widths: [26, 14, 14, 46],
					} as const,
				]),
		...(disagreements.length === 0
			? []
			: [{ type: "list", items: disagreements.map(spans) } as const]),
	];
}

/** Where our figures were read. */
export function sources({ confirm }: Plan): Part[] {
	const items = confirm.map(
		({ what, value, asOf, source, url }) =>
			`${what}, ${value} (${asOf}): ${[ended(source), url].filter(Boolean).join(" ")}`,
	);
	return items.length === 0 ? [] : [{ type: "list", items: items.map(spans) }];
}
