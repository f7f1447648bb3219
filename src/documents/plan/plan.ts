import type { Figures } from "../../planning/sheet.ts";
import type { Amount, Line } from "./line.ts";
import type {
	Action,
	Change,
	Decider,
	Decision,
	Evaluation,
	Group,
	HoursLine,
	MoneyLine,
	Named,
	PlanDate,
	PlanSheet,
	Priority,
	ToConfirm,
	TrustLine,
} from "./plan-parts.ts";

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
		readonly supportHoursYear: Amount;
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
