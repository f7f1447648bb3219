import { type Document, type Part, spans } from "../document.ts";
import { numberIn } from "./line.ts";
import type { Plan } from "./plan.ts";
import { amountWords, footOf, statusOf } from "./words.ts";

/** Four lines to the business manager, and the figures they are about. */
export function noteDocument(plan: Plan): Document {
	return {
		title: "Figures to confirm: a note to the business manager",
		running: `Figures to confirm, CPD plan ${plan.year}`,
		status: statusOf(plan),
		foot: footOf(plan),
		front: [
			{ type: "list", ordered: true, items: noteLines(plan).map(spans) },
			...figures(plan),
		],
		rest: [],
	};
}

/** The note itself: four lines. */
export function noteLines(plan: Plan): string[] {
	const { confirm, figures, money, school, reach, year } = plan;
	const cash = amountWords(money.newCash);
	const short = numberIn(reach.supportHoursShort);
	const inYear = amountWords(reach.supportHoursYear);
	const isBare = Object.values(figures).every((sheet) => sheet === undefined);
	return [
		`I am planning professional development for ${year}, and ${isBare ? "shall need some figures from you" : "some of the figures are national ones that stand in for ours"}.`,
		isBare
			? "None is entered yet: pay, cover, invoices, paid hours. Averages will be enough; I shall need no names and no pay points."
			: confirm.length === 0
				? "I have entered all the figures myself. Please look over the ones that are yours: pay, cover, invoices, paid hours."
				: `Could you confirm or replace ${confirm.length === 1 ? "the figure" : `the ${confirm.length} figures`} below? Averages are enough; I need no names and no pay points.`,
		`${cash ? `The plan comes to ${cash} of new cash` : "The new cash is not worked out yet"}${short ? `, and support staff would need ${amountWords(reach.supportHoursShort)} more of paid time for each session${inYear ? `, ${inYear} in the year` : ""}` : ""}. Nothing has been ordered.`,
		`Please also say which budget line it belongs to${school.inTrust ? ", what the trust decides" : ""}, whether the year runs from April or September, and how far pay has risen since 2025/26.`,
	];
}

function figures({ confirm, disagreements }: Plan): Part[] {
	return [
		...(confirm.length === 0
			? []
			: [
					{
						type: "table",
						head: ["Figure", "Taken for now", "Year", "Ours is"],
						rows: confirm.map(({ what, value, asOf }) => [
							spans(what),
							spans(value),
							spans(asOf),
							spans(""),
						]),
						widths: [40, 18, 22, 20],
					} as const,
				]),
		...(disagreements.length === 0
			? []
			: [{ type: "list", items: disagreements.map(spans) } as const]),
	];
}
