import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles `child.ts` with the source it tests, so that any Node can run it without a TypeScript loader. */
export async function bundleChild(folder: string): Promise<string> {
	const outfile = join(folder, "child.mjs");
	await build({
		entryPoints: [join(import.meta.dirname, "child.ts")],
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node20",
		outfile,
		logLevel: "error",
	});
	return outfile;
}

/** Starts the child; `output` grows as it speaks. */
export function start(program: string, ...given: (string | number)[]) {
	const child: ChildProcess = spawn(
		process.execPath,
		[program, ...given.map(String)],
		{ stdio: ["ignore", "pipe", "inherit"] },
	);
	const output: string[] = [];
	child.stdout?.setEncoding("utf8");
	child.stdout?.on("data", (text: string) => output.push(text));
	return {
		child,
		output,
		/** The complete lines it said, once it has ended. */
		ended: once(child, "close").then(() =>
			output.join("").split("\n").slice(0, -1),
		),
	};
}

/** Deals the work out to as many workers as there are processors to spare. */
export async function inPairs<T>(
	work: readonly T[],
	does: (item: T) => Promise<void>,
): Promise<void> {
	const left = work.values();
	const worker = async () => {
		for (const item of left) await does(item);
	};
	await Promise.all([worker(), worker()]);
}

/** What to print for a row that cannot run here; where all must run, that is a failure. */
export function notRun(row: string, reason: string): void {
	if (process.env.RELIABILITY_MUST_RUN)
		throw new Error(`${row} must run here: ${reason}`);
	console.log(`${row}: not run: ${reason}`);
}
