import { type Part, spans } from "../document.ts";
import { wordsIn } from "./line.ts";
import type { Plan } from "./plan.ts";
import type { Named } from "./plan-parts.ts";

/** Why things are as they are, and what was written before. */
export function reasons(
	{ reasons, changes, stops }: Plan,
	long: readonly Named[],
): Part[] {
	const firstHour = wordsIn(stops.firstHour);
	const told = [
		...(firstHour
			? [{ label: "The meeting that loses the first hour", text: firstHour }]
			: []),
		...reasons,
	];
	return [
		...quoted("In full", long),
		...quoted("Reasons, for whoever leads this next", told),
		...(changes.length === 0
			? []
			: [
					{
						type: "heading",
						level: 3,
						text: "What was written before",
					} as const,
					{
						type: "list",
						items: changes.map(({ on, asked, from }) =>
							spans(`Until ${on}, ${asked} ${from.replace(/\s+/g, " ")}`),
						),
					} as const,
				]),
	];
}

function quoted(title: string, lines: readonly Named[]): Part[] {
	if (lines.length === 0) return [];
	return [
		{ type: "heading", level: 3, text: title },
		...lines.flatMap(({ label, text }): Part[] => [
			{ type: "paragraph", spans: [{ text: label, strong: true }] },
			{ type: "quotation", text },
		]),
	];
}
