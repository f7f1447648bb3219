import type { Reference } from "../../course/module.ts";
import { plain } from "../../markdown/rich.ts";
import { defaultOf } from "../../planning/defaults.ts";
import {
	figureInWords,
	poundsInWords,
	unitFor,
} from "../../planning/figure.ts";
import type { Gathered } from "./gather.ts";
import { optional } from "./optional.ts";
import type { Plan } from "./plan.ts";
import type { ToConfirm } from "./plan-parts.ts";

/** The figures of ours that stand in for theirs, each once, with year and source. */
export function confirmIn(
	given: Gathered,
	references: readonly Reference[],
): ToConfirm[] {
	const seen = new Set<string>();
	return given.taken.flatMap(({ field, value, key, asOf }) => {
		const name = `${key} ${value}`;
		if (seen.has(name)) return [];
		seen.add(name);
		const ours = defaultOf(key);
		const unit = field.type === "number" ? (field.unit ?? "") : "";
		return [
			{
				key,
				what: ours ? capital(ours.about) : plain(field.label),
				value:
					unit === "£"
						? poundsInWords(value)
						: `${value} ${unitFor(value, unit)}`.trim(),
				asOf,
				source:
					references.find(({ key }) => key === ours?.source)?.text ??
					(ours?.source ? "where it was read" : "our suggestion"),
				...optional("url", ours?.url),
				note: ours?.note ?? "",
				amount: value,
				unit,
			},
		];
	});
}

/** Two worksheets that speak of one thing, where one was changed and the other kept its own. */
export function disagreementsIn(given: Gathered): Plan["disagreements"] {
	const hours = given.figure("hours", "total");
	const spoken = given.figure("spoken-for", "total");
	const invoices = given.figure("day-cost", "invoices");
	const cash = given.figure("cash", "invoices");
	return [
		...differ(
			hours,
			spoken,
			(a, b) =>
				`Hours in all: the sum of the sessions is ${figureInWords(a, "hours")}, and statutory training was taken from ${figureInWords(b, "hours")}. The plan counts the second.`,
		),
		...differ(
			invoices,
			cash,
			(a, b) =>
				`Invoices: ${figureInWords(a, "£")} beside the training days, and ${figureInWords(b, "£")} in the budget. The plan counts the second.`,
		),
	];
}

function differ(
	one: number | undefined,
	other: number | undefined,
	say: (one: number, other: number) => string,
): string[] {
	if (one === undefined || other === undefined) return [];
	return Math.abs(one - other) < 0.005 ? [] : [say(one, other)];
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
