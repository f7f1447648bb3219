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

/** Parts that hold whatever was said. */
export function any<Key extends string>(...keys: readonly Key[]) {
	return Object.fromEntries(keys.map((key) => [key, "any"])) as {
		readonly [part in Key]: "any";
	};
}

/** Who decides, where a school is in a trust. */
export const decides = ["school", "trust", "shared", "ask"] as const;

/** The three familiar problems. */
export const problems = ["competing", "not-valued", "workload"] as const;

/** Three measures, when and by whom they are looked at, and the rule. */
export const measured = [
	"held",
	"practice",
	"pupils",
	"baseline",
	"date",
	"who",
	"fewer",
	"will",
] as const;
