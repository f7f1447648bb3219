import type { Say } from "../activities/say.ts";
import type { Library } from "../course/library.ts";
import type { Session } from "./session.ts";
import type { Greeting } from "./welcome-back.ts";

/** What writing the documents came to. */
export type Delivered =
	| {
			readonly ok: true /** Full paths, in the order to name them. */;
			readonly files: readonly string[];
	  }
	| {
			readonly ok: false /** What happened and what to do, in a sentence or two. */;
			readonly reason: string;
	  };

/** What keeping progress in another folder came to. */
export type Kept =
	| { readonly ok: true; readonly folder: string }
	| {
			readonly ok: false /** What happened and what to do, in a sentence or two. */;
			readonly reason: string;
	  };

/** Everything a face is given to work with. */
export type Desk = {
	readonly session: Session;
	/** What stands off the path, read when it is first asked for. */
	library(): Library;
	/** Shown before the page to somebody who returns. */
	readonly greeting?: Greeting;
	/** What to type in a terminal to come back to this place. */
	comeBack(): string;
	/** The plan as far as it has come, and what it answers to the problem the learner began with; absent where the module builds none. */
	readonly plan?: () => {
		readonly say: readonly Say[];
		readonly verdict: string | undefined;
	};
	readonly documents: {
		/** Where the documents go now, unless the learner says otherwise. */
		readonly folder: string;
		/** Issues the certificate and writes it and everything else they take away; the folder is remembered. */
		deliver(folder: string): Promise<Delivered>;
	};
	/** For a folder that progress cannot be saved in any more. */
	readonly elsewhere: {
		/** The one we would take instead. */
		readonly folder: string;
		/** Keeps all there is in another folder from now on. */
		keepIn(folder: string): Kept;
	};
	/** Hands a text to the learner's own editor and waits for it; the terminal is the editor's meanwhile. */
	edit(
		text: string,
	): Promise<
		| { readonly ok: true; readonly text: string }
		| { readonly ok: false; readonly reason: string }
	>;
	/** "14:02", in the learner's own time zone. */
	clock(instant: string): string;
};

/** A running face. */
export type Face = {
	/** Settles when the learner leaves; rejects on a fault of ours. */
	readonly left: Promise<"left" | "interrupted">;
	/** Gives the terminal back at once, as when a signal comes. */
	stop(): void;
};
