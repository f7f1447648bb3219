import type { Draft, Instant, Refusal, Value } from "../activities/answer.ts";
import { answerTo, given } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import { kindOf } from "../activities/kinds.ts";
import { draftOf } from "../activities/prefill.ts";
import { inWords } from "../activities/value.ts";
import type { Module } from "../course/module.ts";
import { about, cleaned, isLeftEmpty, named, settleFor } from "./answering.ts";
import { createContext } from "./context.ts";
import type { Happening } from "./event.ts";
import { backward, forward, numbered } from "./navigate.ts";
import { type Ask, type Changeable, type Page, pageOf } from "./page.ts";
import type { Certificate, Place, Progress } from "./progress.ts";
import { reduce, workOn } from "./reduce.ts";
import {
	createSaver,
	type Saved,
	type Saving,
	type Schedule,
} from "./saving.ts";
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
	const listeners = new Set<() => void>();
	const changed = () => {
		for (const listener of [...listeners]) listener();
	};
	const saver = createSaver({ ...options, latest: () => progress, changed });

	function send(happening: Happening): void {
		progress = reduce(progress, { ...happening, at: now() });
		page = undefined;
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
		page ??= pageOf(module, progress, unprintable);
		return page;
	}

	function context(): Context {
		return createContext(module, progress, unprintable);
	}

	/** Whether the open question has an answer all the same. */
	function isAnswered({ activity, question }: Ask): boolean {
		const answers = workOn(progress, activity).answers;
		return given(answers, question.id) !== undefined;
	}

	function keepAnswer(): void {
		const { ask } = pageNow();
		if (ask?.again) send({ type: "drafted", ...named(ask) });
	}

	/** What the activity takes from the rest of the module, until it has been answered once. */
	function firstTook({ activity: id }: Ask): { took?: Value } {
		const activity = context().activity(id);
		const took =
			activity && workOn(progress, id).took === undefined
				? kindOf(activity).take?.(activity, context())
				: undefined;
		return took === undefined ? {} : { took };
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
			const clean = cleaned(draft);
			if (isLeftEmpty(ask, clean)) {
				send({ type: "set-aside", ...about(ask), ...firstTook(ask) });
				return [];
			}
			const settled = settleFor(ask, clean, context());
			if ("refusals" in settled) {
				send({ type: "drafted", ...named(ask), draft: clean });
				return settled.refusals;
			}
			const words = inWords(ask.question, settled.value);
			send({
				type: "answered",
				...about(ask),
				...settled,
				words,
				...firstTook(ask),
			});
			return [];
		},
		draft(draft) {
			const { ask } = pageNow();
			if (ask) send({ type: "drafted", ...named(ask), draft: cleaned(draft) });
		},
		setAside() {
			const { ask } = pageNow();
			if (!ask || ask.question.type === "pause") return;
			// An answer that is being changed stands; what was put off before is put off with what it says now.
			if (isAnswered(ask)) keepAnswer();
			else send({ type: "set-aside", ...about(ask), ...firstTook(ask) });
		},
		change({ activity, question }) {
			const before = answerTo(workOn(progress, activity).answers, question.id);
			const putOff = before && "setAside" in before ? before.draft : undefined;
			const value = before && "value" in before ? before.value : undefined;
			const draft = putOff ?? draftOf(question, value);
			send({ type: "drafted", activity, question: question.id, draft });
		},
		keepAnswer,
		forward() {
			if (pageNow().ask) return true;
			const { to, ended } = forward(module, progress.place, context());
			if (to || (ended && !Object.hasOwn(progress.ended, ended)))
				move(to ?? progress.place, ended);
			return to !== undefined;
		},
		back() {
			const to = backward(module, progress.place, context());
			if (to) move(to);
			return to !== undefined;
		},
		goTo: (to) => move(to),
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
