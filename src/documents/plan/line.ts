import type { Unit } from "../../planning/figure.ts";

/** One thing in the plan: what the learner gave, in full; or the part of the module that fills it. */
export type Line =
	| { readonly type: "given"; readonly text: string }
	/** “Part 4, Time and budget”; nothing where the module does not ask. */
	| { readonly type: "waits"; readonly part?: string };

/** A figure, or the part of the module that fills it. */
export type Amount =
	| { readonly type: "known"; readonly value: number; readonly unit: Unit }
	| { readonly type: "waits"; readonly part?: string };

/** Whatever stands in a line, or nothing. */
export function wordsIn(line: Line): string | undefined {
	return line.type === "given" ? line.text : undefined;
}

/** A known figure, or nothing. */
export function numberIn(amount: Amount): number | undefined {
	return amount.type === "known" ? amount.value : undefined;
}
