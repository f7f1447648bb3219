import type { Instant } from "../activities/answer.ts";
import type { Progress } from "./progress.ts";

/** What one attempt to save came to. */
export type Saved =
	| {
			readonly ok: true;
			readonly at: Instant;
			/** Something the learner should hear all the same. */
			readonly notice?: string;
	  }
	| { readonly ok: false; readonly reason: string };

/** How things stand between the learner's words and the disk. */
export type Saving =
	/** `notice` is what the disk had to say lately, though all is well now. */
	| { readonly type: "saved"; readonly at: Instant; readonly notice?: string }
	| { readonly type: "unsaved"; readonly notice?: string }
	/** Not saved since then, in spite of trying; `reason` is a sentence for the learner. */
	| {
			readonly type: "failing";
			readonly since: Instant;
			readonly reason: string;
	  };

/** Runs something later, and can be told not to. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

/** No typing waits longer than this to be saved: the promise is two seconds. */
const longestWait = 1500;
/** How long something is said that the disk had to say, in milliseconds: a learner who is typing looks up now and then. */
const heard = 30_000;
/** Pauses between attempts after a failure: an antivirus or a sync client lets go within seconds. */
const retries = [100, 200, 400, 800, 1500, 3000, 5000];

/**
 * Decides when to save. Each attempt is synchronous and takes the newest state; while attempts fail, the keyboard stays
 * free and a timer tries again.
 */
export function createSaver(options: {
	readonly save: (progress: Progress) => Saved;
	readonly latest: () => Progress;
	readonly schedule: Schedule;
	readonly now: () => Instant;
	readonly changed: () => void;
	readonly savedAt: Instant;
}) {
	let saving: Saving = { type: "saved", at: options.savedAt };
	let held = options.latest();
	let cancel: (() => void) | undefined;
	let failures = 0;
	let said: { readonly notice: string; readonly at: Instant } | undefined;

	/** What is still to be said of what the disk said, at a save. */
	function noticeAt({ at, notice }: Extract<Saved, { ok: true }>) {
		if (notice !== undefined) said = { notice, at };
		else if (said && Math.abs(Date.parse(at) - Date.parse(said.at)) > heard)
			said = undefined;
		return said && { notice: said.notice };
	}

	function wait(milliseconds: number): void {
		cancel?.();
		cancel = options.schedule(() => {
			cancel = undefined;
			attempt();
		}, milliseconds);
	}

	function attempt(): Saved {
		cancel?.();
		cancel = undefined;
		const progress = options.latest();
		const saved = options.save(progress);
		const wasFailing = saving.type === "failing";
		if (saved.ok) {
			failures = 0;
			held = progress;
			saving = { type: "saved", at: saved.at, ...noticeAt(saved) };
			if (wasFailing || saved.notice !== undefined) options.changed();
			return saved;
		}
		saving = {
			type: "failing",
			since: saving.type === "failing" ? saving.since : options.now(),
			reason: saved.reason,
		};
		wait(retries[Math.min(failures, retries.length - 1)] ?? longestWait);
		failures += 1;
		options.changed();
		return saved;
	}

	return {
		state: () => saving,
		/** What the disk holds, or held when the session began. */
		held: () => held,
		/** Something changed that can wait a moment. The clock runs from the first change, whether or not typing goes on. */
		soon(): void {
			if (saving.type === "saved")
				saving = { type: "unsaved", ...(said && { notice: said.notice }) };
			if (!cancel) wait(longestWait);
		},
		/** Something changed that must not wait; or a last attempt before leaving. */
		now: attempt,
		/** Saves what is unsaved and stops the clock. */
		close(): Saved {
			const last: Saved =
				saving.type === "saved" ? { ok: true, at: saving.at } : attempt();
			cancel?.();
			cancel = undefined;
			return last;
		},
	};
}
