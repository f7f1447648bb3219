// How quick the built program is to start, beside an empty Node program measured in the same run. Read the ratios: the
// milliseconds belong to this machine. Usage: npm run bench [-- runs]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pty from "@lydell/node-pty";

const runs = Number(process.argv[2] ?? 9);
const door = fileURLToPath(new URL("../bin/cpd-module.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cpd-bench-"));
const empty = join(folder, "empty.js");
writeFileSync(empty, "");
const data = join(folder, "data");

// A learner who has been before: the name is given, and the first section is open.
spawnSync(process.execPath, [door, "start", "--plain", "--data-dir", data], {
	input: "A. Learner\n\n\n",
});

const kinds = {
	"empty Node program": () => whole([empty]),
	"--version": () => whole([door, "--version"]),
	"--help": () => whole([door, "--help"]),
	status: () => whole([door, "status", "--data-dir", data]),
	"first frame of resume": () =>
		firstFrame([door, "resume", "--data-dir", data], "Welcome back"),
};

const times = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
for (let run = 0; run <= runs; run++)
	for (const [name, measure] of Object.entries(kinds)) {
		const taken = await measure();
		// The first round only fills the disk's cache.
		if (run > 0) times[name].push(taken);
	}

const floor = median(times["empty Node program"]);
const rows = Object.entries(times).map(([name, all]) => ({
	name,
	median: median(all),
	ratio: median(all) / floor,
}));
process.stdout.write(
	`Node ${process.versions.node}, medians of ${runs} interleaved runs\n\n`,
);
for (const { name, median, ratio } of rows)
	process.stdout.write(
		`${name.padEnd(24)}${median.toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(8)} of the empty program\n`,
	);
writeFileSync(
	"bench.json",
	`${JSON.stringify({ node: process.versions.node, runs, rows }, null, 2)}\n`,
);
rmSync(folder, { recursive: true });

function whole(args) {
	const begun = performance.now();
	const { status } = spawnSync(process.execPath, args);
	if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
	return performance.now() - begun;
}

/** From the start of the process until a text has come through a real terminal of 120×40. */
function firstFrame(args, text) {
	const env = { ...process.env, TERM: "xterm-256color" };
	for (const name of [
		"CI",
		"CONTINUOUS_INTEGRATION",
		"NO_COLOR",
		"FORCE_COLOR",
		"COLUMNS",
		"LINES",
	])
		delete env[name];
	return new Promise((resolve, reject) => {
		const begun = performance.now();
		const terminal = pty.spawn(process.execPath, args, {
			cols: 120,
			rows: 40,
			env,
		});
		let seen = "";
		let taken;
		terminal.onData((data) => {
			seen += data;
			if (taken !== undefined || !seen.includes(text)) return;
			taken = performance.now() - begun;
			terminal.kill("SIGTERM");
		});
		terminal.onExit(() =>
			taken === undefined
				? reject(new Error(`“${text}” never came:\n${seen}`))
				: resolve(taken),
		);
	});
}

function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)];
}
