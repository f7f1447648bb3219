import { type Draft, given } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import { draftFor, draftOf } from "../activities/prefill.ts";
import type { ActivityId, Question } from "../activities/question.ts";
import { replyTo } from "../activities/reply.ts";
import type { Say } from "../activities/say.ts";
import { later } from "../course/later.ts";
import type { Module, Reference, Term } from "../course/module.ts";
import { paragraph } from "../markdown/rich.ts";
import {
	type Changeable,
	changeableIn,
	closedAnswers,
	quotedHere,
} from "./changeable.ts";
import { piecesFor } from "./condition.ts";
import { createContext } from "./context.ts";
import { createMarks } from "./marks.ts";
import { minutesLeft } from "./minutes-left.ts";
import { locate } from "./navigate.ts";
import type { Progress, Work } from "./progress.ts";
import { workOn } from "./reduce.ts";
import { isFirstUse, termsOn } from "./words-used.ts";

/** The open question of a page. */
export type Ask = {
	readonly activity: ActivityId;
	readonly question: Question;
	/** What is half typed, or what the question starts from. */
	readonly draft: Draft;
	/** It has an answer, or was set aside, and is being changed. */
	readonly again: boolean;
	/** What comes of the draft as it stands: shown below the question. */
	readonly preview: readonly Say[];
};

/** One screen as this learner meets it now. Both faces draw this and nothing else. */
export type Page = {
	readonly section: {
		readonly id: string;
		readonly title: string /** From 1; 0 for the welcome and for a return visit. */;
		readonly number: number;
		readonly count: number;
	};
	/** From 1. */
	readonly screen: {
		readonly id: string;
		readonly number: number;
		readonly count: number;
	};
	/** Everything to show, in reading order, up to the open question. */
	readonly say: readonly Say[];
	readonly ask?: Ask;
	readonly changeable: readonly Changeable[];
	/** The sources behind the marks, the first being mark 1. */
	readonly sources: readonly Reference[];
	/** The terms of the glossary that are used here. */
	readonly terms: readonly Term[];
	/** One of them is used for the first time in its section. */
	readonly newTerm: boolean;
	readonly minutesLeft: number;
	/** How many things were read here before what stands there now, and can be looked back at. */
	readonly passed: number;
	/** How many steps the learner is looking back; 0 for the screen as it stands. */
	readonly lookingBack: number;
};

/** Said over what somebody looks back at. */
const asItWas =
	"You are looking back: this is as you read it. Going on leads to where you are.";

/** Derives the page at the learner's place. What follows an open question waits until it is answered or set aside. */
export function pageOf(
	module: Module,
	progress: Progress,
	unprintable: Context["unprintable"],
	/** Held by whoever shows the page, so that it changes between screens only. */
	left?: number,
	/** Steps back among what was read on this screen before what stands there now. */
	lookingBack = 0,
): Page {
	const context = createContext(module, progress, unprintable);
	const at = locate(module, progress.place);
	const marks = createMarks(module, context);
	const say: Say[] = [];
	const changeable: Changeable[] = [];
	let ask: Ask | undefined;
	let passed = 0;
	for (const piece of piecesFor(at.screen, context)) {
		if (piece.type === "text") {
			say.push(...piece.blocks.flatMap(marks.say));
			continue;
		}
		const { activity } = piece;
		const work = workOn(progress, activity.id);
		const kind = kindOf(activity);
		const answers = closedAnswers(work);
		const read = kind.passed?.(activity, answers, context) ?? [];
		passed = Math.max(passed, read.length);
		const before = lookingBack > 0 ? read.at(-lookingBack) : undefined;
		if (before) {
			say.push(paragraph(asItWas), ...before.flatMap(marks.say));
			break;
		}
		const step = kind.step(activity, answers, context);
		say.push(...step.say.flatMap(marks.say));
		changeable.push(
			...changeableIn(activity, step, work, context).map((one) => ({
				...one,
				question: marks.question(one.question),
			})),
		);
		if (step.next === "done") continue;
		const asked = askOf(activity, step.next.ask, work, context);
		ask = {
			...asked,
			question: marks.question(asked.question),
			preview: asked.preview.flatMap(marks.say),
		};
		break;
	}
	changeable.push(...quotedHere(marks.quoted(), module, progress, context));
	const page: Omit<Page, "terms" | "newTerm"> = {
		section: {
			id: at.section.id,
			title: at.section.title,
			number: at.sectionNumber > module.sections.length ? 0 : at.sectionNumber,
			count: module.sections.length,
		},
		screen: {
			id: at.screen.id,
			number: at.index + 1,
			count: at.section.screens.length,
		},
		say,
		...(ask ? { ask } : {}),
		changeable,
		sources: marks.sources(),
		minutesLeft: left ?? minutesLeft(module, progress, context),
		passed,
		lookingBack,
	};
	// To look for every word of the glossary takes longer than all the rest, and not everybody asks.
	later(page, "terms", () => termsOn(say, ask?.question, module));
	later(page, "newTerm", () =>
		isFirstUse(page.terms, at.section, at.index, context),
	);
	return page;
}

function askOf(
	activity: Activity,
	question: Question,
	work: Work,
	context: Context,
): Ask {
	const begun = Object.hasOwn(work.drafts, question.id)
		? draftFor(question, work.drafts[question.id])
		: undefined;
	const draft = begun ?? draftOf(question, given(work.answers, question.id));
	const { preview } = kindOf(activity);
	return {
		activity: activity.id,
		question,
		draft,
		preview: preview?.(activity, question, draft, context) ?? [],
		again: replyTo(question, work.answers).type !== "open",
	};
}
