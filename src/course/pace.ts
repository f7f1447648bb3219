import { plainBlocks } from "../markdown/rich.ts";
import { measurePiece, type Shows, wordsIn } from "./minutes.ts";
import type { Module, Piece } from "./module.ts";
import { type Notes, warn } from "./notes.ts";
import type { Profile } from "./profiles.ts";
import { pathOf } from "./select.ts";

/** Words a learner reads between two acts, at the most. */
const most = 250;

/**
 * Warns of stretches that ask for nothing. What stands inside an activity (options, reasons, a sample answer) belongs
 * to the act; what it opens with is read before.
 */
export function checkPace(
	module: Module,
	all: readonly Profile[],
	notes: Notes,
): void {
	const worst = new Map<Piece, number>();
	for (const { shows } of all)
		for (const [piece, words] of stretches(module, shows))
			worst.set(piece, Math.max(words, worst.get(piece) ?? 0));
	for (const [piece, words] of worst) {
		const place = notes.places.get(piece);
		if (place)
			warn(notes, place, {
				ruleId: "words-between-acts",
				reason: `By the end of this stretch a learner has read ${words} words without doing anything.`,
				note: `Ask something earlier, or shorten it to ${most} words.`,
			});
	}
}

/** The stretches longer than that: the piece where each goes over, and its words in all. */
function stretches(module: Module, shows: Shows): Map<Piece, number> {
	const found = new Map<Piece, number>();
	let words = 0;
	let over: Piece | undefined;
	const add = (more: number, piece: Piece) => {
		words += more;
		if (words > most) over ??= piece;
		if (over) found.set(over, words);
	};
	const walk = (pieces: readonly Piece[]) => {
		for (const piece of pieces) {
			if (piece.type === "when") {
				if (shows(piece.condition)) walk(piece.pieces);
				continue;
			}
			const measured = measurePiece(module, piece, shows);
			add(piece.type === "text" ? measured.words : wordsBefore(piece), piece);
			if (measured.acts > 0) {
				words = 0;
				over = undefined;
			}
		}
	};
	for (const { screens } of pathOf(module))
		for (const { pieces } of screens) walk(pieces);
	return found;
}

function wordsBefore({
	activity,
}: Extract<Piece, { type: "activity" }>): number {
	return (
		wordsIn([{ text: plainBlocks(activity.before) }]) + wordsIn(activity.prompt)
	);
}
