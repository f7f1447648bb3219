import { render } from "ink-testing-library";
import type { Desk } from "../../src/player/desk.ts";
import { App } from "../../src/screens/App.tsx";
import { createRouter, type Size } from "../../src/screens/router.ts";
import { createLook } from "../../src/terminal/theme.ts";
import { columnsOf } from "../../src/terminal/width.ts";

// Ink asks the system for the size of a stream that has none, once for each frame, unless the environment knows it.
process.env.COLUMNS ??= "80";
process.env.LINES ??= "24";

/** Long enough for a slow machine; reached only by a test that fails. */
const patience = 3_000;

/** The keys of a terminal by their names in the key table. */
const sequences: Readonly<Record<string, string>> = {
	enter: "\r",
	escape: "\u001B",
	tab: "\t",
	"shift-tab": "\u001B[Z",
	space: " ",
	up: "\u001B[A",
	down: "\u001B[B",
	right: "\u001B[C",
	left: "\u001B[D",
	home: "\u001B[H",
	end: "\u001B[F",
	"ctrl-left": "\u001B[1;5D",
	"ctrl-right": "\u001B[1;5C",
	pageup: "\u001B[5~",
	pagedown: "\u001B[6~",
	delete: "\u001B[3~",
	backspace: "\u007F",
	"ctrl-c": "\u0003",
	"ctrl-s": "\u0013",
	"ctrl-z": "\u001A",
};

/** The screens in a window that is not there: keys go in, frames come out. Waits for content, never for a time. */
export function openWindow(
	desk: Desk,
	first: Size = { columns: 80, rows: 24 },
) {
	const faults: unknown[] = [];
	let left: string | undefined;
	let size = first;
	const look = createLook({ color: false, unicode: true });
	const router = createRouter({
		desk,
		look,
		leave(how) {
			left = how;
			lookAgain();
		},
		fail: (error) => faults.push(error),
	});
	const { stdout, stdin, frames, lastFrame, unmount } = render(
		<App router={router} desk={desk} look={look} />,
	);
	const watchers = new Set<() => void>();
	const lookAgain = () => {
		for (const watcher of [...watchers]) watcher();
	};
	const write = stdout.write;
	stdout.write = (frame: string) => {
		write(frame);
		const fault = misfit(frame, size);
		if (fault) faults.push(fault);
		lookAgain();
	};
	const frame = () => lastFrame() ?? "";
	/** Whether the frame is one for the window as it is now. */
	const isDrawn = () => {
		const lines = frame().split("\n");
		const isFull =
			lines.length === size.rows - 1 &&
			columnsOf(lines.at(-1) ?? "") === size.columns - 1;
		return isFull || frame().startsWith("Nothing is lost");
	};
	const until = (seen: () => boolean, what: string) =>
		new Promise<string>((resolve, reject) => {
			const watcher = () => {
				if (faults.length > 0 || (isDrawn() && seen())) {
					clearTimeout(timer);
					watchers.delete(watcher);
					if (faults.length > 0) reject(faults[0]);
					else resolve(frame());
				}
			};
			const timer = setTimeout(
				() => reject(new Error(`Nothing showed ${what}:\n${frame()}`)),
				patience,
			);
			watchers.add(watcher);
			watcher();
		});
	const resize = (columns: number, rows: number) => {
		size = { columns, rows };
		for (const [name, value] of Object.entries(size))
			Object.defineProperty(stdout, name, { configurable: true, value });
		stdout.emit("resize");
	};
	resize(first.columns, first.rows);
	/** Presses keys by name, or types a text that is none, faster than anything is drawn. */
	const send = (...keys: readonly string[]) => {
		for (const key of keys) stdin.write(sequences[key] ?? key);
	};
	/** The same, and waits for what comes of it on the screen. */
	const press = async (...keys: readonly string[]) => {
		const before = await until(() => true, "a frame");
		send(...keys);
		return until(() => frame() !== before, `what ${keys.join(" ")} leads to`);
	};
	const has = (text: string | RegExp) =>
		typeof text === "string" ? frame().includes(text) : text.test(frame());
	return {
		frame,
		frames,
		resize,
		unmount,
		send,
		press,
		/** Pastes as a terminal does that marks its pastes. */
		paste: (text: string) => stdin.write(`\u001B[200~${text}\u001B[201~`),
		/** The frame, as soon as it shows the text. */
		shows: (text: string | RegExp) => until(() => has(text), String(text)),
		/** Reads on, as with the space bar, until the text is there. */
		async readTo(text: string | RegExp) {
			await until(() => true, "a frame");
			for (let step = 0; !has(text); step += 1) {
				if (step > 20) throw new Error(`${text} does not come:\n${frame()}`);
				await press("space");
			}
			return frame();
		},
		/** The frame, as soon as it shows the text no more. */
		hides: (text: string) =>
			until(() => !frame().includes(text), `a frame without ${text}`),
		/** How the learner left, as soon as they have. */
		leaves: () =>
			until(() => left !== undefined, "nobody leaving").then(() => left),
	};
}

/** No frame is ever as tall as its window, or wider. */
function misfit(frame: string, { columns, rows }: Size): Error | undefined {
	const lines = frame.split("\n");
	const widest = Math.max(...lines.map(columnsOf));
	return lines.length > rows - 1 || widest > columns
		? new Error(
				`A frame of ${widest} by ${lines.length} in a window of ${columns} by ${rows}:\n${frame}`,
			)
		: undefined;
}
