import { readFileSync } from "node:fs";
import pty from "@lydell/node-pty";

/** How long anything may take before the bench gives up on it, in milliseconds. */
const patience = 60_000;
/** Nothing written for so long: the frame is whole. */
const quiet = 80;

/** What would make the program write otherwise than in somebody's own terminal. */
const foreign = [
	"CI",
	"CONTINUOUS_INTEGRATION",
	"NO_COLOR",
	"FORCE_COLOR",
	"COLUMNS",
	"LINES",
	"NODE_DISABLE_COMPILE_CACHE",
	"NODE_OPTIONS",
];

/** Opens a program in a terminal of its own. Times are in milliseconds from its start. */
export function open(
	command,
	args,
	{ columns = 120, rows = 40, env: further = {} } = {},
) {
	const env = { ...process.env, TERM: "xterm-256color" };
	for (const name of foreign) delete env[name];
	Object.assign(env, further);
	const begun = performance.now();
	const child = pty.spawn(command, args, { cols: columns, rows, env });
	const now = () => performance.now() - begun;
	const listeners = new Set();
	let seen = "";
	let last = 0;
	let firstAt;
	child.onData((data) => {
		last = now();
		seen += data;
		// The first thing that can be seen: a letter that belongs to no escape sequence.
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
		if (/[^\s\x1b]/.test(data.replace(/\x1b\[[?>=]?[\d;]*[ -/]*[@-~]/g, "")))
			firstAt ??= last;
		for (const listener of listeners) listener();
	});
	const ended = new Promise((resolve) => {
		child.onExit(({ exitCode }) => resolve({ code: exitCode, at: now() }));
	});
	return {
		pid: child.pid,
		ended,
		firstAt: () => firstAt,
		seen: () => seen,
		write: (keys) => child.write(keys),
		/** When a text had come. */
		until: (text) =>
			new Promise((resolve, reject) => {
				const look = () => {
					if (!seen.includes(text)) return;
					stop();
					resolve(now());
				};
				const fail = setTimeout(() => {
					stop();
					reject(new Error(`“${text}” never came:\n${seen.slice(-2000)}`));
				}, patience);
				const stop = () => {
					clearTimeout(fail);
					listeners.delete(look);
				};
				listeners.add(look);
				look();
			}),
		/** From a key to the last byte that answers it; undefined where nothing does. */
		async press(key) {
			await silence();
			const from = now();
			child.write(key);
			await new Promise((resolve) => setTimeout(resolve, 5));
			await silence();
			return last > from ? last - from : undefined;
		},
		silence,
		async close() {
			child.kill("SIGTERM");
			await ended;
		},
	};

	async function silence() {
		const from = now();
		while (now() - Math.max(last, from) < quiet)
			await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

/** The whole run of a program in a terminal, in milliseconds. */
export async function whole(command, args, options) {
	const terminal = open(command, args, options);
	const { code, at } = await terminal.ended;
	if (code !== 0)
		throw new Error(
			`${args.join(" ")} ended with ${code}:\n${terminal.seen()}`,
		);
	return at;
}

/** From the start of a program until a text is on screen; what there was to see first; and the most memory until then, in KB. */
export async function firstFrame(command, args, text, options) {
	const terminal = open(command, args, options);
	const at = await terminal.until(text);
	const memory = peakOf(terminal.pid);
	const first = terminal.firstAt();
	await terminal.close();
	return { at, first, memory };
}

/** The most memory a running process has held, in KB; undefined where the system does not say. */
function peakOf(pid) {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]);
	} catch {
		return undefined;
	}
}
