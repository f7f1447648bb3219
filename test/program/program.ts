import {
	type ChildProcessWithoutNullStreams,
	spawn,
	spawnSync,
} from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The door of the built program. */
export const door = fileURLToPath(
	new URL("../../bin/cpd-module.cjs", import.meta.url),
);

/** A folder that is gone when the test is over. */
export function scratch(): Disposable & {
	readonly path: string;
	in(...names: string[]): string;
} {
	const path = mkdtempSync(join(tmpdir(), "cpd-module-"));
	return {
		path,
		in: (...names) => join(path, ...names),
		[Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
	};
}

/** Runs a command to its end, with these lines as its input and a home of its own. */
export function run(
	home: string,
	args: readonly string[],
	lines: readonly string[] = [],
) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[door, ...args, "--data-dir", join(home, "data")],
		{
			input: lines.map((line) => `${line}\n`).join(""),
			encoding: "utf8",
			env: environment(home),
			cwd: home,
		},
	);
	return { status, stdout, stderr };
}

/** Nothing of the test runner's environment, and a home folder that is not the real one. */
export function environment(home: string): Record<string, string> {
	return {
		PATH: process.env.PATH ?? "",
		HOME: home,
		USERPROFILE: home,
		TZ: "Europe/London",
	};
}

/** The program at the other end of two pipes, asked and answered a prompt at a time. */
export type Talk = {
	/** Everything printed since the last prompt, once it asks something or ends. */
	hear(): Promise<string>;
	say(line: string): void;
	kill(): Promise<void>;
	/** The exit code, once it has ended; undefined while it runs. */
	code(): number | null | undefined;
};

/**
 * `through` is a command that runs the program, and watches it or takes something from it; `program` is another Node, or
 * another place where the program was put.
 */
export function converse(
	home: string,
	args: readonly string[],
	through: readonly string[] = [],
	program: readonly string[] = [process.execPath, door],
): Talk {
	const [file = "", ...rest] = [...through, ...program, ...args];
	const child: ChildProcessWithoutNullStreams = spawn(
		file,
		[...rest, "--plain", "--data-dir", join(home, "data")],
		{
			env: environment(home),
			cwd: home,
		},
	);
	let heard = "";
	let code: number | null | undefined;
	let wake = () => {};
	child.stdout.setEncoding("utf8").on("data", (text) => {
		heard += text;
		wake();
	});
	child.stderr.setEncoding("utf8").on("data", (text) => {
		heard += text;
	});
	// The input of a program that was killed breaks; that is no fault.
	child.stdin.on("error", () => {});
	const closed = new Promise<void>((resolve) =>
		child.on("close", (status) => {
			code = status;
			wake();
			resolve();
		}),
	);
	return {
		async hear() {
			while (code === undefined && !/:\n$/.test(heard))
				await new Promise<void>((resolve) => (wake = resolve));
			const said = heard;
			heard = "";
			return said;
		},
		say: (line) => void child.stdin.write(`${line}\n`),
		async kill() {
			child.kill("SIGKILL");
			await closed;
		},
		code: () => code,
	};
}
