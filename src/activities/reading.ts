import type { Attributes, Directive } from "../markdown/directive.ts";
import type { Problem } from "../markdown/problem.ts";
import type { Block, Rich } from "../markdown/rich.ts";
import type { Place } from "../markdown/source.ts";

/** One item of a list in a directive's body. `{#key …}` at the end of its first paragraph is taken off and given as attributes. */
export type Item = {
	readonly place: Place;
	readonly attributes: Attributes;
	readonly text: Rich;
	/** Task-list items only: `[x]` is true, `[ ]` false. */
	readonly ticked?: boolean;
	/** The quotation under the item: a reason, a sentence of help. Empty when there is none. */
	readonly quote: readonly Block[];
	/** The list nested under the item. Empty when there is none. */
	readonly items: readonly Item[];
};

/** A directive's body in the order it is written. */
export type Part =
	| { readonly type: "block"; readonly place: Place; readonly block: Block }
	| {
			readonly type: "items";
			readonly place: Place;
			readonly items: readonly Item[];
	  }
	| {
			readonly type: "quote";
			readonly place: Place;
			readonly blocks: readonly Block[];
	  };

/** What a kind is given to read its directive with. */
export type Reading = {
	/** `severity` is "error" unless said otherwise. */
	readonly report: (
		problem: Omit<Problem, "severity"> & {
			readonly severity?: Problem["severity"];
		},
	) => void;
	/** The body as parts. Lists (task lists too) come as items, top-level quotations as quotes, all else as blocks. */
	readonly parts: (directive: Directive) => readonly Part[];
};
