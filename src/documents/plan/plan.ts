import type { Unit } from "../../planning/figure.ts";
import type { Figures } from "../../planning/sheet.ts";

/** One thing in the plan: what the learner gave, in full; or the part of the module that fills it. */
export type Line =
	| { readonly type: "given"; readonly text: string }
	/** “Part 4, Time and budget”; nothing where the module does not ask. */
	| { readonly type: "waits"; readonly part?: string };

/** A figure, or the part of the module that fills it. */
export type Amount =
	| { readonly type: "known"; readonly value: number; readonly unit: Unit }
	| { readonly type: "waits"; readonly part?: string };

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

/**
 * A school's plan for professional development, as far as the learner has built it. Every document is a printing of it,
 * and so is the plan on the screen. It is never empty: what is not there yet says which part of the module fills it.
 */
export type Plan = {
	readonly module: { readonly title: string; readonly version: string };
	/** The same for every version of one learner's plan. */
	readonly id: string;
	/** When this version was drawn up: an instant, and in words. */
	readonly at: string;
	readonly drawnUp: string;
	/** The school year: “2027/28”. */
	readonly year: string;
	readonly school: {
		readonly name?: string;
		readonly phase?: string;
		readonly teachers?: number;
		readonly support?: number;
		readonly inTrust: boolean;
		/** So few that percentages would point at people. */
		readonly small: boolean;
	};
	/** Staff have been asked, or it is one person's view. */
	readonly status: "draft" | "consulted";
	readonly author: Line;
	readonly why: Line;
	/** What was said of the three familiar problems, and what the plan answers. */
	readonly verdict?: string;
	readonly priorities: readonly Priority[];
	readonly needs: {
		readonly adults: Line;
		readonly source: Line;
		readonly strength: Line;
		readonly team: Line;
		readonly support: Line;
		readonly individual: Line;
	};
	readonly waits: Line;
	readonly stops: {
		readonly what: Line;
		readonly from: Line;
		readonly agreed: Line;
		readonly firstHour: Line;
		/** Hours a year that it frees for a class teacher. */
		readonly freed: Amount;
	};
	readonly groups: readonly Group[];
	readonly hours: {
		readonly total: Amount;
		readonly statutory: Amount;
		readonly promised: Amount;
		readonly left: Amount;
		readonly each: Amount;
		readonly lines: readonly HoursLine[];
	};
	readonly money: {
		readonly invoices: Amount;
		readonly cover: Amount;
		readonly support: Amount;
		readonly newCash: Amount;
		readonly funded: Amount;
		readonly available: Amount;
		readonly left: Amount;
		/** Time that is paid for whatever happens: never added to new cash. */
		readonly alreadyPaid: Amount;
		readonly lines: readonly MoneyLine[];
	};
	readonly net: {
		readonly adds: Amount;
		readonly removes: Amount;
		readonly net: Amount;
	};
	readonly reach: {
		readonly teachersMissing: Amount;
		readonly supportMissing: Amount;
		readonly supportHoursShort: Amount;
	};
	readonly rules: readonly string[];
	readonly dates: readonly PlanDate[];
	readonly decisions: readonly Decision[];
	/** Lines set by the trust, or still to be asked about. */
	readonly trust: Readonly<Partial<Record<TrustLine, Decider>>>;
	readonly evaluation: Evaluation;
	readonly statutory: readonly {
		readonly what: string;
		readonly hours: number;
	}[];
	readonly risks: readonly { readonly if: string; readonly then: string }[];
	readonly consultation: {
		readonly asked?: string;
		readonly whom?: string;
		readonly forecast?: string;
		readonly tell?: { readonly who: string; readonly ask?: string };
	};
	readonly actions: readonly Action[];
	readonly confirm: readonly ToConfirm[];
	/** Two answers that do not agree, in a sentence each. */
	readonly disagreements: readonly string[];
	readonly reasons: readonly Named[];
	readonly changes: readonly Change[];
	/** The figures of every worksheet as they were given: what the workbook reckons with. */
	readonly figures: Readonly<Record<PlanSheet, Figures | undefined>>;
};

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
} & (
	| {
			readonly number: 1;
			/** The three choices, and the mechanisms it has from the first term. */
			readonly decide: Line;
			readonly organise: Line;
			readonly practise: Line;
			readonly groups: Line;
	  }
	| { readonly number: 2 }
);

export type Evaluation = {
	readonly held: Line;
	readonly practice: Line;
	readonly pupils: Line;
	readonly baseline: Line;
	readonly date: Line;
	readonly who: Line;
	readonly fewer: Line;
	readonly will: Line;
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

/** Whatever stands in a line, or nothing. */
export function wordsIn(line: Line): string | undefined {
	return line.type === "given" ? line.text : undefined;
}

/** A known figure, or nothing. */
export function numberIn(amount: Amount): number | undefined {
	return amount.type === "known" ? amount.value : undefined;
}
