import type { Question } from "../../activities/question.ts";
import type { Desk } from "../../player/desk.ts";
import { nextNote, noteWith } from "../../player/notes.ts";
import type { Place } from "../../player/progress.ts";
import type { Session } from "../../player/session.ts";
import { placeInWords } from "../../player/written.ts";
import { apart } from "../../terminal/hang.ts";
import { wrap, wrapText } from "../../terminal/wrap.ts";
import { below, refusalLines } from "../ask/below.ts";
import { textArea, type Writing } from "../ask/text-area.ts";
import type { Act } from "../ask/way.ts";
import {
	atTop,
	type Ground,
	type Kind,
	type Scrolled,
	shownAs,
	type Turn,
} from "../route.ts";

/** A note being written. What stands in it is kept as it is written, so that closing it loses nothing. */
export type NoteRoute = Scrolled & {
	readonly type: "note";
	readonly number: number;
	/** Where it was begun. */
	readonly place: Place;
	readonly writing: Writing;
	/** Why the editor could not be used. */
	readonly reason?: string;
};

/** A note is written like a longer answer, and answers nothing. */
const question: Extract<Question, { type: "text" }> = {
	id: "note",
	type: "text",
	lines: "many",
	prompt: [{ text: "Your note" }],
};

/** A new note, at the place where the learner is. */
export function newNoteAt({ session }: Desk): NoteRoute {
	const progress = session.progress();
	return opened(nextNote(progress), progress.place, "");
}

/** A note that is there; undefined where it is not. */
export function noteAt(
	number: number,
	session: Session,
): NoteRoute | undefined {
	const note = noteWith(session.progress(), number);
	return note && opened(number, note.place, note.words);
}

function opened(number: number, place: Place, words: string): NoteRoute {
	const writing = textArea.start(question, words);
	return { type: "note", ...atTop, number, place, writing };
}

export const note: Kind<NoteRoute> = {
	show(route, ground) {
		const { desk, look, measure } = ground;
		const { width, height } = measure;
		const where = placeInWords(desk.session.module, route.place);
		const before = apart([
			wrap([{ text: "Your note", role: "heading" }], width),
			wrapText(
				`Kept as you write it, with the place: ${where}. Erase all of it and it is gone.`,
				width,
			),
			route.reason ? refusalLines(route.reason, width) : [],
		]);
		const drawn = textArea.draw(question, route.writing, {
			columns: width,
			height,
			look,
			active: true,
			pointer: look.glyphs.pointer,
			refusals: [],
			finish: "enter closes it",
		});
		const shown = shownAs(
			route,
			ground,
			"Note",
			textArea.where(question, route.writing),
			below(before, drawn),
		);
		return {
			...shown,
			situation: { ...shown.situation, entry: "note", prose: true },
		};
	},
	act(route, act, ground) {
		if (act.type === "key") {
			switch (act.command) {
				case "rest":
				case "answer":
					return { type: "close" };
				case "editor":
					return inEditor(route, ground.desk);
			}
		}
		return { type: "stay", route: written(route, act, ground) };
	},
};

function written(route: NoteRoute, act: Act, ground: Ground): NoteRoute {
	const { width, height } = ground.measure;
	const room = { columns: width, height };
	const writing = textArea.act(question, route.writing, act, room);
	keep(route, writing.edit.text, ground.desk.session);
	const { reason: _, ...rest } = route;
	return { ...rest, writing };
}

function keep(route: NoteRoute, words: string, session: Session): void {
	if (words === route.writing.edit.text) return;
	const { number, place } = route;
	session.note({ number, place, words });
}

function inEditor(route: NoteRoute, { edit, session }: Desk): Turn {
	const until = edit(route.writing.edit.text).then((back): NoteRoute => {
		if (!back.ok) return { ...route, reason: back.reason };
		keep(route, back.text, session);
		return { ...route, writing: textArea.start(question, back.text) };
	});
	return { type: "wait", route, until };
}
