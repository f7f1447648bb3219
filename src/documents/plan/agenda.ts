import { dateInWords } from "../../activities/date.ts";
import { ended } from "../../markdown/sentence.ts";
import { type Document, type Part, type Spans, spans } from "../document.ts";
import type { Plan } from "./plan.ts";
import type { Decision } from "./plan-parts.ts";
import { footOf, lineSpans, statusOf } from "./words.ts";

/** Twenty minutes of the senior team, for the two decisions that nobody can make alone. */
export function agendaDocument(plan: Plan): Document {
	const [first, second] = plan.decisions;
	const review = plan.dates.find(({ id }) => id === "review");
	const parts: Part[] = [
		{
			type: "table",
			head: ["Minutes", "What", "For"],
			rows: [
				[
					spans("3"),
					[
						{ text: "Which pupils, and why. ", strong: true },
						...lineSpans(plan.why),
					],
					spans("listening"),
				],
				item("7", "First decision. ", first, plan),
				item("7", "Second decision. ", second, plan),
				[
					spans("3"),
					[
						{ text: "Who tells whom, and by when. ", strong: true },
						{
							text: review
								? `Next look at it: ${dateInWords(review.date)}.`
								: "And the date of the next look at it.",
						},
					],
					spans("agreeing"),
				],
			],
			widths: [12, 66, 22],
		},
		{ type: "heading", level: 2, text: "To have on the table" },
		{
			type: "list",
			items: [
				spans("The plan on one side of paper, as a draft."),
				[{ text: "What is not for this year: " }, ...lineSpans(plan.waits)],
				...(plan.consultation.whom
					? [
							spans(
								`Whom we have still to ask: ${ended(plan.consultation.whom)}`,
							),
						]
					: []),
			],
		},
		{ type: "heading", level: 2, text: "Decided" },
		{
			type: "table",
			head: ["Decision", "By whom", "Who is told, and when"],
			rows: [0, 1].map((): Spans[] => [spans(" "), spans(" "), spans(" ")]),
			widths: [50, 20, 30],
		},
	];
	return {
		title: `CPD plan ${plan.year}: twenty minutes of the senior team`,
		running: `Agenda, CPD plan ${plan.year}`,
		status: statusOf(plan),
		foot: footOf(plan),
		front: parts,
		rest: [],
	};
}

function item(
	minutes: string,
	title: string,
	decision: Decision | undefined,
	{ stops }: Plan,
): Spans[] {
	if (!decision)
		return [
			spans(minutes),
			[
				{ text: title, strong: true },
				...(stops.what.type === "waits"
					? lineSpans(stops.what)
					: [
							{
								text: "No second decision has come out of the plan yet. What would the team add?",
								waits: true as const,
							},
						]),
			],
			spans("deciding"),
		];
	return [
		spans(minutes),
		[
			{ text: title, strong: true },
			{
				text: `${ended(decision.what)} From: ${ended(decision.from)} By: ${ended(decision.by)}`,
			},
		],
		spans("deciding"),
	];
}
