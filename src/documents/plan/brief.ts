import { ended } from "../../markdown/sentence.ts";
import { type Document, type Part, spans } from "../document.ts";
import { briefWords } from "./brief-words.ts";
import type { Plan } from "./plan.ts";
import { fills, footOf, statusOf } from "./words.ts";

/**
 * What governors are told, in about 120 words, and the questions to offer with it. Of what is not known yet there is no sentence:
 * it is listed under the brief instead. No names, no rankings, no pay, and nothing claimed from one year's results.
 */
export function briefDocument(plan: Plan): Document {
	const written = briefWords(plan);
	const missing = [
		...(written.some((words) => words.includes(" …"))
			? [
					"A line that ends in “…” was cut to keep the brief short: say it in fewer words of your own.",
				]
			: []),
		...stillMissing(plan),
	];
	const parts: Part[] = [
		...written.map(
			(words): Part => ({ type: "paragraph", spans: spans(words) }),
		),
		{ type: "heading", level: 2, text: "Questions to ask" },
		{
			type: "list",
			items: [
				"Which pupils, and how will we know?",
				"Who was asked, and who did not answer?",
				"What stopped?",
			].map(spans),
		},
		...(missing.length === 0
			? []
			: [
					{
						type: "heading",
						level: 2,
						text: "Before this goes out",
					} as const,
					{ type: "list", items: missing.map(spans) } as const,
				]),
	];
	return {
		title: `Professional development in ${plan.year}: a brief for ${audience(plan)}`,
		running: `Brief for ${audience(plan)}, ${plan.year}`,
		status: statusOf(plan),
		foot: footOf(plan),
		front: parts,
		rest: [],
	};
}

function audience({ school }: Plan): string {
	return school.inTrust ? "the local committee" : "governors";
}

/** What the brief should say and cannot yet. */
function stillMissing(plan: Plan): string[] {
	const waits = [
		["what staff are working on", plan.priorities[0]?.name],
		["hours of a full-time teacher", plan.hours.total],
		["new cash", plan.money.newCash],
		["what stops", plan.stops.what],
		["the starting point", plan.evaluation.baseline],
	] as const;
	return [
		...waits.flatMap(([what, line]) =>
			line?.type === "waits"
				? [
						ended(
							`Not known yet: ${what}${line.part ? `. ${fills(line.part)}` : ""}`,
						),
					]
				: [],
		),
		...(plan.confirm.length > 0
			? [
					"Some figures are ours and not yet yours: appendix I of the plan lists them.",
				]
			: []),
		"From the first report on, add: sessions held, of how many; rooms in which the practice was seen, of how many visits; what this shows, and what it cannot.",
	];
}
