import type { Part } from "../document.ts";
import {
	budget,
	confirm,
	ledger,
	sources,
	statutory,
} from "./appendix-figures.ts";
import { reasons } from "./appendix-reasons.ts";
import {
	calendar,
	consultation,
	evaluation,
	needs,
	risks,
} from "./appendix-words.ts";
import type { Plan } from "./plan.ts";
import type { Named } from "./plan-parts.ts";

/** The appendices, each only where there is something in it. Their letters stay, whichever are printed. */
export function appendixParts(plan: Plan, long: readonly Named[]): Part[] {
	return [
		...appendix("A", "Needs and sources", needs(plan)),
		...appendix("B", "Directed time", ledger(plan)),
		...appendix("C", "Budget", budget(plan)),
		...appendix("D", "Calendar", calendar(plan)),
		...appendix("E", "How we shall know", evaluation(plan)),
		...appendix("F", "Statutory training and promises", statutory(plan)),
		...appendix("G", "Risks", risks(plan)),
		...appendix("H", "Consultation", consultation(plan)),
		...appendix("I", "Figures to confirm", confirm(plan)),
		...appendix("J", "Reasons and changes", reasons(plan, long)),
		...appendix("K", "Sources", sources(plan)),
	];
}

function appendix(
	letter: string,
	title: string,
	parts: readonly Part[],
): Part[] {
	return parts.length === 0
		? []
		: [{ type: "heading", level: 2, text: `${letter}. ${title}` }, ...parts];
}
