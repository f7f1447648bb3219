import type { Draft, Instant, Refusal } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import type { Module } from "../course/module.ts";
import {
	about,
	cleaned,
	draftOver,
	firstTook,
	isAnswered,
	named,
	outcomeOf,
} from "./answering.ts";
import { createContext } from "./context.ts";
import type { Happening } from "./event.ts";
import { minutesLeft } from "./minutes-left.ts";
import { backward, isSame, numbered } from "./navigate.ts";
import { onwards } from "./onwards.ts";
import { type Changeable, type Page, pageOf } from "./page.ts";
import type { Certificate, Place, Progress } from "./progress.ts";
import { reduce, workOn } from "./reduce.ts";
import {
	createSaver,
	type Saved,
	type Saving,
	type Schedule,
} from "./saving.ts";
import type { Slice } from "./slice.ts";
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
	/** Begins what the learner has set out to do with the time they have. */
	setOut(slice: Slice): void;
	/** What they have just come to the end of, until they do anything else. */
	reached(): Slice | undefined;
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
	let slice: Slice | undefined;
	let reached: Slice | undefined;
	const listeners = new Set<() => void>();
	const changed = () => {
		for (const listener of [...listeners]) listener();
	};
	const saver = createSaver({ ...options, latest: () => progress, changed });

	const leftNow = () => minutesLeft(module, progress, context());
	let left = leftNow();

	function send(happening: Happening): void {
		progress = reduce(progress, { ...happening, at: now() });
		page = undefined;
		reached = undefined;
		if (happening.type === "moved") left = leftNow();
		if (happening.type === "drafted") saver.soon();
		else saver.now();
		changed();
	}

	function move(to: Place, ended?: string): void {
		send({
			type: "moved",
			to: numbered(module, to),
			...(ended ? { ended } : {}),
		});
	}

	function pageNow(): Page {
		page ??= pageOf(module, progress, unprintable, left);
		return page;
	}

	function context(): Context {
		return createContext(module, progress, unprintable);
	}

	function keepAnswer(): void {
		const { ask } = pageNow();
		if (ask?.again) send({ type: "drafted", ...named(ask) });
	}

	function change({ activity, question }: Changeable): void {
		const draft = draftOver(question, workOn(progress, activity));
		send({ type: "drafted", activity, question: question.id, draft });
	}

	function setOut(next: Slice): void {
		slice = next;
		if (!isSame(next.from, progress.place)) move(next.from);
		const { goal } = next;
		if (goal.type !== "open") return;
		const waiting = pageNow().changeable.find(
			({ activity, question }) =>
				activity === goal.activity && question.id === goal.question,
		);
		if (waiting) change(waiting);
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
			const work = workOn(progress, ask.activity);
			const { happening, refusals } = outcomeOf(ask, draft, work, context());
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
			if (isAnswered(ask, workOn(progress, ask.activity))) keepAnswer();
			else
				send({
					type: "set-aside",
					...about(ask),
					...firstTook(ask, workOn(progress, ask.activity), context()),
				});
		},
		change,
		keepAnswer,
		forward() {
			if (pageNow().ask) return true;
			const { place } = progress;
			const { to, ended, done } = onwards(module, place, context(), slice);
			if (to || (ended && !Object.hasOwn(progress.ended, ended)))
				move(to ?? place, ended);
			if (done) slice = undefined;
			reached = done;
			return to !== undefined;
		},
		back() {
			const to = backward(module, progress.place, context());
			if (to) move(to);
			return to !== undefined;
		},
		goTo: (to) => move(to),
		setOut,
		reached: () => reached,
		finish: (certificate) => send({ type: "finished", certificate }),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		save: saver.now,
		close: saver.close,
		unsaved: () => unsavedWords(saver.held(), progress),
	};
}
