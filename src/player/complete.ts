import { isActionWritten } from "../activities/actions.ts";
import type { Context, Step } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Question } from "../activities/question.ts";
import { signedName } from "../activities/signature.ts";
import type { Module, Section } from "../course/module.ts";
import {
	activitiesIn,
	activitiesOf,
	askingSections,
	pathOf,
} from "../course/select.ts";
import { piecesFor } from "./condition.ts";
import { placeAt, sectionStart } from "./navigate.ts";
import type { Place, Progress } from "./progress.ts";

/** Something that still stands between the learner and the certificate, and where it is. */
export type Missing = { readonly place: Place; readonly section: string } & (
	| { readonly type: "section" }
	| { readonly type: "question"; readonly prompt: Question["prompt"] }
	| { readonly type: "action" }
	| { readonly type: "name" }
);

/**
 * What is missing before the module is complete: every section reached its end and every question in it is answered or set
 * aside, or the section was shown to be known and skipped; at least one action is written and the name is signed. Empty when it is complete.
 */
export function missing(
	module: Module,
	progress: Progress,
	context: Context,
): readonly Missing[] {
	const found: Missing[] = [];
	for (const section of pathOf(module)) {
		// What was shown to be known asks for no more.
		const open = isProved(progress, section.id) ? [] : openIn(section, context);
		const place = sectionStart(section, context);
		if (open.length > 0) found.push(...open);
		else if (place && !Object.hasOwn(progress.ended, section.id))
			found.push({ type: "section", place, section: section.title });
	}
	return [...found, ...unwritten(module, context)];
}

/** Whether a section was shown to be known, and skipped. */
export function isProved({ proofs = {} }: Progress, section: string): boolean {
	return Object.hasOwn(proofs, section) && proofs[section]?.right === true;
}

/** The last name signed, as the certificate can print it. */
export function certificateName(
	module: Module,
	context: Context,
): string | undefined {
	return activitiesOf(module)
		.filter((activity) => activity.kind === "signature")
		.map((activity) => signedName(context.answers(activity.id), context))
		.findLast((name) => name !== undefined);
}

/** The questions of a section that are neither answered nor set aside. */
function openIn(section: Section, context: Context): Missing[] {
	return met(section, context).flatMap(({ activity, place }): Missing[] => {
		const next = nextOf(activity, context);
		if (next === "done") return [];
		const { prompt } = next.ask;
		return [{ type: "question", place, section: section.title, prompt }];
	});
}

function nextOf(activity: Activity, context: Context): Step["next"] {
	const answers = context.answers(activity.id);
	return kindOf(activity).step(activity, answers, context).next;
}

/** What setting aside does not settle. Where a question is still open, answering it may be all that is needed. */
function unwritten(module: Module, context: Context): Missing[] {
	const all = askingSections(module).flatMap((section) =>
		met(section, context).map((one) => ({ ...one, section: section.title })),
	);
	const where = (kind: Activity["kind"], settled: boolean) => {
		const those = all.filter(({ activity }) => activity.kind === kind);
		const open = those.some(
			({ activity }) => nextOf(activity, context) !== "done",
		);
		return settled || open ? [] : those.slice(-1);
	};
	const planned = all.some(
		({ activity }) =>
			activity.kind === "actions" &&
			isActionWritten(activity, context.answers(activity.id)),
	);
	const signed = certificateName(module, context) !== undefined;
	return [
		...where("actions", planned).map(
			({ place, section }) => ({ type: "action", place, section }) as const,
		),
		...where("signature", signed).map(
			({ place, section }) => ({ type: "name", place, section }) as const,
		),
	];
}

/** An activity that this learner meets, and where. */
export type Met = { readonly activity: Activity; readonly place: Place };

const ofLearners = new WeakMap<Context, readonly Met[]>();

/** Those of the whole path, in its order: looked up once for each state of the answers, which is what a context is of. */
export function metOnPath(module: Module, context: Context): readonly Met[] {
	const known = ofLearners.get(context);
	if (known) return known;
	const found = askingSections(module).flatMap((section) =>
		met(section, context),
	);
	ofLearners.set(context, found);
	return found;
}

/** The activities this learner meets in a section. */
export function met(section: Section, context: Context): Met[] {
	if (activitiesIn(section).length === 0) return [];
	return section.screens.flatMap((screen, index) =>
		piecesFor(screen, context).flatMap((piece) =>
			piece.type === "activity"
				? [{ activity: piece.activity, place: placeAt(section, index) }]
				: [],
		),
	);
}
