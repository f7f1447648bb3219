import type { Event } from "./event.ts";
import type { Note, Progress } from "./progress.ts";

/** The number of a note that is not there yet. */
export function nextNote({ notes = [] }: Progress): number {
	return 1 + Math.max(0, ...notes.map(({ number }) => number));
}

/** A note by its number, while there is anything in it. */
export function noteWith(
	{ notes = [] }: Progress,
	number: number,
): Note | undefined {
	return notes.find((note) => note.number === number);
}

/**
 * A note is kept as it is written, so that there is nothing to hand in and nothing to lose: what stands in it now is the
 * note. Where nothing stands, there is none.
 */
export function withNote(
	progress: Progress,
	{ note: number, place, words, at }: Extract<Event, { type: "noted" }>,
): Progress {
	const before = noteWith(progress, number);
	const { notes = [], ...rest } = progress;
	const others = notes.filter((note) => note !== before);
	const written =
		words.trim() === ""
			? others
			: before
				? notes.map((note) => (note === before ? { ...note, words } : note))
				: [...notes, { number, at, place, words }];
	return written.length === 0 ? rest : { ...rest, notes: written };
}
