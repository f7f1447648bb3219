import { isActionWritten } from "../activities/actions.ts";
import type { Context } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Question } from "../activities/question.ts";
import { signedName } from "../activities/signature.ts";
import type { Module, Section } from "../course/module.ts";
import { activitiesOf, pathOf } from "../course/select.ts";
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
 * What is missing before the module is complete: every section reached its end, every question is answered or set aside,
 * at least one action is written and the name is signed. Empty when it is complete.
 */
export function missing(
	module: Module,
	progress: Progress,
	context: Context,
): readonly Missing[] {
	const found: Missing[] = [];
	for (const section of pathOf(module)) {
		const open = openIn(section, context);
		const place = sectionStart(section, context);
		if (open.length > 0) found.push(...open);
		else if (place && !Object.hasOwn(progress.ended, section.id))
			found.push({ type: "section", place, section: section.title });
	}
	return [...found, ...unwritten(module, context)];
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
		const { next } = kindOf(activity).step(
			activity,
			context.answers(activity.id),
			context,
		);
		return next === "done"
			? []
			: [
					{
						type: "question",
						place,
						section: section.title,
						prompt: next.ask.prompt,
					},
				];
	});
}

function unwritten(module: Module, context: Context): Missing[] {
	const all = pathOf(module).flatMap((section) =>
		met(section, context).map((one) => ({ ...one, section: section.title })),
	);
	const plans = all.flatMap(({ activity, place, section }) =>
		activity.kind === "actions" ? [{ activity, place, section }] : [],
	);
	const names = all.filter(({ activity }) => activity.kind === "signature");
	const planned = plans.some(({ activity }) =>
		isActionWritten(activity, context.answers(activity.id)),
	);
	const [plan] = plans;
	const [name] = names;
	return [
		...(plan && !planned
			? [{ type: "action", place: plan.place, section: plan.section } as const]
			: []),
		...(name && certificateName(module, context) === undefined
			? [{ type: "name", place: name.place, section: name.section } as const]
			: []),
	];
}

/** The activities this learner meets in a section, and where. */
export function met(
	section: Section,
	context: Context,
): { readonly activity: Activity; readonly place: Place }[] {
	return section.screens.flatMap((screen, index) =>
		piecesFor(screen, context).flatMap((piece) =>
			piece.type === "activity"
				? [{ activity: piece.activity, place: placeAt(section, index) }]
				: [],
		),
	);
}
