import type {
	Answer,
	Answers,
	Draft,
	Instant,
	Value,
} from "../activities/answer.ts";
import type { ActivityId, QuestionId } from "../activities/question.ts";

/** Where the learner stands. The numbers are where it was, for when an author has given it another name or taken it away. */
export type Place = {
	readonly section: string;
	readonly screen: string;
	/** Of the screen in its section, from 0. */
	readonly index: number;
	/** Of the section in the path, from 1; 0 for the welcome. */
	readonly part?: number;
};

/** Everything given to one activity. */
export type Work = {
	readonly answers: Answers;
	/** Answers that were changed since, oldest first. */
	readonly earlier: readonly Answer[];
	/** Half-typed. A draft of an answered question means that it is open again. */
	readonly drafts: Readonly<Record<QuestionId, Draft>>;
	/** What the activity took from the rest of the module with the first answer. */
	readonly took?: Value;
};

/** Something the learner wrote down in passing. Nothing asked for it. */
export type Note = {
	/** Its own, among the notes that are there. */
	readonly number: number;
	/** When it was begun. */
	readonly at: Instant;
	/** Where the learner was then. */
	readonly place: Place;
	readonly words: string;
};

/** How two questions of a section went that were to show it is known already. */
export type Proof = {
	readonly at: Instant;
	/** Both right: the section counts as done. */
	readonly right: boolean;
};

/** The facts printed on a certificate at issue. `verify` compares with these, so later review changes nothing. */
export type Certificate = {
	readonly number: string;
	readonly issuedAt: Instant;
	/** When the name was corrected after issue. */
	readonly reissuedAt?: Instant;
	readonly name: string;
	readonly startedAt: Instant;
	readonly activeMinutes: number;
	readonly moduleMinutes: number;
	readonly moduleVersion: string;
};

/** What the learner has given us, and nothing that could be derived from it. This is what is kept on disk. */
export type Progress = {
	readonly moduleId: string;
	readonly moduleVersion: string;
	readonly startedAt: Instant;
	/** When something last happened. */
	readonly lastAt: Instant;
	/** Time at work: the sum of the gaps between events, each counted up to three minutes. */
	readonly activeSeconds: number;
	/** Seconds at work on each screen, by section and screen; longer gaps count nothing here. Absent in what was saved before it was counted. */
	readonly spent?: Readonly<Record<string, number>>;
	readonly place: Place;
	/** Sections whose end was reached, and when first. */
	readonly ended: Readonly<Record<string, Instant>>;
	readonly activities: Readonly<Record<ActivityId, Work>>;
	/** Oldest first; absent while there is none. */
	readonly notes?: readonly Note[];
	/** By section; absent while none was tried. */
	readonly proofs?: Readonly<Record<string, Proof>>;
	readonly certificate?: Certificate;
};
