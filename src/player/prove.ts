import type { Context } from "../activities/kind.ts";
import type { Quiz } from "../activities/quiz.ts";
import type { Module, Section } from "../course/module.ts";
import { met } from "./complete.ts";
import { sectionStart } from "./navigate.ts";
import type { Place, Progress } from "./progress.ts";
import type { Session } from "./session.ts";

/** How many questions show that a section is known. */
const asked = 2;

/** Work that nobody else can have done for the learner: a section that holds any is not skipped. */
const own: readonly string[] = ["actions", "signature", "scenario"];

/**
 * The questions that would show this learner knows a section already: the last of its knowledge checks that they meet and
 * have not answered. Undefined where it cannot be skipped, is done, or was tried before.
 */
function proofOf(
	section: Section,
	progress: Progress,
	context: Context,
): readonly Quiz[] | undefined {
	if (Object.hasOwn(progress.ended, section.id)) return undefined;
	if (Object.hasOwn(progress.proofs ?? {}, section.id)) return undefined;
	const activities = met(section, context).map(({ activity }) => activity);
	if (activities.some(({ kind }) => own.includes(kind))) return undefined;
	const open = activities.filter(
		(activity): activity is Quiz =>
			activity.kind === "quiz" &&
			Object.keys(context.answers(activity.id)).length === 0,
	);
	return open.length < asked ? undefined : open.slice(-asked);
}

/** Where somebody goes on who has skipped a section: to the next one from within it, and nowhere from elsewhere. */
function afterProof(
	{ sections }: Module,
	section: string,
	progress: Progress,
	context: Context,
): Place | undefined {
	if (progress.place.section !== section) return undefined;
	const at = sections.findIndex(({ id }) => id === section);
	for (const next of sections.slice(at + 1)) {
		const start = sectionStart(next, context);
		if (start) return start;
	}
	return undefined;
}

/** The same of a section by its name. */
export function proofIn(
	session: Session,
	id: string,
):
	| { readonly section: Section; readonly quizzes: readonly Quiz[] }
	| undefined {
	const section = session.module.sections.find((one) => one.id === id);
	const quizzes =
		section && proofOf(section, session.progress(), session.context());
	return section && quizzes ? { section, quizzes } : undefined;
}

/** Hands in the answers, goes on where a section was left behind, and says what came of it. */
export function proveWith(
	session: Session,
	{ section, quizzes }: NonNullable<ReturnType<typeof proofIn>>,
	keys: readonly string[],
): string {
	if (!session.prove(section.id, quizzes, keys))
		return `Not both of them. Nothing is lost by that, and nothing is counted: have a look at “${section.title}” after all, and its questions are asked there afresh.`;
	const next = afterProof(
		session.module,
		section.id,
		session.progress(),
		session.context(),
	);
	if (next) session.goTo(next);
	return `Both are right. “${section.title}” counts as done. All of it stays open to you, and what it asks about your own school waits in your notebook.`;
}
