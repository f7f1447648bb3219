import type { Activity } from "../activities/kinds.ts";
import type { Attribute, Directive } from "../markdown/directive.ts";
import type { Listener } from "../markdown/listener.ts";
import type { Problem, Remark } from "../markdown/problem.ts";
import type { Block, Run } from "../markdown/rich.ts";
import { suggest } from "../markdown/similar.ts";
import type { Place } from "../markdown/source.ts";
import type {
	Condition,
	Module,
	Piece,
	Reference,
	Screen,
	Section,
} from "./module.ts";

/** What is written down while a module is read, for the checks that need all of it. */
export type Notes = {
	readonly problems: Problem[];
	readonly listener: Listener;
	readonly citations: { readonly key: string; readonly place: Place }[];
	readonly quotes: {
		readonly answer: NonNullable<Run["answer"]>;
		readonly place: Place;
	}[];
	readonly conditions: {
		readonly condition: Condition;
		readonly place: Place;
	}[];
	/** The titles of the cases by their ids, known before anything is read that may name one. */
	readonly cases: Map<string, string>;
	/** The lines of the plan that activities say they fill. */
	readonly plans: { readonly id: string; readonly line: Attribute }[];
	/** What each directive was read as. */
	readonly activities: Map<Directive, Activity>;
	readonly places: Map<Placed, Place>;
};

/** What has a place of its own. */
type Placed = Activity | Block | Module | Piece | Reference | Screen | Section;

/** Where things stand: of a screen, its first words; of a section, its minutes; of the module, its limits. */
export type Places = ReadonlyMap<Placed, Place>;

/** Nothing yet. */
export function createNotes(): Notes {
	const problems: Problem[] = [];
	const citations: Notes["citations"] = [];
	const quotes: Notes["quotes"] = [];
	const cases: Notes["cases"] = new Map();
	const notes: Notes = {
		problems,
		citations,
		quotes,
		cases,
		conditions: [],
		plans: [],
		activities: new Map(),
		places: new Map(),
		listener: {
			report: (problem) => problems.push(problem),
			cites: (key, place) => citations.push({ key, place }),
			quotes: (answer, place) => quotes.push({ answer, place }),
			caseTitle(id, place) {
				const title = cases.get(id);
				if (title === undefined)
					refuse(notes, place, {
						ruleId: "case-unknown",
						reason: `No case has the id “${id}”.`,
						note: suggestTo(notes, id, [...cases.keys()]),
					});
				return title;
			},
		},
	};
	return notes;
}

/** Whether there are more problems than anyone works through at one sitting; looking for the nearest word then takes too long. */
export function isFull({ problems }: Notes): boolean {
	return problems.length > 1000;
}

/** As `suggest`, while there are few problems. */
export function suggestTo(
	notes: Notes,
	word: string,
	known: readonly string[],
): string {
	return isFull(notes) ? "Compare it with the others." : suggest(word, known);
}

/** Adds an error. */
export function refuse(notes: Notes, place: Place, remark: Remark): void {
	notes.problems.push({ ...remark, severity: "error", place });
}

/** Adds a warning. */
export function warn(notes: Notes, place: Place, remark: Remark): void {
	notes.problems.push({ ...remark, severity: "warning", place });
}
