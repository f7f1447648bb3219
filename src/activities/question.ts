import type { Rich } from "../markdown/rich.ts";

/** Stable within its activity. */
export type QuestionId = string;
export type ActivityId = string;

/** One thing to choose. The key is what is stored; an author names it `{#key}`, or the wording does. */
export type Option = { readonly key: string; readonly label: Rich };

/** One line of a form. */
export type Field = {
	readonly key: string;
	readonly label: Rich;
	/** A sentence of help, shown while the field is being filled. */
	readonly help?: Rich;
	/** May be left empty. */
	readonly optional?: true;
	/** Shown in the field from the start; an accepted initial value is not an act of the learner's. */
	readonly initial?: string;
} & (
	| { readonly type: "text" }
	| {
			readonly type: "number";
			readonly min?: number;
			readonly max?: number;
			readonly whole?: true;
			readonly unit?: string;
	  }
	/** Kept as `2027-01-12`. */
	| { readonly type: "date" }
	| { readonly type: "choice"; readonly options: readonly Option[] }
);

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
