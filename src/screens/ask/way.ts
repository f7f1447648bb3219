import type { Draft, Refusal } from "../../activities/answer.ts";
import type { Look } from "../../terminal/theme.ts";
import type { Line } from "../../terminal/wrap.ts";
import type { Command } from "../keys.ts";
import type { Where } from "../situation.ts";

/** What reaches an open question: a key with what it is for, or text that was typed or pasted. */
export type Act =
	| { readonly type: "key"; readonly command: Command; readonly key: string }
	| { readonly type: "text"; readonly text: string };

/** What a way of asking is drawn with. */
export type Room = {
	readonly columns: number;
	/** Lines of the window. */
	readonly height: number;
	readonly look: Look;
	/** Drawn as it is when the keys go to it, and not as something left for the moment. */
	readonly active: boolean;
	/** The sign that stands where the keys go, or a space while they go elsewhere. */
	readonly pointer: string;
	/** Why the last answer could not be taken. */
	readonly refusals: readonly Refusal[];
	/** What Enter does on the word Done, where it answers nothing. */
	readonly finish?: string;
};

/** From the first to the last line, both included. */
export type Range = { readonly from: number; readonly to: number };

/** A question drawn: its lines, those that must be in sight, and where the caret is. */
export type Drawn = {
	readonly lines: readonly Line[];
	readonly sight: Range;
	/** The last line that must have been in sight before the keys go to it; the last of all, unless said otherwise. */
	readonly opensAt?: number;
	readonly cursor?: { readonly x: number; readonly y: number };
	/** Lines that hold a one-line entry, drawn by ink-text-input. */
	readonly entry?: Range;
};

/**
 * One way of asking, apart from React: what it is like when it opens, what a key makes of it, what it looks like, and
 * what would be answered now. Everything it holds is in the draft, but for where the learner is in it.
 */
export type Way<Q, S> = {
	/** `again` where an answer is being changed: that begins at its beginning, and what is half filled where it was left. */
	start(question: Q, draft: Draft, again?: boolean): S;
	/** The keys that work in it now. */
	where(question: Q, state: S): Where;
	act(
		question: Q,
		state: S,
		act: Act,
		room: Pick<Room, "columns" | "height">,
	): S;
	draft(question: Q, state: S): Draft;
	/** Goes to what was refused, where there are several places to go to. */
	refused?(question: Q, state: S, refusals: readonly Refusal[]): S;
	draw(question: Q, state: S, room: Room): Drawn;
};
