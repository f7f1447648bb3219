import {
	type Answer,
	type Answers,
	answerTo,
	type Instant,
} from "../activities/answer.ts";
import type { ActivityId, QuestionId } from "../activities/question.ts";
import type { Event } from "./event.ts";
import { withNote } from "./notes.ts";
import type { Place, Progress, Work } from "./progress.ts";
import { withTime } from "./time-spent.ts";

/** Work on an activity nobody has touched. */
export const untouched: Work = { answers: {}, earlier: [], drafts: {} };

/** A new learner, at the first screen. */
export function createProgress(
	module: { id: string; version: string },
	place: Place,
	at: Instant,
): Progress {
	return {
		moduleId: module.id,
		moduleVersion: module.version,
		startedAt: at,
		lastAt: at,
		activeSeconds: 0,
		place,
		ended: {},
		activities: {},
	};
}

/** What the learner has given us, after one more thing happened. Knows nothing of kinds of activity. */
export function reduce(progress: Progress, event: Event): Progress {
	const timed = withTime(progress, event.at);
	switch (event.type) {
		case "moved":
			return {
				...timed,
				place: event.to,
				ended: withEnd(timed, event.ended, event.at),
			};
		case "drafted":
			return withWork(timed, event.activity, (work) => ({
				...work,
				drafts: withDraft(work.drafts, event.question, event.draft),
			}));
		case "answered":
			return withAnswer(withTook(timed, event), event.activity, {
				question: event.question,
				at: event.at,
				asked: event.asked,
				value: event.value,
				words: event.words,
			});
		case "set-aside": {
			const { drafts } = workOn(timed, event.activity);
			const draft = Object.hasOwn(drafts, event.question)
				? drafts[event.question]
				: undefined;
			return withAnswer(withTook(timed, event), event.activity, {
				question: event.question,
				at: event.at,
				asked: event.asked,
				setAside: true,
				...(draft === undefined ? {} : { draft }),
			});
		}
		case "noted":
			return withNote(timed, event);
		case "proved":
			return withProof(timed, event);
		case "finished":
			return { ...timed, certificate: event.certificate };
	}
}

/** The work done on an activity. */
export function workOn(progress: Progress, activity: ActivityId): Work {
	return (
		(Object.hasOwn(progress.activities, activity)
			? progress.activities[activity]
			: undefined) ?? untouched
	);
}

function withEnd(
	progress: Progress,
	section: string | undefined,
	at: Instant,
): Progress["ended"] {
	if (section === undefined || Object.hasOwn(progress.ended, section))
		return progress.ended;
	return { ...progress.ended, [section]: at };
}

/** Proved means done: its end counts as reached. */
function withProof(
	progress: Progress,
	{ section, right, at }: Extract<Event, { type: "proved" }>,
): Progress {
	return {
		...progress,
		ended: withEnd(progress, right ? section : undefined, at),
		proofs: { ...progress.proofs, [section]: { at, right } },
	};
}

function withWork(
	progress: Progress,
	activity: ActivityId,
	change: (work: Work) => Work,
): Progress {
	return {
		...progress,
		activities: {
			...progress.activities,
			[activity]: change(workOn(progress, activity)),
		},
	};
}

/** What was taken first is kept. */
function withTook(
	progress: Progress,
	{ activity, took }: Extract<Event, { type: "answered" | "set-aside" }>,
): Progress {
	return took === undefined
		? progress
		: withWork(progress, activity, (work) => ({ took, ...work }));
}

/**
 * A changed answer moves the one before it to `earlier`; the draft it came from is done with. The same answer to the same
 * words is no change: the first one stands, with its date.
 */
function withAnswer(
	progress: Progress,
	activity: ActivityId,
	answer: Answer,
): Progress {
	return withWork(progress, activity, (work) => {
		const before = answerTo(work.answers, answer.question);
		const drafts = withDraft(work.drafts, answer.question, undefined);
		if (before && isSame(before, answer)) return { ...work, drafts };
		return {
			...work,
			answers: { ...work.answers, [answer.question]: answer } satisfies Answers,
			earlier: before ? [...work.earlier, before] : work.earlier,
			drafts,
		};
	});
}

function isSame(one: Answer, other: Answer): boolean {
	const given = (answer: Answer) =>
		JSON.stringify(
			"value" in answer ? [answer.value] : { draft: answer.draft },
		);
	return one.asked === other.asked && given(one) === given(other);
}

function withDraft(
	drafts: Work["drafts"],
	question: QuestionId,
	draft: Work["drafts"][string] | undefined,
): Work["drafts"] {
	const { [question]: _, ...others } = drafts;
	return draft === undefined ? others : { ...others, [question]: draft };
}
