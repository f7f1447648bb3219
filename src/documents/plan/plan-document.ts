import type { Document } from "../document.ts";
import { appendixParts } from "./appendices.ts";
import { pageParts } from "./page.ts";
import type { Plan } from "./plan.ts";
import { createShortener } from "./shorten.ts";
import { footOf, statusOf } from "./words.ts";

/** The plan as a document: one side of paper, and behind it the appendices that have something in them. */
export function planDocument(plan: Plan): Document {
	const shortener = createShortener();
	const front = pageParts(plan, shortener);
	const name = plan.school.name ? `${plan.school.name}: ` : "";
	return {
		title: `${name}${name ? "p" : "P"}lan for professional development, ${plan.year}`,
		running: `CPD plan ${plan.year}`,
		status: statusOf(plan),
		foot: footOf(plan),
		front,
		rest: appendixParts(plan, shortener.long),
	};
}
