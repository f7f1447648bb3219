import type { Draft } from "../activities/answer.ts";
import type { Session } from "../player/session.ts";

/** Milliseconds that lines may wait in memory while more of them keep coming: within the promise of two seconds, the saving included. */
const longest = 1000;

/**
 * A text that comes line by line. It is kept and saved as soon as no further line is waiting; the lines of a paste are
 * taken together, because each would be saved with all before it.
 */
export type Hold = {
	/** Holds the text as it stands now; one that has waited its time is kept at once. */
	take(draft: Draft): void;
	/** Keeps what was held: before anything else is done, and before anybody waits for another line. */
	flush(): void;
	/** Lets go of it: something that holds all of it is kept instead. */
	drop(): void;
};

/** `elapsed` counts milliseconds, on a clock that nobody puts right. */
export function createHold(session: Session, elapsed: () => number): Hold {
	let held: { readonly draft: Draft; readonly since: number } | undefined;

	function flush(): void {
		if (!held) return;
		const { draft } = held;
		held = undefined;
		session.draft(draft);
		session.save();
	}

	return {
		take(draft) {
			held = { draft, since: held?.since ?? elapsed() };
			if (elapsed() - held.since >= longest) flush();
		},
		flush,
		drop() {
			held = undefined;
		},
	};
}
