import type { Draft, Instant, Refusal } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import type { Quiz } from "../activities/quiz.ts";
import type { Module } from "../course/module.ts";
import {
	cleaned,
	draftOver,
	handedIn,
	isAnswered,
	named,
	noted,
	proved,
	putOff,
} from "./answering.ts";
import { createContext } from "./context.ts";
import type { Happening } from "./event.ts";
import { createListeners } from "./listeners.ts";
import { backward, forward, numbered } from "./navigate.ts";
import { type Changeable, type Page, pageOf } from "./page.ts";
import type { Certificate, Note, Place, Progress } from "./progress.ts";
import { reduce, workOn } from "./reduce.ts";
import {
	createSaver,
	type Saved,
	type Saving,
	type Schedule,
} from "./saving.ts";
import { moved, noTrail, retraced, type Trail } from "./trail.ts";
import { unsavedWords } from "./unsaved.ts";

/** One learner at one module: the only thing in the program that holds something that changes. Both faces drive it. */
export type Session = {
	readonly module: Module;
	progress(): Progress;
	context(): Context;
	page(): Page;
	saving(): Saving;
	/** Answers the open question; when it cannot be taken, says why and keeps it as a draft. */
	answer(draft: Draft): readonly Refusal[];
	/** Keeps what is half typed in the open question. */
	draft(draft: Draft): void;
	/** "Not now", of the open question; of one that is being changed, it leaves the answer as it was. */
	setAside(): void;
	/** Opens an answered question again, starting from its answer. */
	change(changeable: Changeable): void;
	/** Leaves the answer of the question that was opened again as it was. */
	keepAnswer(): void;
	/** On to the next screen; false at the end of the module. A screen with an open question stays. */
	forward(): boolean;
	/** To the screen before; false on the first. */
	back(): boolean;
	goTo(place: Place): void;
	/** The same to something that was found: one step back leads to where the learner was. */
	leap(place: Place): void;
	/** Where the learner has been since the program was opened. */
	trail(): Trail;
	/** One step back or ahead among the places of this session; false where there is none. */
	retrace(which: "back" | "ahead"): boolean;
	/** Keeps a note as it reads now; without words it is gone. */
	note(note: Pick<Note, "number" | "place" | "words">): void;
	/** Answers the questions that show a section is known, by their keys; both right, and it counts as done. Else nothing is kept but that it was tried. */
	prove(
		section: string,
		quizzes: readonly Quiz[],
		keys: readonly string[],
	): boolean;
	finish(certificate: Certificate): void;
	/** Calls back after every change, and when saving begins or ceases to fail. */
	subscribe(listener: () => void): () => void;
	/** One attempt to save, now. */
	save(): Saved;
	/** Saves what is unsaved and ends. */
	close(): Saved;
	/** What the learner wrote that the disk has not taken. */
	unsaved(): readonly string[];
};

export function createSession(options: {
	readonly module: Module;
	readonly progress: Progress;
	readonly savedAt: Instant;
	readonly save: (progress: Progress) => Saved;
	readonly now: () => Instant;
	readonly schedule: Schedule;
	readonly unprintable: Context["unprintable"];
}): Session {
	const { module, now, unprintable } = options;
	let progress = options.progress;
	let page: Page | undefined;
	let trail: Trail = noTrail;
	const { subscribe, tell: changed } = createListeners();
	const saver = createSaver({ ...options, latest: () => progress, changed });

	function send(happening: Happening): void {
		progress = reduce(progress, { ...happening, at: now() });
		page = undefined;
		if (happening.type === "drafted" || happening.type === "noted")
			saver.soon();
		else saver.now();
		changed();
	}

	function move(to: Place, next: Trail, ended?: string): void {
		trail = next;
		send({
			type: "moved",
			to: numbered(module, to),
			...(ended ? { ended } : {}),
		});
	}

	/** Turns to a place; `leapt` where the learner named it. */
	function turnTo(to: Place, leapt: boolean, ended?: string): void {
		move(to, moved(trail, progress.place, to, leapt), ended);
	}

	function pageNow(): Page {
		page ??= pageOf(module, progress, unprintable);
		return page;
	}

	function context(): Context {
		return createContext(module, progress, unprintable);
	}

	function keepAnswer(): void {
		const { ask } = pageNow();
		if (ask?.again) send({ type: "drafted", ...named(ask) });
	}

	return {
		module,
		progress: () => progress,
		context,
		page: pageNow,
		saving: saver.state,
		answer(draft) {
			const { ask } = pageNow();
			if (!ask) return [];
			const { happening, refusals } = handedIn(ask, draft, context());
			send(happening);
			return refusals;
		},
		draft(draft) {
			const { ask } = pageNow();
			if (ask) send({ type: "drafted", ...named(ask), draft: cleaned(draft) });
		},
		setAside() {
			const { ask } = pageNow();
			if (!ask || ask.question.type === "pause") return;
			// An answer that is being changed stands; what was put off before is put off with what it says now.
			if (isAnswered(ask, context())) keepAnswer();
			else send(putOff(ask, context()));
		},
		change({ activity, question }) {
			const draft = draftOver(question, workOn(progress, activity));
			send({ type: "drafted", activity, question: question.id, draft });
		},
		keepAnswer,
		forward() {
			if (pageNow().ask) return true;
			const { to, ended } = forward(module, progress.place, context());
			if (to || (ended && !Object.hasOwn(progress.ended, ended)))
				turnTo(to ?? progress.place, false, ended);
			return to !== undefined;
		},
		back() {
			const to = backward(module, progress.place, context());
			if (to) turnTo(to, false);
			return to !== undefined;
		},
		goTo: (to) => turnTo(to, false),
		leap: (to) => turnTo(to, true),
		trail: () => trail,
		retrace(which) {
			const step = retraced(trail, progress.place, which);
			if (step) move(step.to, step.trail);
			return step !== undefined;
		},
		note: (note) => send(noted(note)),
		prove(section, quizzes, keys) {
			const happened = proved(section, quizzes, keys);
			for (const one of happened) send(one);
			return happened.length > 1;
		},
		finish: (certificate) => send({ type: "finished", certificate }),
		subscribe,
		save: saver.now,
		close: saver.close,
		unsaved: () => unsavedWords(saver.held(), progress),
	};
}
