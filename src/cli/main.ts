import { randomBytes } from "node:crypto";
import { homedir, release } from "node:os";
import { safeText } from "../markdown/safe-text.ts";
import { atWords } from "../terminal/at-words.ts";
import { exitCodes, Stop } from "./exit.ts";
import { fault, wasSaved } from "./fault.ts";
import { run } from "./program.ts";
import type { World } from "./world.ts";

/** Put in by the build, from package.json. */
declare const VERSION: string;

const world: World = {
	args: process.argv.slice(2),
	env: process.env,
	platform: process.platform,
	home: homedir(),
	folder: process.cwd(),
	version: VERSION,
	node: process.versions.node,
	system: `${process.platform} ${release()} ${process.arch}`,
	program: import.meta.dirname,
	input: process.stdin,
	output: process.stdout,
	errors: process.stderr,
	print: (text) => void process.stdout.write(safeText(text)),
	warn: (text) => void process.stderr.write(safeText(text)),
	now: () => new Date().toISOString(),
	random: (count) => randomBytes(count),
};

let isTerminalGone = false;
for (const stream of [process.stdout, process.stderr])
	stream.on("error", (error: NodeJS.ErrnoException) => {
		// A reader that closes early, as `| head -1` does, is no fault of anybody's.
		if (error.code === "EPIPE") process.exit(exitCodes.ok);
		if (error.code === "EIO") isTerminalGone = true;
	});
// Node 20 aborts when it cannot restore a terminal whose window was closed. We end as a closed window ends programs.
process.once("exit", () => {
	if (!isTerminalGone) return;
	process.removeAllListeners("SIGHUP");
	process.kill(process.pid, "SIGHUP");
});

// A CommonJS bundle cannot wait at the top level.
run(world).then(
	(code) => {
		process.exitCode = code;
	},
	(error: unknown) => {
		process.exitCode = error instanceof Stop ? error.code : exitCodes.ours;
		world.warn(
			error instanceof Stop
				? `${atWords(error.message, process.stderr)}\n`
				: fault(error, world, wasSaved),
		);
	},
);
