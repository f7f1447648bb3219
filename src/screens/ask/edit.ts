import { safeText } from "../../markdown/safe-text.ts";
import { lettersOf } from "../../terminal/width.ts";
import { caretAt, placeIn, rowsOf } from "./rows.ts";

type Moment = { readonly text: string; readonly caret: number };

/** A text being written, and where. Nothing here knows of React or of the terminal. */
export type Edit = Moment & {
	/** `caret` is an offset into the text, always between two letters. The column that up and down keep to on their way. */
	readonly aim?: number;
	/** What to return to, oldest first. */
	readonly past: readonly Moment[];
	/** What the last key did: typing on or erasing on is undone in one go. */
	readonly doing: "typing" | "erasing" | "moving";
};

/** Steps that can be taken back. */
const memory = 100;

/** Begins with the caret behind the last word. */
export function editOf(text: string): Edit {
	return { text, caret: text.length, past: [], doing: "moving" };
}

/** Puts text in at the caret, safe and composed: an accent typed after its letter becomes one with it. */
export function insert(edit: Edit, typed: string): Edit {
	const text = safeText(typed);
	if (text === "") return edit;
	const before = (edit.text.slice(0, edit.caret) + text).normalize("NFC");
	const isTyping = lettersOf(text).length === 1 && text.trim() !== "";
	return {
		text: before + edit.text.slice(edit.caret),
		caret: before.length,
		past: isTyping && edit.doing === "typing" ? edit.past : remembered(edit),
		doing: isTyping ? "typing" : "moving",
	};
}

/** The same for a text of one line: line ends in what was pasted become spaces, and answer nothing. */
export function insertOnOneLine(edit: Edit, typed: string): Edit {
	const text = typed
		.replace(/[\r\n]+$/, "")
		.replace(/[ \t]*[\r\n]+[ \t]*/g, " ");
	return insert(edit, text);
}

/** Puts text in the place of all that was there. */
export function overwrite(edit: Edit, typed: string): Edit {
	const empty: Edit = { text: "", caret: 0, past: [], doing: "typing" };
	const { text, caret, doing } = insertOnOneLine(empty, typed);
	return text === "" ? edit : { text, caret, past: remembered(edit), doing };
}

/** Moves or erases by one key, in a box so many columns wide; a key that means nothing here changes nothing. */
export function press(edit: Edit, key: string, columns: number): Edit {
	switch (key) {
		case "left":
			return moved(edit, before(edit));
		case "right":
			return moved(edit, after(edit));
		case "ctrl-left":
			return moved(edit, wordBefore(edit));
		case "ctrl-right":
			return moved(edit, wordAfter(edit));
		case "home":
		case "end":
			return moved(edit, edgeOfRow(edit, key, columns));
		case "ctrl-home":
			return moved(edit, 0);
		case "ctrl-end":
			return moved(edit, edit.text.length);
		case "up":
			return byRow(edit, -1, columns);
		case "down":
			return byRow(edit, 1, columns);
		case "backspace":
			return erased(edit, before(edit), edit.caret);
		case "delete":
			return erased(edit, edit.caret, after(edit));
		case "ctrl-u":
			return erased(edit, lineStart(edit), edit.caret);
		case "ctrl-z":
			return undone(edit);
		default:
			return edit;
	}
}

function moved({ text, past }: Edit, caret: number): Edit {
	return { text, caret, past, doing: "moving" };
}

function erased(edit: Edit, from: number, to: number): Edit {
	if (from === to) return edit;
	return {
		text: edit.text.slice(0, from) + edit.text.slice(to),
		caret: from,
		past: edit.doing === "erasing" ? edit.past : remembered(edit),
		doing: "erasing",
	};
}

function undone(edit: Edit): Edit {
	const moment = edit.past.at(-1);
	return moment
		? { ...moment, past: edit.past.slice(0, -1), doing: "moving" }
		: edit;
}

function remembered({ text, caret, past }: Edit): readonly Moment[] {
	return [...past, { text, caret }].slice(-memory);
}

/** No letter is longer than this, so that a long text need not be read whole to find the one beside the caret. */
const longestLetter = 200;

function before({ text, caret }: Edit): number {
	const near = text.slice(Math.max(0, caret - longestLetter), caret);
	return caret - (lettersOf(near).at(-1)?.length ?? 0);
}

function after({ text, caret }: Edit): number {
	const near = text.slice(caret, caret + longestLetter);
	return caret + (lettersOf(near)[0]?.length ?? 0);
}

function wordBefore({ text, caret }: Edit): number {
	return text.slice(0, caret).replace(/\S*\s*$/, "").length;
}

function wordAfter({ text, caret }: Edit): number {
	return caret + (/^\s*\S*/.exec(text.slice(caret))?.[0].length ?? 0);
}

/** Where the line of the caret begins as it was written, whatever rows it is shown on. */
function lineStart({ text, caret }: Edit): number {
	return text.slice(0, caret).lastIndexOf("\n") + 1;
}

function edgeOfRow(edit: Edit, key: "home" | "end", columns: number): number {
	const rows = rowsOf(edit.text, columns);
	const { row } = placeIn(edit.text, rows, edit.caret);
	return caretAt(edit.text, rows, row, key === "home" ? 0 : Infinity);
}

/** Up from the first row goes to the very beginning, down from the last to the very end. */
function byRow(edit: Edit, by: 1 | -1, columns: number): Edit {
	const rows = rowsOf(edit.text, columns);
	const { row, column } = placeIn(edit.text, rows, edit.caret);
	if (!rows[row + by]) return moved(edit, by < 0 ? 0 : edit.text.length);
	const aim = edit.aim ?? column;
	return { ...moved(edit, caretAt(edit.text, rows, row + by, aim)), aim };
}
