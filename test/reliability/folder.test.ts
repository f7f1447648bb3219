import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "../../src/disk/store.ts";
import { posixIt, scratch } from "../disk/scratch.ts";
import { mount, remount } from "./mount.ts";
import { bundleChild, notRun, start } from "./program.ts";
import { options, saveSteps, stepFound } from "./session.ts";

it("rows 12 and 5: a disk that is read-only, or full from the start, is said before anything is typed", () => {
	const disk = mount(
		join(scratch(), "disk"),
		...["-t", "tmpfs", "-o", "size=128k", "tmpfs"],
	);
	if (!disk) return notRun("row 12", "mounting a disk needs root");
	const folder = join(disk, "module");
	saveSteps(folder, [1], () => {});
	expect(() => writeFileSync(join(disk, "filler"), "x".repeat(2e5))).toThrow(
		"ENOSPC",
	);
	const names = readdirSync(folder);

	const full = openStore({ ...options, folder });
	expect(full).toMatchObject({
		ok: false,
		code: "ENOSPC",
		reason: `There is no room left for more in ${folder}. Make some room on the disk, for example by emptying the bin.`,
	});
	remount(disk, "ro");
	expect(openStore({ ...options, folder })).toMatchObject({
		ok: false,
		code: "EROFS",
		reason: `${folder} is on a disk that can be read but not written. Choose another folder.`,
	});
	expect(readdirSync(folder)).toEqual(names);
	expect(stepFound(folder)).toBe(1);
	console.log("row 12: a full and a read-only disk, both said at the start");
});

it("row 13: a folder of somebody else is said before anything is typed", async () => {
	if (process.getuid?.() !== 0)
		return notRun("row 13", "becoming somebody else needs root");
	const home = scratch();
	chmodSync(home, 0o755);
	const program = await bundleChild(home);
	const folder = join(home, "module");
	saveSteps(folder, [1], () => {});
	const asNobody = ["--reuid=65534", "--regid=65534", "--clear-groups"];
	const { stdout, stderr } = spawnSync(
		"setpriv",
		[...asNobody, process.execPath, program, "look", folder],
		{ encoding: "utf8" },
	);
	expect(stderr).toBe("");
	const { opened, loaded } = JSON.parse(stdout);
	const reason = `This account is not allowed to use ${folder}. Choose another folder, or ask whoever looks after this computer.`;
	expect(opened).toEqual({ ok: false, code: "EACCES", reason });
	expect(loaded).toEqual({ type: "unusable", files: [], reason });
	console.log("row 13: a folder of somebody else, said at the start");
});

for (const umask of [0o000, 0o022])
	posixIt(
		`row 62: nothing is readable by others under umask ${umask.toString(8).padStart(3, "0")}`,
		async () => {
			const home = scratch();
			const program = await bundleChild(home);
			const folder = join(home, "data", "default", "module");
			const lines = await start(program, "modes", folder, umask).ended;
			const modes = lines.map((line) => JSON.parse(line));
			expect(modes.length).toBeGreaterThan(8);
			for (const { path, folder, mode } of modes)
				expect([path, mode]).toEqual([path, folder ? "700" : "600"]);
			console.log(
				`row 62: umask ${umask.toString(8).padStart(3, "0")}: ${modes.length} files and folders, temporary ones too, 0 violations`,
			);
		},
	);
