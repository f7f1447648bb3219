import type { Directive } from "../markdown/directive.ts";
import type { Part } from "../markdown/parts.ts";
import type { Problem } from "../markdown/problem.ts";

export type { Item, Part } from "../markdown/parts.ts";

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
