/** The fields that a line knows, by key; where the plan depends on which of several things was chosen, their keys. */
export type PlanParts = Readonly<Record<string, readonly string[] | "any">>;

/** A line of the learner's plan, and what can fill it. An author says `plan=need` on an activity, of whatever kind it names. */
export type PlanLine = {
	/** What becomes of it, for authors. */
	readonly about: string;
} & (
	| { readonly kind: "form"; readonly parts: PlanParts }
	| { readonly kind: "worksheet"; readonly sheet: string }
	| { readonly kind: "actions"; readonly parts: PlanParts }
	| { readonly kind: "choice"; readonly options: readonly string[] | "any" }
	| { readonly kind: "predict" | "scenario" }
	/** `many`: several activities may fill it, each with its own reason. */
	| { readonly kind: "reflection"; readonly many?: true }
);
