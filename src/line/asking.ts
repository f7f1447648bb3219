import type { Draft } from "../activities/answer.ts";
import type { Question } from "../activities/question.ts";
import type { Ask } from "../player/page.ts";

/** One question as it is asked on paper, a line at a time. It decides what a line means, and does nothing. */
export type Asking = {
	/** Printed under the prompt of the question. */
	readonly say: readonly string[];
	/** What to type, ending with a colon. */
	readonly prompt: string;
	/**
	 * How a command is told from an answer: by its `words` where answers are numbers and the like, by a full `stop` before
	 * it where an answer may be any words at all.
	 */
	readonly commands: "words" | "stop";
	readonly hear: (line: string) => Heard;
	/** What a line that holds only a full stop means: the end of a text of many lines. */
	readonly finish?: () => Heard;
	/** Empties what is written so far. */
	readonly clear?: () => Heard;
};

/** What came of a line. */
export type Heard =
	| { readonly type: "answer"; readonly draft: Draft }
	/** Good so far: kept as a draft, and asked further. In a text, nothing need be said. */
	| {
			readonly type: "more";
			readonly draft: Draft;
			readonly asking: Asking;
			readonly quiet?: true;
	  }
	/** What happened, and what to type instead. */
	| { readonly type: "refused"; readonly reason: string };

/** The open question, narrowed to its way of asking. */
export type AskOf<T extends Question["type"]> = Omit<Ask, "question"> & {
	readonly question: Extract<Question, { type: T }>;
};

export function answer(draft: Draft): Heard {
	return { type: "answer", draft };
}

export function refuse(reason: string): Heard {
	return { type: "refused", reason };
}
