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
	/** Said before the prompt when that is said once more, so that nobody has to remember what it was about. */
	readonly name?: string;
	/** Where a question has several parts: the one before this one, */
	readonly back?: () => Asking;
	/** on without this one, which is left for later, */
	readonly later?: () => Heard;
	/** and the others that have been asked. */
	readonly parts?: readonly Part[];
};

/** One part of a question, as it stands. */
export type Part = { readonly words: string; readonly ask: () => Asking };

/** What came of a line. */
export type Heard =
	| { readonly type: "answer"; readonly draft: Draft }
	/** Good so far: kept as a draft, and asked further. In a text, nothing need be said. */
	| {
			readonly type: "more";
			readonly draft: Draft;
			readonly asking: Asking;
			readonly quiet?: true;
			/** What was taken, said before anything else is asked. */
			readonly said?: readonly string[];
	  }
	| Refused;

/** What happened, and what to type instead. The line may still be a command, unless it is known to be none. */
type Refused = {
	readonly type: "refused";
	readonly reason: string;
	readonly isCommand?: false;
};

/** The open question, narrowed to its way of asking. */
export type AskOf<T extends Question["type"]> = Omit<Ask, "question"> & {
	readonly question: Extract<Question, { type: T }>;
};

export function answer(draft: Draft): Heard {
	return { type: "answer", draft };
}

export function refuse(reason: string): Refused {
	return { type: "refused", reason };
}
