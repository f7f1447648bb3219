import { type Document, type Part, spans } from "../document.ts";
import type { Plan } from "./plan.ts";
import { footOf, oneLine } from "./words.ts";

/** The five questions, always the same, so that one answer can be laid beside the next. */
const pulseQuestions = [
	"Our CPD has been relevant to my pupils.",
	"I have had time to practise what it was about.",
	"Somebody came back to it with me afterwards.",
	"It has changed something that I do.",
] as const;

const pulseOpen = "What got in the way?";

/** The staff pulse, ready to print: without names, the same for every adult in the school. */
export function pulseDocument(plan: Plan): Document {
	const { school, priorities, status } = plan;
	const [first] = priorities;
	const topic =
		first?.name.type === "given" ? oneLine(first.name.text) : undefined;
	const parts: Part[] = [
		{
			type: "paragraph",
			spans: spans(
				`Five questions for every adult who works here, about this school year's CPD${topic ? `, and first of all about: ${topic}` : ""}. No names. It takes two minutes. You will be told what was heard, and what changes because of it.`,
			),
		},
		...(school.small
			? [
					{
						type: "paragraph",
						spans: [
							{
								text: `With ${school.teachers === undefined ? "so few" : school.teachers} teachers a survey is not anonymous. Ask a neighbouring head to hold the conversations instead, with these five questions.`,
								strong: true,
							},
						],
					} as const,
				]
			: []),
		{
			type: "table",
			head: ["Tick one in each line", "Yes", "Partly", "No"],
			rows: pulseQuestions.map((question, index) => [
				spans(`${index + 1}. ${question}`),
				spans("☐"),
				spans("☐"),
				spans("☐"),
			]),
			widths: [64, 12, 12, 12],
		},
		{
			type: "paragraph",
			spans: [{ text: `5. ${pulseOpen}`, strong: true }],
		},
		...[0, 1, 2].map(
			(): Part => ({ type: "paragraph", spans: spans("…".repeat(44)) }),
		),
		{
			type: "paragraph",
			spans: spans(
				"I work here as: ☐ teacher  ☐ support staff  ☐ I would rather not say",
			),
		},
		{ type: "heading", level: 2, text: "For whoever counts them" },
		{
			type: "list",
			items: [
				`Say how many were handed out and how many came back${status === "draft" ? ". Until this has been done, every copy of the plan says that it is a draft" : ""}.`,
				"Give no figures for a group of fewer than eight.",
				"Write three lines for everybody: asked, heard, changed.",
			].map(spans),
		},
	];
	return {
		title: "Five questions about our CPD",
		running: "Staff pulse",
		foot: footOf(plan),
		front: parts,
		rest: [],
	};
}
