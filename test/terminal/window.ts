import { fileURLToPath } from "node:url";
import pty from "@lydell/node-pty";
import xterm, { type Terminal } from "@xterm/headless";

const door = fileURLToPath(
	new URL("../../bin/cpd-module.cjs", import.meta.url),
);

/** A real terminal with the built program in it. Waits for content, never for a time. */
export type Window = {
	/** The rows on screen, as a person would read them. */
	screen(): string;
	/** What stands before the cursor in its row. */
	beforeCursor(): string;
	/** Whether a line was too long for its row and went on in the next. */
	isWrapped(): boolean;
	type(keys: string): void;
	/** Resolves when the screen holds the text; rejects with the screen when the program ends first or nothing comes. */
	shows(text: string | RegExp): Promise<string>;
	/** Resolves when the screen does not hold the text. */
	hides(text: string): Promise<void>;
	/** Resolves when the screen is no longer this one. */
	changes(before: string): Promise<void>;
	resize(columns: number, rows: number): void;
	kill(signal: string): void;
	/** Takes the terminal away under the program, as when its window is closed. */
	close(): void;
	/** Of the program, or of the shell above it. */
	readonly pid: number;
	/** What is behind the screen, cell by cell. */
	readonly terminal: Terminal;
	/** Everything written so far, escape sequences and all. */
	raw(): string;
	/** The exit code, or the number of the signal that ended it. */
	readonly ended: Promise<{ readonly code: number; readonly signal: number }>;
};

/** How long a program may keep a person waiting before the test calls it stuck. */
const patience = 15_000;

/** What a window may be given besides the program's own arguments. */
export type WindowOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	/** What to type at a shell instead of the program alone; there, "$@" is the program with its arguments. */
	readonly shell?: string;
};

/** Opens the built program at a size, with an environment that has nothing of the test runner's. */
export function openWindow(
	args: readonly string[],
	{ columns = 80, rows = 24, env = {}, shell }: WindowOptions = {},
): Window {
	const terminal = new xterm.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
	});
	const program = [process.execPath, door, ...args];
	const [file = "", ...rest] =
		shell === undefined ? program : ["sh", "-c", shell, "sh", ...program];
	const child = pty.spawn(file, rest, {
		cols: columns,
		rows,
		env: {
			PATH: process.env.PATH ?? "",
			HOME: process.env.HOME ?? "",
			TERM: "xterm-256color",
			LANG: "en_GB.UTF-8",
			...env,
		},
	});
	let raw = "";
	let over = false;
	const watchers = new Set<() => void>();
	/** Between the marks of synchronised output, a frame is only half drawn. */
	const isWhole = () =>
		raw.lastIndexOf("\u001B[?2026h") <= raw.lastIndexOf("\u001B[?2026l");
	const look = () => {
		if (!isWhole() && !over) return;
		for (const watcher of [...watchers]) watcher();
	};
	child.onData((data) => {
		raw += data;
		terminal.write(data, look);
	});
	// A terminal answers the questions a program asks it.
	terminal.onData((answer) => {
		if (!over) child.write(answer);
	});
	const ended = new Promise<{ code: number; signal: number }>((resolve) =>
		child.onExit(({ exitCode, signal }) =>
			// What it printed last is still being drawn.
			terminal.write("", () => {
				over = true;
				resolve({ code: exitCode, signal: signal ?? 0 });
				look();
			}),
		),
	);
	const screen = () => {
		const { active } = terminal.buffer;
		return Array.from(
			{ length: terminal.rows },
			(_, row) =>
				active.getLine(active.viewportY + row)?.translateToString(true) ?? "",
		).join("\n");
	};
	return {
		screen,
		beforeCursor() {
			const { active } = terminal.buffer;
			const row = active.getLine(active.viewportY + active.cursorY);
			return row?.translateToString(false, 0, active.cursorX) ?? "";
		},
		isWrapped() {
			const { active } = terminal.buffer;
			return Array.from({ length: terminal.rows }, (_, row) => row).some(
				(row) => active.getLine(active.viewportY + row)?.isWrapped,
			);
		},
		type: (keys) => child.write(keys),
		resize(columns, rows) {
			terminal.resize(columns, rows);
			child.resize(columns, rows);
		},
		kill: (signal) => child.kill(signal),
		close: () => (child as pty.IPty & { destroy(): void }).destroy(),
		pid: child.pid,
		terminal,
		raw: () => raw,
		ended,
		shows: (text) =>
			waitFor(
				() =>
					typeof text === "string"
						? screen().includes(text)
						: text.test(screen()),
				`showed ${text}`,
			).then(screen),
		hides: (text) => waitFor(() => !screen().includes(text), `hid ${text}`),
		changes: (before) => waitFor(() => screen() !== before, "changed"),
	};

	/** Looks again after everything that is printed. */
	function waitFor(seen: () => boolean, what: string): Promise<void> {
		return new Promise((resolve, reject) => {
			const done = (settle: () => void) => {
				clearTimeout(timer);
				watchers.delete(watcher);
				settle();
			};
			const watcher = () => {
				if (seen()) done(resolve);
				else if (over)
					done(() =>
						reject(new Error(`It ended before it ${what}:\n${screen()}`)),
					);
			};
			const timer = setTimeout(
				() => done(() => reject(new Error(`It never ${what}:\n${screen()}`))),
				patience,
			);
			watchers.add(watcher);
			watcher();
		});
	}
}
