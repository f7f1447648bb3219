import { bare, ended } from "../../markdown/sentence.ts";
import { type Fact, type Spans, spans } from "../document.ts";
import type { Line } from "./line.ts";
import { fact, type Short, said } from "./page-words.ts";
import type { Plan } from "./plan.ts";
import type { Measures } from "./plan-parts.ts";
import { firstWaiting, joined, mark } from "./words.ts";

/** The three measures of a priority, and its rule. */
export function measured(e: Measures, { trust }: Plan, short: Short): Fact[] {
	const say = (label: string, line: Line) => said(label, line, short);
	return [
		fact("First sign", say("First sign", e.held)),
		fact("Practice", say("Practice", e.practice)),
		fact(
			"Pupils",
			joined([
				say("Pupils", e.pupils),
				e.baseline.type === "given"
					? spans(`Today: ${short("Baseline", ended(e.baseline.text))}`)
					: undefined,
			]),
		),
		fact("Rule", rule(e, trust, short)),
	];
}

/** Who looks when, and what follows from what they see. */
function rule(e: Measures, trust: Plan["trust"], short: Short): Spans {
	const waits = firstWaiting([e.date, e.fewer, e.will]);
	if (waits) return [waits];
	const given = (label: string, line: Line) =>
		line.type === "given" ? short(label, line.text) : "";
	const who = given("Who looks", e.who);
	return [
		{
			text: `On ${given("Looked at on", e.date)}${who ? `, ${bare(who)}` : ""}: if fewer than ${bare(given("Rule, if fewer than", e.fewer))}, we will ${ended(given("Rule, we will", e.will))}`,
		},
		...mark("assessment calendar", trust.assessment),
	];
}
