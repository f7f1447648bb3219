import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { posixIt } from "../disk/scratch.ts";
import { oneOfEach } from "../program/learner.ts";
import { door, environment, scratch } from "../program/program.ts";

/** Homes and temporary folders that people have, by what is odd about them. HOME may be missing: the folders are then named by the system. */
const homes: readonly (readonly [
	string,
	(home: string) => Record<string, string | undefined>,
])[] = [
	[
		"spaces and Ŵ in HOME",
		(home) => ({ HOME: join(home, "Siân Ŵyn's  home") }),
	],
	["no HOME", (home) => ({ HOME: undefined, ...named(home) })],
	[
		"a TMPDIR that is not there",
		(home) => ({ TMPDIR: join(home, "nowhere", "at all") }),
	],
	["a TMPDIR that is a file", () => ({ TMPDIR: door })],
	[
		"the shell of a snap",
		(home) => ({
			SNAP: "/snap/node/1",
			SNAP_USER_DATA: join(home, "snap"),
			TMPDIR: "/nowhere",
		}),
	],
];

const named = (home: string) => ({
	XDG_DATA_HOME: join(home, "named data"),
	XDG_CONFIG_HOME: join(home, "named config"),
	XDG_STATE_HOME: join(home, "named state"),
	XDG_CACHE_HOME: join(home, "named cache"),
});

posixIt.each(homes)(
	"row 20: with %s, a session that is killed is there again",
	async (_, around) => {
		using home = scratch();
		const env = { ...environment(home.path), ...around(home.path) };
		if (env.HOME) mkdirSync(env.HOME, { recursive: true });
		const args = ["--module", oneOfEach];
		const child = spawn(process.execPath, [door, "start", "--plain", ...args], {
			env,
			stdio: ["pipe", "pipe", "inherit"],
			cwd: home.path,
		});
		let printed = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			printed += text;
		});
		child.stdin.write("Siân\n");
		// Said only when it is on the disk.
		await expect
			.poll(() => printed, { timeout: 15_000 })
			.toContain("You wrote: Siân");
		child.kill("SIGKILL");
		await once(child, "close");
		const { stdout, status } = spawnSync(
			process.execPath,
			[door, "export", "--format", "json", "--stdout", ...args],
			{ env, encoding: "utf8", cwd: home.path },
		);
		expect(status).toBe(0);
		expect(stdout).toContain("Siân");
		const files = readdirSync(home.path, { recursive: true, encoding: "utf8" });
		const progress = files.filter((name) => name.endsWith("progress.json"));
		expect(progress).toHaveLength(1);
		expect(
			readFileSync(join(home.path, String(progress[0])), "utf8"),
		).toContain("Siân");
		// Nothing of theirs lies where other programs put what may be thrown away.
		expect(
			files.filter((name) => /(^|[\\/])(tmp|snap)[\\/]/.test(name)),
		).toEqual([]);
		expect(existsSync(join(home.path, "nowhere"))).toBe(false);
	},
);
