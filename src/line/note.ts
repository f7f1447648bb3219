import { nextNote } from "../player/notes.ts";
import type { Note } from "../player/progress.ts";
import { commandOf, misheardStop } from "./commands.ts";
import type { Talk } from "./talk.ts";
import { afterwards, type Next, refused, type Turn } from "./turn.ts";

/** A note and what it is kept by. */
type Writing = Pick<Note, "number" | "place" | "words">;

/** Where it leads when it is closed, after something is said. */
type Back = (say: readonly string[]) => Turn;

/** A new note, at the place where the learner is. */
export function newNoteTurn(talk: Talk, from: Turn): Turn {
	return noteTurn(talk, emptyNote(talk), (say) => afterwards(from, say));
}

/** A note of one line, typed behind the command: it is kept at once. */
export function keptTurn(talk: Talk, words: string, from: Turn): Turn {
	keep(talk, { ...emptyNote(talk), words: words.trim() });
	return afterwards(from, ["Kept in your notebook."]);
}

/** Each line is kept as soon as it is there, as in an answer; a full stop on a line of its own ends the note. */
export function noteTurn(talk: Talk, note: Writing, back: Back): Turn {
	const isEmpty = note.words.trim() === "";
	const finish = "type a full stop on a line of its own to finish";
	const turn: Turn = {
		say: isEmpty ? [] : ["Your note:", ...note.words.split("\n")],
		prompt: isEmpty
			? `Write your note, on as many lines as you like. Then ${finish}:`
			: `Go on writing, type .clear to write it anew or .delete to delete it, or ${finish}:`,
		hints: () => [
			".: on a line of its own, finishes the note.",
			".clear: write it anew.",
			".delete: delete it.",
			".editor: write it in your own editor.",
			".quit: save and leave.",
			".help all: list every word.",
		],
		back: () => finished(note, back),
		hear(line) {
			const typed = line.trim().toLowerCase();
			if (typed === ".") return finished(note, back);
			if (typed === ".clear") return written(talk, note, "", back);
			if (typed === ".delete")
				return isEmpty
					? finished(note, back)
					: deleteTurn(talk, note, turn, back);
			if (typed === ".editor") return inEditor(talk, note, turn, back);
			if (/^\.(?!\.)/.test(line)) {
				const command = commandOf(line);
				return command ? talk.run(command, turn) : misheardStop(turn, line);
			}
			// Two stops stand for one, so that a line may begin with it; three are an ellipsis.
			const text = line.replace(/^\.\.(?!\.)/, ".");
			const words = note.words === "" ? text : `${note.words}\n${text}`;
			return { ...written(talk, note, words, back), say: [], quiet: true };
		},
	};
	return turn;
}

function finished({ words }: Writing, back: Back): Turn {
	return back([
		words.trim() === ""
			? "Nothing is written, and nothing is kept."
			: "Kept in your notebook.",
	]);
}

function written(talk: Talk, note: Writing, words: string, back: Back): Turn {
	const now = { ...note, words };
	keep(talk, now);
	return noteTurn(talk, now, back);
}

async function inEditor(
	talk: Talk,
	note: Writing,
	turn: Turn,
	back: Back,
): Promise<Next> {
	const edited = await talk.desk.edit(note.words);
	return edited.ok
		? written(talk, note, edited.text, back)
		: refused(turn, `${edited.reason} ${turn.prompt}`);
}

function deleteTurn(talk: Talk, note: Writing, turn: Turn, back: Back): Turn {
	return {
		say: [],
		prompt:
			"Type delete once more to delete this note, or press Enter to keep it:",
		back: () => turn,
		hear(line) {
			if (!/^\s*\.?delete\s*$/i.test(line))
				return afterwards(turn, ["It is kept."]);
			keep(talk, { ...note, words: "" });
			return back(["The note is deleted."]);
		},
	};
}

function emptyNote({ desk: { session } }: Talk): Writing {
	const progress = session.progress();
	return { number: nextNote(progress), place: progress.place, words: "" };
}

function keep({ desk: { session } }: Talk, note: Writing): void {
	session.note(note);
	session.save();
}
