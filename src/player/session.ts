import type { Instant } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
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
import type { Changeable } from "./changeable.ts";
import { createContext } from "./context.ts";
import type { Session } from "./drive.ts";
import type { Happening } from "./event.ts";
import { createListeners } from "./listeners.ts";
import { minutesLeft } from "./minutes-left.ts";
import { backward, isSame, numbered } from "./navigate.ts";
import { onwards } from "./onwards.ts";
import { type Page, pageOf } from "./page.ts";
import type { Place, Progress } from "./progress.ts";
import { reduce, workOn } from "./reduce.ts";
import { createSaver, type Saved, type Schedule } from "./saving.ts";
import type { Slice } from "./slice.ts";
import { moved, noTrail, retraced, type Trail } from "./trail.ts";
import { unsavedWords } from "./unsaved.ts";

export type { Session } from "./drive.ts";

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
	/** Steps back among what was read on this screen before what stands there now; nothing of it is kept. */
	let lookingBack = 0;
	/** An answer is being changed that another screen quotes: they are back there once it stands. */
	let returning = false;
	let trail: Trail = noTrail;
	let slice: Slice | undefined;
	let reached: Slice | undefined;
	const { subscribe, tell: changed } = createListeners();
	const saver = createSaver({ ...options, latest: () => progress, changed });

	const leftNow = () => minutesLeft(module, progress, context());
	let left = leftNow();

	function send(happening: Happening): void {
		progress = reduce(progress, { ...happening, at: now() });
		page = undefined;
		lookingBack = 0;
		reached = undefined;
		if (happening.type === "moved") {
			left = leftNow();
			returning = false;
		}
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
		page ??= pageOf(module, progress, unprintable, left, lookingBack);
		return page;
	}

	function lookBack(steps: number): true {
		lookingBack = steps;
		page = undefined;
		reached = undefined;
		changed();
		return true;
	}

	function context(): Context {
		return createContext(module, progress, unprintable);
	}

	function keepAnswer(): void {
		const { ask } = pageNow();
		if (!ask?.again) return;
		send({ type: "drafted", ...named(ask) });
		if (returning) retrace("back");
	}

	function retrace(which: "back" | "ahead"): boolean {
		const step = retraced(trail, progress.place, which);
		if (step) move(step.to, step.trail);
		return step !== undefined;
	}

	function change({ activity, question, place }: Changeable): void {
		if (place) turnTo(place, true);
		returning = place !== undefined;
		const draft = draftOver(question, workOn(progress, activity));
		send({ type: "drafted", activity, question: question.id, draft });
	}

	function setOut(next: Slice): void {
		slice = next;
		if (!isSame(next.from, progress.place)) turnTo(next.from, false);
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
			const { happening, refusals } = handedIn(ask, draft, context());
			send(happening);
			if (returning && refusals.length === 0) retrace("back");
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
		change,
		keepAnswer,
		forward() {
			if (lookingBack > 0) return lookBack(lookingBack - 1);
			if (pageNow().ask) return true;
			const { place } = progress;
			const here = { module, progress, trail };
			const { to, ended, done } = onwards(here, context(), slice);
			if (to || (ended && !Object.hasOwn(progress.ended, ended)))
				turnTo(to ?? place, false, ended);
			if (done) slice = undefined;
			reached = done;
			return to !== undefined;
		},
		back() {
			if (lookingBack < pageNow().passed) return lookBack(lookingBack + 1);
			const to = backward(module, progress.place, context());
			if (to) turnTo(to, false);
			return to !== undefined;
		},
		goTo: (to) => turnTo(to, false),
		leap: (to) => turnTo(to, true),
		trail: () => trail,
		retrace,
		note: (note) => send(noted(note)),
		prove(section, quizzes, keys) {
			const happened = proved(section, quizzes, keys);
			for (const one of happened) send(one);
			return happened.length > 1;
		},
		setOut,
		reached: () => reached,
		finish: (certificate) => send({ type: "finished", certificate }),
		subscribe,
		save: saver.now,
		close: saver.close,
		unsaved: () => unsavedWords(saver.held(), progress),
	};
}
