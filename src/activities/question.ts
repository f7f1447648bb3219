import type { Rich } from "../markdown/rich.ts";

/** Stable within its activity. */
export type QuestionId = string;
export type ActivityId = string;

/** One thing to choose. The key is what is stored; an author names it `{#key}`, or the wording does. */
export type Option = { readonly key: string; readonly label: Rich };

/** Something the learner gave us elsewhere: the answer to an activity, or one field or result of a form. */
export type Reference = {
	readonly activity: ActivityId;
	readonly field?: string;
};

/** An earlier answer that a field is filled with. */
export type Earlier = {
	/** As it would be typed. */
	readonly typed: string;
	/** As a person would read it. */
	readonly words: string;
	/** Where it was given: “part 1”. */
	readonly place: string;
};

/** One of our dated figures, for a field whose figure is not known: `?` stands for it. */
export type Assumed = {
	/** The key of the default, which says where it is from. */
	readonly key: string;
	readonly value: number;
	/** The year it is of. */
	readonly asOf: string;
	/** Of when or from whom it is, in a few words. */
	readonly origin: string;
};

/** One line of a form. `from` and `default` are what an author wrote; `earlier` and `assumed` what they came to when it was asked. */
export type Field = {
	readonly key: string;
	readonly label: Rich;
	/** A sentence of help, shown while the field is being filled. */
	readonly help?: Rich;
	/** May be left empty. */
	readonly optional?: true;
	/** Shown in the field from the start; an accepted initial value is not an act of the learner's. */
	readonly initial?: string;
	readonly from?: Reference;
	readonly earlier?: Earlier;
} & (
	| { readonly type: "text" }
	| {
			readonly type: "number";
			readonly min?: number;
			readonly max?: number;
			readonly whole?: true;
			readonly unit?: string;
			/** `by` is the choice that decides, where the default differs by kind of school. */
			readonly default?: { readonly key: string; readonly by?: Reference };
			readonly assumed?: Assumed;
	  }
	/** Kept as `2027-01-12`. */
	| { readonly type: "date" }
	| { readonly type: "choice"; readonly options: readonly Option[] }
);

export type NumberField = Extract<Field, { type: "number" }>;

/** The few ways to ask something in a terminal. Adding one here makes the compiler list every place that must know it. */
export type Question = {
	readonly id: QuestionId;
	readonly prompt: Rich;
} /** `many` lines open the writing area; `guide` is a number of words to aim for, never a cap. */ & (
	| {
			readonly type: "text";
			readonly lines: "one" | "many";
			readonly guide?: number;
			readonly initial?: string;
			/** May be left empty, which is not "not now": nobody is reminded of it. */
			readonly optional?: true;
	  }
	| {
			readonly type: "choice";
			readonly options: readonly Option[];
			readonly pick: "one" | "any";
	  }
	| {
			readonly type: "rating";
			readonly from: number;
			readonly to: number;
			readonly low: string;
			readonly high: string;
	  }
	| { readonly type: "form"; readonly fields: readonly Field[] }
	/** Nothing is asked: the learner goes on when they have read. It cannot be put off. */
	| { readonly type: "pause" }
);
