import { safeText } from "../markdown/safe-text.ts";
import type { Turn } from "./turn.ts";

/** Where the paper comes out: a terminal, a pipe, a file. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

export type Paper = {
	/** Prints what a turn says, and what to type. */
	ask(turn: Turn): void;
	/** Prints something that cannot wait for the next turn, and then what to type once more. */
	notice(line: string): void;
	/** A line came, so that what was asked is no longer waiting. */
	heard(): void;
	/** Prints the last words, and waits until they are out. */
	end(line: string): Promise<void>;
	/** Leaves the line of an open prompt; after that, nothing is printed any more. */
	close(): void;
};

/**
 * Everything printed goes through here: text and line ends, nothing else. On a terminal the learner types behind the
 * prompt; anywhere else the prompt ends its line, because nobody's Enter will. `gone` is called when nobody reads any more.
 */
export function createPaper(output: Output, gone: () => void): Paper {
	let started = false;
	let waiting: string | undefined;
	let open = true;
	output.on("error", () => {
		open = false;
		gone();
	});

	function write(text: string): void {
		if (open) output.write(safeText(text));
	}

	function print(lines: readonly string[]): void {
		if (lines.length === 0) return;
		if (waiting !== undefined && output.isTTY) write("\n");
		write(`${started ? "\n" : ""}${lines.join("\n")}\n`);
		started = true;
	}

	function prompt(text: string): void {
		write(output.isTTY ? `${text} ` : `${text}\n`);
		waiting = text;
	}

	return {
		ask({ say, prompt: text, quiet }) {
			print(say);
			if (quiet) return;
			if (say.length > 0) write("\n");
			prompt(text);
		},
		heard() {
			waiting = undefined;
		},
		notice(line) {
			print([line]);
			if (waiting !== undefined) prompt(waiting);
		},
		end(line) {
			print([line]);
			return new Promise((resolve) => {
				if (open) output.write("", () => resolve());
				else resolve();
			});
		},
		close() {
			if (waiting !== undefined && output.isTTY) write("\n");
			open = false;
		},
	};
}
