import type { Gauge } from "./gauge.ts";
import type { ActivityId } from "./question.ts";

/** Something a choice can serve or hurt, in words. */
export type Principle = { readonly key: string; readonly label: string };

/** A variable of a story that is set from what the learner answered: a field of a form, or a choice. */
export type Given = {
	readonly variable: string;
	readonly activity: ActivityId;
	readonly field?: string;
};

/** A story as ink's compiler leaves it: JSON, for ink's own runtime. */
export type Ink = Readonly<Record<string, unknown>>;

/** A story as a module holds it: what its tags say, and the story itself. */
export type Story = {
	/** Its file, beside the sections. */
	readonly file: string;
	readonly title: string;
	readonly gauges: readonly Gauge[];
	readonly principles: readonly Principle[];
	readonly given: readonly Given[];
	/** How many endings there are to come to. */
	readonly endings: number;
	readonly ink: Ink;
};

/** What a story is given before it begins, by variable. */
export type Setting = Readonly<Record<string, string | number>>;

/** One road at a decision. */
export type Road = {
	/** Its `id`: what is stored. */
	readonly key: string;
	readonly label: string;
	/** Who would argue for it. */
	readonly by: string;
	/** Keys of principles. */
	readonly serves: readonly string[];
	readonly hurts: readonly string[];
	/** The key of a reference, for the claim in `why`. */
	readonly source: string;
	readonly why: string;
};

/** What a gauge of each kind says, in the order of the story's gauges. */
export type Levels = readonly number[];

/** A stretch of the story under one tag; without a tag, what follows from the choice before it. */
export type Passage = {
	readonly part?:
		| { readonly type: "dossier" }
		| {
				readonly type: "decision" | "ending";
				readonly id: string;
				readonly name: string;
		  };
	readonly paragraphs: readonly string[];
	/** At its end. */
	readonly levels: Levels;
};

/** What is told without the learner: up to the next choice, or to the end. */
export type Scene = {
	readonly passages: readonly Passage[];
	/** Empty at the end. */
	readonly roads: readonly Road[];
	/** Why the story broke off, in ink's own words. */
	readonly fault?: string;
};
