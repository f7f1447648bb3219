import { execFileSync, spawnSync } from "node:child_process";
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { learnerAt } from "../disk/learner.ts";
import { scratch as folderForTest, posixIt } from "../disk/scratch.ts";
import {
	kept,
	oneOfEach,
	playing,
	progressFolder,
	standing,
} from "../program/learner.ts";
import { door, environment, run, scratch } from "../program/program.ts";
import { openWindow } from "../terminal/window.ts";
import { notRun } from "./program.ts";
import { opened, saveSteps, stepFound } from "./session.ts";

const faces = ["--plain", "--no-plain"] as const;

posixIt(
	"row 17: a folder that is deleted under a session is made again with everything, and the learner is told",
	async () => {
		for (const face of faces) {
			using home = scratch();
			standing(home.path, "asking", 6);
			const before = kept(home.path).startedAt;
			const window = openWindow(["resume", face, ...playing(home.path)], {
				env: environment(home.path),
			});
			await window.shows("Welcome back");
			window.type("\r");
			await window.shows(
				face === "--plain" ? "as many lines as you like" : "tab done",
			);
			rmSync(join(home.path, "data"), { recursive: true });
			window.type("Nobody missed it.\r");
			await window.shows("was gone.");
			window.type(face === "--plain" ? ".quit\r" : "\u0003");
			expect((await window.ended).code).toBe(face === "--plain" ? 0 : 130);
			expect(kept(home.path).startedAt).toBe(before);
			expect(kept(home.path).activities["an-hour"]?.drafts.text).toMatch(
				/^Nobody missed it\./,
			);
			expect(existsSync(`${progressFolder(home.path)}.lock`)).toBe(false);
		}
		console.log(
			`row 17: the folder deleted in ${faces.length} faces, everything written again and the learner told`,
		);
	},
);

it("row 18: progress that is not where it was is not a new learner's", () => {
	using home = scratch();
	const played = (command: string, lines: readonly string[]) =>
		run(home.path, [command, "--plain", "--module", oneOfEach], lines);
	expect(played("start", ["quit"]).status).toBe(0);
	const folder = progressFolder(home.path);
	renameSync(folder, `${folder}-elsewhere`);

	const resumed = played("resume", []);
	expect(resumed.status).toBe(3);
	expect(resumed.stderr).toContain(
		`Your progress was last saved in ${folder}, and it is not there now.`,
	);
	const asked = played("start", [""]);
	expect(asked.status).toBe(0);
	expect(asked.stdout).toContain("Stop here and look for it first.");
	// What looking leaves behind does not make it somebody new either.
	expect(played("resume", []).status).toBe(3);
	rmSync(folder, { recursive: true, force: true });
	renameSync(`${folder}-elsewhere`, folder);
	expect(played("resume", ["quit"])).toMatchObject({
		status: 0,
		stdout: expect.stringContaining("Welcome back"),
	});
	console.log(
		"row 18: a folder that was moved away: resume ends with 3 and says where it was, start asks first",
	);
});

posixIt("row 19: a progress file that is a link is followed nowhere", () => {
	const folder = join(folderForTest(), "module");
	saveSteps(folder, [1], () => {});
	const elsewhere = join(folder, "..", "elsewhere.json");
	renameSync(join(folder, "progress.json"), elsewhere);
	const bytes = readFileSync(elsewhere);
	symlinkSync(elsewhere, join(folder, "progress.json"));
	expect(stepFound(folder)).toBe(1);
	saveSteps(folder, [2, 3], () => {});
	expect(stepFound(folder)).toBe(3);
	expect(readFileSync(elsewhere).equals(bytes)).toBe(true);
	expect(lstatSync(join(folder, "progress.json")).isFile()).toBe(true);
});

it("row 14: a progress file that nobody may change is left as it is, and that is said", () => {
	const folder = join(folderForTest(), "module");
	saveSteps(folder, [1, 2], () => {});
	const file = join(folder, "progress.json");
	try {
		execFileSync("chattr", ["+i", file], { stdio: "ignore" });
	} catch {
		return notRun("row 14", "it needs root and chattr");
	}
	try {
		const bytes = readFileSync(file);
		const store = opened(folder);
		expect(store.load().type).toBe("loaded");
		expect(store.save(learnerAt(3))).toMatchObject({
			ok: false,
			code: "EPERM",
			reason: expect.stringContaining(folder),
		});
		store.release();
		expect(readFileSync(file).equals(bytes)).toBe(true);
		expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual(
			[],
		);
	} finally {
		execFileSync("chattr", ["-i", file]);
	}
	saveSteps(folder, [4], () => {});
	expect(stepFound(folder)).toBe(4);
});

posixIt("row 15: a limit on the size of files is said like a full disk", () => {
	using home = scratch();
	standing(home.path, "asking", 6);
	const lines = Array.from({ length: 100 }, () =>
		"Nobody missed it. ".repeat(60),
	);
	const program = [process.execPath, door, "resume", "--plain"];
	const { status, signal, stderr } = spawnSync(
		// Blocks of 512 bytes: there is room for what is tried first, and none for all that is written.
		"sh",
		["-c", 'ulimit -f 200; exec "$@"', "sh", ...program, ...playing(home.path)],
		{
			input: `\n${lines.join("\n")}\n`,
			encoding: "utf8",
			env: environment(home.path),
			timeout: 20_000,
		},
	);
	expect(stderr).toContain("There is no room left for more");
	expect(stderr).toContain("Nobody missed it.");
	expect([status, signal]).toEqual([4, null]);
	expect(kept(home.path).place.section).toBe("asking");
});

it("row 21: five hundred stray files are cleared, those of others left, and it takes no time", () => {
	const folder = join(folderForTest(), "module");
	saveSteps(folder, [1], () => {});
	const start = () => {
		const begun = performance.now();
		const store = opened(folder);
		store.load();
		store.release();
		return performance.now() - begun;
	};
	const usual = start();
	mkdirSync(folder, { recursive: true });
	for (let number = 0; number < 500; number += 1) {
		const twelve = number.toString(16).padStart(12, "0");
		writeFileSync(join(folder, `.cpd-module.${twelve}.tmp`), "half a file");
	}
	writeFileSync(join(folder, "somebody-else.tmp"), "");
	const slow = start();
	expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([
		"somebody-else.tmp",
	]);
	expect(slow - usual).toBeLessThan(1000);
	console.log(
		`row 21: 500 stray files cleared in ${Math.round(slow - usual)} ms`,
	);
});
