/** One thing asked of the learner, and what becomes of the line they type. */
export type Turn = {
	/** Printed first: a paragraph a line, an empty line between blocks. */
	readonly say: readonly string[];
	/** What to type, ending with a colon. */
	readonly prompt: string;
	/** In the middle of a text, nothing is asked: they go on writing. */
	readonly quiet?: true;
	readonly hear: (line: string) => Next | Promise<Next>;
	/** Where “back” leads, if not to the screen before. */
	readonly back?: () => Turn;
	/** What can be typed here, a line for each; without it, only what can be typed anywhere. */
	readonly hints?: () => readonly string[];
	/** In the library: what was asked when the learner came in, where an empty line leads them. */
	readonly home?: () => Turn;
};

/** What comes after a line. */
export type Next = Turn | "leave";

/** The same turn once more, after something else was said. */
export function afterwards(turn: Turn, say: readonly string[]): Turn {
	const { quiet: _, ...loud } = turn;
	return { ...loud, say };
}

/** The same turn once more, because the line could not be taken; the reason ends with what to type instead. */
export function refused(turn: Turn, reason: string): Turn {
	return { ...afterwards(turn, []), prompt: reason.replace(/\.$/, ":") };
}
