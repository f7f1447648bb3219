import type { Directive } from "../markdown/directive.ts";
import type { Problem } from "../markdown/problem.ts";
import type { Block } from "../markdown/rich.ts";
import type { Answers, Draft, Refusal, Value } from "./answer.ts";
import type { Activity } from "./kinds.ts";
import type { ActivityId, Question } from "./question.ts";
import type { Reading } from "./reading.ts";
import type { Say } from "./say.ts";

/** What to show now, and what happens next: a question, or nothing more. */
export type Step = {
	readonly say: readonly Say[];
	readonly next: { readonly ask: Question } | "done";
	/** The answered questions that may be changed here, where not every one may: what a story went on from stands. */
	readonly changeable?: readonly Question[];
};

/** A pure look-up of the rest of the module and of what the learner has answered there. */
export type Context = {
	activity(id: ActivityId): Activity | undefined;
	answers(id: ActivityId): Answers;
	/** Whether this learner meets the activity: whether it stands in no passage, or only in passages for them. */
	meets(id: ActivityId): boolean;
	/** The first value ever given to a question, whatever it was changed to since. */
	firstAnswer(id: ActivityId, question: string): Value | undefined;
	/** What an activity took from the rest of the module when it was first answered. */
	took(id: ActivityId): Value | undefined;
	/** The number of the part it stands in, 0 for the welcome. */
	part(id: ActivityId): number | undefined;
	/** The letters of a text that the certificate's typeface does not have, each once. */
	unprintable(text: string): readonly string[];
};

/** What an act of the learner's costs in time; priced in `course/minutes.ts`. */
export type Act =
	| "tap"
	| "rating"
	| "number"
	| "line"
	| "reflection"
	| "action";

/** What the record takes from an activity: one thing the learner gave us. */
export type Entry = {
	readonly asked: string;
	readonly words: string;
	readonly at: string;
	readonly manner:
		| "reflection"
		| "reason"
		| "answer"
		| "rating"
		| "action"
		| "name"
		/** What came of what they decided: not a decision of theirs. */
		| "ending";
};

/**
 * One kind of activity. An activity is a pure function from the answers given so far to what to say and ask next;
 * both faces only know how to ask. To add a kind, write one file and add one line to `kinds.ts`.
 */
export type Kind<A extends { readonly kind: string; readonly id: ActivityId }> =
	{
		/** The directive's name: `:::quiz`. */
		readonly name: A["kind"];
		/** Attributes an author may give beside `#id`. */
		readonly attributes: readonly string[];
		/** Reads the directive; reports what is wrong, and returns undefined when nothing can be made of it. */
		readonly read: (directive: Directive, reading: Reading) => A | undefined;
		/** What an author should hear once the whole module is read: references to other activities, and the like. */
		readonly check?: (
			activity: A,
			context: Pick<Context, "activity">,
		) => readonly Pick<Problem, "ruleId" | "severity" | "reason" | "note">[];
		/**
		 * What it needs to know of the learner's other answers. It is stored with the first answer given here and used ever
		 * after, so that nothing already answered changes its meaning; until then `context.took` is undefined.
		 */
		readonly take?: (activity: A, context: Context) => Value;
		/** Looks answers up by question id, never by position. */
		readonly step: (activity: A, answers: Answers, context: Context) => Step;
		/**
		 * What was read here before what is shown now, oldest first: for a kind in which one thing takes the place of another, so
		 * that a learner can look back.
		 */
		readonly passed?: (
			activity: A,
			answers: Answers,
			context: Context,
		) => readonly (readonly Say[])[];
		/** Bounds beyond those of the question itself (which `draft.ts` has checked already). */
		readonly accept?: (
			activity: A,
			question: Question,
			draft: Draft,
			context: Context,
		) => readonly Refusal[];
		/** What comes of a draft while it is being filled in: live figures, shown below the question. */
		readonly preview?: (
			activity: A,
			question: Question,
			draft: Draft,
			context: Context,
		) => readonly Say[];
		/** What goes into the record. */
		readonly entries: (
			activity: A,
			answers: Answers,
			context: Context,
		) => readonly Entry[];
		/** What `{answer:#id.part}` can quote of it, beside all of it. */
		readonly parts?: (activity: A) => readonly string[];
		/** The acts it asks of a learner who answers everything. */
		readonly acts: (
			activity: A,
			context: Pick<Context, "activity">,
		) => readonly Act[];
		/** Everything in it that a learner reads: for counting words, finding citations and searching. */
		readonly text: (
			activity: A,
			context: Pick<Context, "activity">,
		) => readonly Block[];
	};
