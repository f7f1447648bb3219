import type { Activity } from "../activities/kinds.ts";
import type { Block } from "../markdown/rich.ts";
import type { Measure } from "./minutes.ts";

/** When a passage is for some learners only: `:::when{phase=primary|special}`. */
export type Condition = {
	/** The activity whose answer decides. */
	readonly activity: string;
	/** The field, where the activity is a form. */
	readonly field?: string;
	/** Any of these keys; `none` is an answer that ticks nothing, `several` one that ticks more than one. */
	readonly values: readonly string[];
};

/** What stands on a screen, in order; `measured` is what it asks of a learner, where that was worked out beforehand. */
export type Piece =
	| {
			readonly type: "text";
			readonly blocks: readonly Block[];
			readonly measured?: Measure;
	  }
	| {
			readonly type: "activity";
			readonly activity: Activity;
			readonly measured?: Measure;
	  }
	| {
			readonly type: "when";
			readonly condition: Condition;
			readonly pieces: readonly Piece[];
	  };

/** One screenful: what stands between two thematic breaks. */
export type Screen = {
	/** Stable in its section: the id of its first activity, else the slug of its heading, else `screen-n`. */
	readonly id: string;
	readonly pieces: readonly Piece[];
	/** It may be longer than a window shows: its author said so. */
	readonly long?: true;
};

export type Section = {
	readonly id: string;
	readonly title: string;
	/** Minutes the author declares; `check` holds them to the words and acts. */
	readonly minutes: number;
	readonly screens: readonly Screen[];
};

/** One source, as CSL has it, with the one line that is printed. */
export type Reference = {
	readonly key: string;
	/** Author, year, title, publisher: ready to print. */
	readonly text: string;
	readonly url?: string;
	/** Where we read it, when that is not the document itself. */
	readonly via?: string;
};

/** A word explained. */
export type Term = {
	readonly id: string;
	readonly term: string;
	readonly blocks: readonly Block[];
};

/** What there can be too much of. */
export const limited = ["words", "acts", "numbers", "reflections"] as const;

/** The most of each. */
export type Limits = { readonly [What in (typeof limited)[number]]?: number };

export type Module = {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	/** One line for the certificate. */
	readonly description: string;
	/** What a learner will be able to do: for the certificate. */
	readonly outcomes: readonly string[];
	/** What the module is not, in a sentence for the certificate: whom it could be taken for, say. */
	readonly notice?: string;
	/** The sum the author declares. */
	readonly minutes: number;
	/** The most that one learner should meet on the path, as far as the author says. */
	readonly limits?: Limits;
	/** The pages before section 1; its `minutes` are 0. */
	readonly welcome: Section;
	readonly sections: readonly Section[];
	/** What a learner who has finished comes back to: made from the module and their work, never written by an author. Not part of the path. */
	readonly visits?: readonly Section[];
	/** Figures and lines of the plan that the path leaves out: opened from the plan, and counted in nothing. */
	readonly workbench?: Section;
	readonly references: readonly Reference[];
	readonly glossary: readonly Term[];
};
