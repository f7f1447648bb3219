import { createInterface } from "node:readline";
import { safeText } from "../markdown/safe-text.ts";

/** One line as it was typed, without its end. */
export type Line = {
	readonly text: string;
	/** As long as a terminal hands over in one piece: its end may be missing. */
	readonly cut: boolean;
};

/** Bytes of a line that a terminal hands over; the rest never arrives. */
const longestLine = 4095;

/** Where lines come from: a terminal, a pipe, a file. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

export type Reader = {
	/** The next line; undefined once the input has ended or the reader is closed. */
	next(): Promise<Line | undefined>;
	/** Whether a line is there already. */
	isWaiting(): boolean;
	/** Leaves the keyboard to something else until that is done. */
	lend<T>(use: () => Promise<T>): Promise<T>;
	close(): void;
};

/**
 * Every line comes through this one queue, whoever waits for it: a pipe may deliver ten before the first is asked for.
 * Line editing is the terminal's own, so that not one escape byte is written.
 */
export function createReader(input: Input): Reader {
	const lines: Line[] = [];
	let ended = false;
	let arrived = () => {};
	const readline = createInterface({
		input,
		terminal: false,
		crlfDelay: Number.POSITIVE_INFINITY,
	});
	readline.on("line", (raw) => {
		const cut = input.isTTY === true && Buffer.byteLength(raw) >= longestLine;
		lines.push({ text: safeText(raw), cut });
		arrived();
	});
	const end = () => {
		ended = true;
		arrived();
	};
	readline.on("close", end);
	readline.on("error", end);
	input.on("error", end);
	return {
		async next() {
			if (lines.length === 0 && !ended)
				await new Promise<void>((resolve) => {
					arrived = resolve;
				});
			return lines.shift();
		},
		isWaiting: () => lines.length > 0,
		async lend(use) {
			readline.pause();
			try {
				return await use();
			} finally {
				if (!ended) readline.resume();
			}
		},
		close() {
			lines.length = 0;
			readline.close();
			end();
		},
	};
}
