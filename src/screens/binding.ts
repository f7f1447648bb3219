import type { Situation, Where } from "./situation.ts";

/** A key, or several that do the same, and when. */
export type Binding = {
	readonly command: string;
	readonly keys: readonly string[];
	readonly where: readonly Where[];
	readonly needs?: Exclude<keyof Situation, "where" | "entry">;
	/** Two or three words for the foot of the screen; a binding without any works unannounced. */
	readonly hint?: string | ((situation: Situation) => string);
	/** The keys named there; the first one, unless said otherwise. */
	readonly shown?: readonly string[];
	/** A sentence for the help. */
	readonly help: string;
};

/** Where a question is open and letters are commands. */
export const asking = ["choosing", "ticking", "rating", "resting"] as const;

/** Every way in which a page takes letters as commands. */
export const page = ["reading", ...asking] as const;

/** Everywhere that letters are commands. */
export const letters = [...page, "greeting", "list", "leaf"] as const;

export const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];
