import type { Block } from "../markdown/rich.ts";

/** Something that many schools have in their way, and how two real ones answered it. */
export type Challenge = {
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
};

/** Who says what came of a case, in the words that are printed. */
export const results = {
	"self-reported": "Reported by the school itself",
	external: "Seen from outside, by inspectors, auditors or the press",
	evaluated: "Studied by separate researchers",
} as const;

/** A real school, trust or programme. */
export type Case = {
	readonly id: string;
	readonly title: string;
	/** Keys of the phases it spans. */
	readonly phase: readonly string[];
	/** Ids of the challenges it answers. */
	readonly challenge: readonly string[];
	/** When the accounts date from, in words. */
	readonly accounts: string;
	readonly result: keyof typeof results;
	readonly blocks: readonly Block[];
};

/** A template or a list to take away. */
export type Resource = {
	readonly id: string;
	readonly title: string;
	/** One sentence for the list. */
	readonly description: string;
	/** The id of the section it belongs to. */
	readonly section: string;
	/** What is saved under its name instead of the page itself. */
	readonly form?: Form;
	readonly blocks: readonly Block[];
};

/** Forms that are no page: the workbook of the plan, with nothing filled in. */
export const forms = ["workbook"] as const;
export type Form = (typeof forms)[number];

/** The field in which learners say what kind of school theirs is, and what it offers. */
export type Phases = {
	readonly activity: string;
	readonly field: string;
	readonly options: readonly { readonly key: string; readonly title: string }[];
};

/** A part of the module, and the keys of the sources it cites, in the order of its text. */
export type Citing = {
	readonly part: "section" | "challenge" | "case" | "resource" | "glossary";
	readonly title: string;
	readonly keys: readonly string[];
};

/** What stands off the path: no minutes are counted for it, and it is loaded when it is first asked for. */
export type Library = {
	/** In the order of their file names. */
	readonly challenges: readonly Challenge[];
	/** By title. */
	readonly cases: readonly Case[];
	/** In the order of the sections they belong to. */
	readonly resources: readonly Resource[];
	/** Absent where the module asks nobody for their phase. */
	readonly phases?: Phases;
	/** The parts that cite anything: the sections first, then the pages. */
	readonly citing: readonly Citing[];
};
