import { answerTo, type Instant } from "../activities/answer.ts";
import type { Context, Entry } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Module, Section } from "../course/module.ts";
import { pathOf, withWorkbench } from "../course/select.ts";
import { plain } from "../markdown/rich.ts";
import { certificateName, met } from "../player/complete.ts";
import type { Certificate, Progress } from "../player/progress.ts";
import { putOffIn } from "../player/put-off.ts";
import { visitsOf } from "../player/visit-sections.ts";
import { notesIn } from "../player/written.ts";
import { dayInWords } from "./date.ts";
import { entriesIn, type Given } from "./given.ts";

/** A question without an answer yet. */
export type Open = {
	/** The title of its section. */
	readonly section: string;
	readonly asked: string;
	/** The learner said "not now"; otherwise it was never reached or passed over. */
	readonly setAside: boolean;
};

/** What there is to show for the work: the one place that decides what counts. Every document is a printing of it. */
export type Record = {
	/** As the certificate prints it; absent until it is signed. */
	readonly name?: string;
	readonly module: Pick<
		Module,
		"id" | "title" | "version" | "description" | "minutes"
	>;
	readonly startedAt: Instant;
	readonly finishedAt?: Instant;
	/** When the record was drawn up. */
	readonly at: Instant;
	readonly activeMinutes: number;
	/** The welcome, the sections, the workbench and the return visits, in the order they are met; those without entries too. */
	readonly sections: readonly {
		readonly id: string;
		readonly title: string;
		readonly entries: readonly Given[];
	}[];
	readonly open: readonly Open[];
	/** What the learner wrote down in passing, oldest first. */
	readonly notes: readonly {
		/** “part 2, Principles, screen 3”. */
		readonly where: string;
		readonly words: string;
		readonly at: Instant;
	}[];
	/** Answers to questions that the module no longer asks. */
	readonly earlier: readonly Omit<Entry, "manner">[];
	readonly certificate?: Certificate;
};

/** Draws up the record from the stored questions and answers, as they read when they were given. */
export function createRecord(
	module: Module,
	progress: Progress,
	context: Context,
	now: Instant,
): Record {
	const visits = visitsOf(module, progress).map((visit) => ({
		...visit,
		title: dated(visit, progress),
	}));
	const sections = [...withWorkbench(module), ...visits].map((section) => ({
		id: section.id,
		title: section.title,
		entries: entriesIn(section, context),
	}));
	const name = certificateName(module, context);
	const { id, title, version, description, minutes } = module;
	return {
		...(name === undefined ? {} : { name }),
		module: { id, title, version, description, minutes },
		startedAt: progress.startedAt,
		at: now,
		// As the certificate has it, once there is one: two documents of one day should agree.
		activeMinutes:
			progress.certificate?.activeMinutes ??
			Math.round(progress.activeSeconds / 60),
		sections,
		open: pathOf(module).flatMap((section) => openIn(section, context)),
		notes: notesIn(module, progress).map(({ where, words, at }) => ({
			where,
			words,
			at,
		})),
		earlier: earlierIn(
			progress,
			sections.flatMap((section) => section.entries),
		),
		...(progress.certificate
			? {
					finishedAt: progress.certificate.issuedAt,
					certificate: progress.certificate,
				}
			: {}),
	};
}

/** A return visit is an addition of another day, and says of which. */
function dated({ id, title }: Section, { ended }: Progress): string {
	const at = Object.hasOwn(ended, id) ? ended[id] : undefined;
	return at === undefined ? title : `${title}, ${dayInWords(at)}`;
}

function openIn(section: Section, context: Context): Open[] {
	return met(section, context)
		.flatMap(({ activity }) =>
			activity.kind === "reflection"
				? openReflection(activity, context)
				: setAside(activity, context),
		)
		.map((open) => ({ section: section.title, ...open }));
}

/** A reflection is open while its first question is; the second is the learner's to leave. */
function openReflection(
	activity: Activity,
	context: Context,
): Omit<Open, "section">[] {
	const { next } = kindOf(activity).step(activity, {}, context);
	if (next === "done") return [];
	const answer = answerTo(context.answers(activity.id), next.ask.id);
	if (!answer) return [{ asked: plain(next.ask.prompt), setAside: false }];
	return "setAside" in answer ? [{ asked: answer.asked, setAside: true }] : [];
}

function setAside(
	activity: Activity,
	context: Context,
): Omit<Open, "section">[] {
	return putOffIn(activity, context).map(({ asked }) => ({
		asked,
		setAside: true,
	}));
}

/** Whatever was given in words and no entry speaks for, oldest first: nothing is dropped because a question is. */
function earlierIn(
	progress: Progress,
	entries: readonly Entry[],
): Record["earlier"] {
	return Object.values(progress.activities)
		.flatMap((work) => Object.values(work.answers))
		.flatMap((answer) =>
			"value" in answer &&
			answer.words !== "" &&
			!entries.some(
				({ at, asked }) => at === answer.at && asked === answer.asked,
			)
				? [{ asked: answer.asked, words: answer.words, at: answer.at }]
				: [],
		)
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
