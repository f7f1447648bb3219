import type { Report } from "./problem.ts";
import type { Run } from "./rich.ts";
import type { Place } from "./source.ts";

/** Told, while text is read, what is wrong with it and what can only be looked up once everything is read. */
export type Listener = {
	readonly report: Report;
	/** A source is cited: `[@key]`. */
	readonly cites: (key: string, place: Place) => void;
	/** The learner is quoted: `{answer:#activity.field}`. */
	readonly quotes: (answer: NonNullable<Run["answer"]>, place: Place) => void;
	/** A case is named: `{case:#id}`. Gives its title; undefined, and reported, where there is no such case. */
	readonly caseTitle: (id: string, place: Place) => string | undefined;
};
