import type { Key } from "ink";

/** As many letters at once are no typing: a terminal that does not mark its pastes hands them over in pieces of a few thousand. */
const many = 200;
/** Milliseconds in which the next piece comes, if one does. Nobody presses a key as fast. */
const pause = 40;

/** Something pasted by a terminal that does not mark its pastes, gathered until all of it is there: every piece by itself would be laid out with all before it. */
export type Burst = {
	/** Takes a piece, if it is one; what is none is the learner's own key, before which what was gathered is handed on. */
	takes(input: string, key: Key): boolean;
	/** Hands on what there is. */
	end(): void;
};

export function createBurst(options: {
	/** Whether letters are text at the moment. */
	readonly isTyping: () => boolean;
	readonly paste: (text: string) => void;
}): Burst {
	let held = "";
	let timer: ReturnType<typeof setTimeout> | undefined;

	function end(): void {
		clearTimeout(timer);
		const text = held;
		held = "";
		if (text !== "") options.paste(text);
	}

	return {
		takes(input, key) {
			const piece = pieceOf(input, key, held !== "");
			const begins = held === "" && piece.length >= many;
			if (piece === "" || (held === "" && !(begins && options.isTyping()))) {
				end();
				return false;
			}
			held += piece;
			clearTimeout(timer);
			timer = setTimeout(end, pause);
			return true;
		},
		end,
	};
}

/** The end of a line and a tab are keys of their own, and within a paste text like any other. */
function pieceOf(input: string, key: Key, within: boolean): string {
	if (key.return) return within ? "\r" : "";
	if (key.tab) return within && !key.shift ? "\t" : "";
	const isKey = key.ctrl || key.meta || key.escape || key.backspace;
	return isKey || key.delete ? "" : input;
}
