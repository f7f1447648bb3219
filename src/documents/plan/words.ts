import { figureInWords } from "../../planning/figure.ts";
import type { Span, Spans } from "../document.ts";
import type { Amount, Line } from "./line.ts";
import type { Plan } from "./plan.ts";
import type { Decider } from "./plan-parts.ts";

/** What the plan is at the moment, on every page of every format. */
export function statusOf({ status }: Pick<Plan, "status">): string {
	return status === "consulted"
		? "Staff have been asked; not yet agreed"
		: "Draft for consultation";
}

/** What stands at the foot of every page of the plan and of what goes with it. */
export function footOf({
	drawnUp,
	module,
}: Pick<Plan, "drawnUp" | "module">): string {
	return `Version of ${drawnUp}. Made with “${module.title}”.`;
}

/** What to say where a part of the module is still to fill the line. */
export function waiting(line: { readonly part?: string }): Span {
	return {
		text:
			line.part === undefined ? "Still to be written." : `${fills(line.part)}.`,
		waits: true,
	};
}

/** Which part of the module fills something: “Part 4, Time and budget, fills this”. */
export function fills(part: string): string {
	return `${part}${part.includes(",") ? "," : ""} fills this`;
}

/** A figure in words, or what it waits for. */
export function amountSpan(amount: Amount): Span {
	return amount.type === "known"
		? { text: figureInWords(amount.value, amount.unit) }
		: waiting(amount);
}

/** A known figure in words; nothing where it is not known. */
export function amountWords(amount: Amount): string | undefined {
	return amount.type === "known"
		? figureInWords(amount.value, amount.unit)
		: undefined;
}

/** The words of a line, or what it waits for. */
export function lineSpans(line: Line): Spans {
	return line.type === "given" ? [{ text: line.text }] : [waiting(line)];
}

/** The first figure or line among several that is still to come, so that one row says it once. */
export function firstWaiting(
	items: readonly (Amount | Line)[],
): Span | undefined {
	const waits = items.find((item) => item.type === "waits");
	return waits?.type === "waits" ? waiting(waits) : undefined;
}

/** What a trust decides, marked on its line. */
export function mark(what: string, decider: Decider | undefined): Spans {
	const words = {
		trust: "set by the trust",
		shared: "set with the trust",
		ask: "school or trust, to be asked",
		school: undefined,
	}[decider ?? "school"];
	return words === undefined
		? []
		: [{ text: ` (${what}: ${words})`, strong: true }];
}

/** Sentences with one space between them. */
export function joined(parts: readonly (Spans | undefined)[]): Spans {
	return parts
		.filter((part): part is Spans => part !== undefined && part.length > 0)
		.flatMap((part, index) => (index === 0 ? part : [{ text: " " }, ...part]));
}

/** On one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
