import { given } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import { isRecord } from "../activities/value.ts";
import type { Library, Phases } from "../course/library.ts";
import type { Module, Term } from "../course/module.ts";
import type { Desk } from "./desk.ts";

/** Who comes to the library, and from where. */
export type Visitor = {
	readonly module: Module;
	library(): Library;
	/** The key of their own phase, once they have said it. */
	phase(phases: Phases): string | undefined;
	/** The id of the section they come from. */
	readonly section: string;
	/** The terms on the screen they come from. */
	readonly terms: readonly Term[];
};

/** The learner, coming from the page where they are. */
export function visitorOf({ session, library }: Desk): Visitor {
	return {
		module: session.module,
		library,
		phase: (phases) => phaseGiven(phases, session.context()),
		section: session.progress().place.section,
		terms: session.page().terms,
	};
}

/** The phase a learner has given in the form that asks for it. */
function phaseGiven(
	{ activity, field }: Phases,
	context: Context,
): string | undefined {
	const value = given(context.answers(activity), "form");
	const phase = isRecord(value) ? value[field] : undefined;
	return typeof phase === "string" ? phase : undefined;
}
