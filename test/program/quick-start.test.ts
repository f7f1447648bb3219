import { spawnSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { converse, door, environment, scratch } from "./program.ts";

/** A folder for copies, and the program run with it. */
function place() {
	const home = scratch();
	const cache = home.in("cache");
	const run = (args: readonly string[] = ["resources"], env = {}) => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[door, ...args],
			{
				encoding: "utf8",
				cwd: home.path,
				env: {
					...environment(home.path),
					CPD_MODULE_CACHE_DIR: cache,
					...env,
				},
			},
		);
		return { status, stdout, stderr };
	};
	return {
		...home,
		cache,
		run,
		/** The folder that this Node has there. */
		get folder(): string {
			const [one = ""] = readdirSync(cache);
			return join(cache, one);
		},
		/** What is kept of main.cjs. */
		get copy(): string {
			return join(this.folder, "main.v8");
		},
		[Symbol.dispose]: () => home[Symbol.dispose](),
	};
}

describe("a quick start", () => {
	it("keeps copies for the next one, for this person only, and uses them", () => {
		using here = place();
		const first = here.run();
		expect(first).toMatchObject({ status: 0, stderr: "" });
		expect(readdirSync(here.folder)).toContain("main.v8");
		expect(readdirSync(here.folder)).not.toContain("starting");
		if (process.platform !== "win32") {
			expect(statSync(here.folder).mode & 0o777).toBe(0o700);
			expect(statSync(here.copy).mode & 0o777).toBe(0o600);
		}
		const { ino } = statSync(here.copy);
		expect(here.run()).toEqual(first);
		// What is not used is made anew.
		expect(statSync(here.copy).ino).toBe(ino);
	});

	it("copies while a session goes on: what it uses later, no start needs", async () => {
		using here = place();
		const through = ["env", `CPD_MODULE_CACHE_DIR=${here.cache}`];
		const talk = converse(here.path, ["start"], through);
		await talk.hear();
		await vi.waitFor(
			() => {
				expect(existsSync(here.copy)).toBe(true);
				expect(readdirSync(here.folder)).not.toContain("starting");
			},
			{ timeout: 20_000 },
		);
		await talk.kill();
	});

	it("has at hand what keeps settings, though the program be replaced meanwhile", () => {
		const main = join(dirname(door), "../dist/main.cjs");
		expect(readFileSync(main, "utf8")).toContain("projectSuffix");
	});

	it("does without a copy that is damaged, and makes it anew", () => {
		using here = place();
		const whole = here.run();
		const good = readFileSync(here.copy);
		const places = [0, 5, 8, 9, 16, 24, 40, 100, good.length - 1];
		for (let number = 1; number <= 20; number += 1)
			places.push(Math.floor((good.length * number) / 21));
		for (const at of places) {
			const bad = Buffer.from(good);
			bad[at] = (bad[at] ?? 0) ^ 0x5a;
			writeFileSync(here.copy, bad);
			expect(here.run(), `byte ${at}`).toEqual(whole);
			expect(readFileSync(here.copy).equals(bad), `byte ${at}`).toBe(false);
		}
		for (const length of [0, 3, 8, 1000]) {
			truncateSync(here.copy, length);
			expect(here.run(), `${length} bytes`).toEqual(whole);
			expect(statSync(here.copy).size).toBeGreaterThan(1000);
		}
	});

	it("does without a copy of another program", () => {
		using here = place();
		const whole = here.run();
		const other = readdirSync(here.folder).find((name) => name !== "main.v8");
		expect(other).toBeDefined();
		const right = readFileSync(here.copy);
		renameSync(join(here.folder, other ?? ""), here.copy);
		expect(here.run()).toEqual(whole);
		expect(readFileSync(here.copy).length).toBeGreaterThan(right.length / 2);
	});

	it("trusts no copy after a start that ended at once, and copies again", () => {
		using here = place();
		const whole = here.run();
		const mark = join(here.folder, "starting");
		writeFileSync(mark, "");
		const { ino } = statSync(here.copy);
		expect(here.run()).toEqual(whole);
		expect(statSync(here.copy).ino).not.toBe(ino);
		expect(existsSync(mark)).toBe(false);
	});

	it("clears away what programs before it have left", () => {
		using here = place();
		here.run();
		writeFileSync(join(here.folder, "older-ABCDEFGH.v8"), "old");
		truncateSync(here.copy, 0);
		here.run();
		expect(readdirSync(here.folder)).not.toContain("older-ABCDEFGH.v8");
	});

	it("leaves nothing where it is told to", () => {
		using here = place();
		const run = here.run(["resources"], { NODE_DISABLE_COMPILE_CACHE: "1" });
		expect(run).toMatchObject({ status: 0, stderr: "" });
		expect(existsSync(here.cache)).toBe(false);
	});

	it("keeps nothing in a folder that would be another one elsewhere", () => {
		using here = place();
		const run = here.run(["resources"], { CPD_MODULE_CACHE_DIR: "here" });
		expect(run).toMatchObject({ status: 0, stderr: "" });
		expect(existsSync(here.in("here"))).toBe(false);
	});

	it.each([
		["a file stands in its place", (path: string) => writeFileSync(path, "")],
		[
			"it cannot be written",
			(path: string) => {
				mkdirSync(path);
				chmodSync(path, 0o500);
			},
		],
	])("starts all the same where %s", (_, spoil) => {
		using here = place();
		spoil(here.cache);
		expect(here.run()).toMatchObject({ status: 0, stderr: "" });
	});
});
