import type { Amount, Line } from "./line.ts";

/** Who decides, in a trust. */
export type Decider = "school" | "trust" | "shared" | "ask";

/** A group of people and what the plan gives them. */
export type Group = {
	readonly who: string;
	/** How many people; never fewer than would point at somebody in a circulated document. */
	readonly people?: number;
	readonly hours: Amount;
	readonly paid: string;
	readonly share: string;
};

/** A line of the ledger of a full-time teacher's hours. */
export type HoursLine = {
	readonly what: string;
	readonly times: number;
	readonly each: number;
	readonly hours: number;
};

/** A line of the budget: how many, at what price. */
export type MoneyLine = {
	readonly what: string;
	readonly type: "invoice" | "cover" | "extra paid hours" | "time already paid";
	readonly quantity: number;
	readonly unit: string;
	readonly price: number;
	/** The year of a price that is ours. */
	readonly asOf?: string;
	readonly total: number;
};

/** Something on a date. */
export type PlanDate = {
	/** Stable, so that a calendar entry is replaced and not doubled. */
	readonly id: string;
	/** `2027-02-10`. */
	readonly date: string;
	readonly what: string;
	readonly who?: string;
	/** What to do then, in full. */
	readonly note: string;
};

/** Something that somebody else must decide. */
export type Decision = {
	readonly about:
		| "stop"
		| "money"
		| "workload"
		| "support"
		| "trust"
		| "lead"
		| "request";
	readonly what: string;
	readonly from: string;
	readonly by: string;
};

/** A figure of ours that stands in for one of theirs. */
export type ToConfirm = {
	/** The default's. */
	readonly key: string;
	readonly what: string;
	readonly value: string;
	readonly asOf: string;
	readonly source: string;
	readonly url?: string;
	readonly note: string;
	readonly amount: number;
	readonly unit: string;
};

/** A named line with its words. */
export type Named = { readonly label: string; readonly text: string };

export type TrustLine =
	| "days"
	| "budget"
	| "appraisal"
	| "programmes"
	| "assessment";

export type PlanSheet =
	| "hours"
	| "spoken-for"
	| "day-cost"
	| "reach"
	| "compare"
	| "net"
	| "cash"
	| "luck";

export type Priority = {
	readonly number: 1 | 2;
	readonly name: Line;
	readonly practice: Line;
	readonly hours: Amount;
	/** Who leads it: a role, and the hours a week they have for that. */
	readonly lead: { readonly who: Line; readonly hours: Amount };
} & (
	| {
			readonly number: 1;
			/** The three choices, and the mechanisms it has from the first term. */
			readonly decide: Line;
			readonly organise: Line;
			readonly practise: Line;
			readonly groups: Line;
	  }
	/** Its measures, once they have been written. */
	| { readonly number: 2; readonly measures?: Measures }
);

/** How anybody will know: three measures, when and by whom they are looked at, and what follows. */
export type Measures = {
	readonly held: Line;
	readonly practice: Line;
	readonly pupils: Line;
	readonly baseline: Line;
	readonly date: Line;
	readonly who: Line;
	readonly fewer: Line;
	readonly will: Line;
};

export type Evaluation = Measures & {
	readonly stop: Line;
	readonly luck: Amount;
	readonly cohort?: number;
};

/** A first step: its sentence, and its parts where they were given. */
export type Action = {
	readonly sentence: string;
	readonly fields: Readonly<Record<string, string>>;
	/** `2026-12-18`. */
	readonly by?: string;
};

/** Something of the plan that was answered otherwise before. */
export type Change = {
	readonly on: string;
	readonly asked: string;
	readonly from: string;
};
