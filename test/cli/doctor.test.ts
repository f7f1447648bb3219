import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	everythingAnswered,
	oneOfEach,
	progressFolder,
	standing,
} from "../program/learner.ts";
import { run, scratch } from "../program/program.ts";

function doctor(home: string) {
	const command = ["doctor", "--json", "--module", oneOfEach];
	const { status, stdout, stderr } = run(home, command);
	expect(stderr).toBe("");
	const { willHold, findings } = JSON.parse(stdout);
	const said = (name: string) =>
		findings.find((finding: { name: string }) => finding.name === name);
	expect(status).toBe(willHold ? 0 : 1);
	return { status, said };
}

describe("doctor", () => {
	it("says that all is well for somebody new, and leaves nothing behind", () => {
		using home = scratch();
		const { status, said } = doctor(home.path);
		expect(status).toBe(0);
		expect(said("folder").words).toContain("gives it back as it was");
		expect(said("copies").words).toBe("Nothing has been saved yet.");
		expect(said("session").words).toBe("None is open.");
		expect(said("terminal").words).toContain(
			"plain text (no keyboard or screen)",
		);
		expect(said("versions").words).toContain(process.versions.node);
		expect(existsSync(home.in("data", "default"))).toBe(false);
	});

	it("counts the copies and names no word of the learner's", () => {
		using home = scratch();
		standing(home.path, "asking", 0, everythingAnswered());
		const folder = progressFolder(home.path);
		const before = readdirSync(folder).sort();
		const { status, said } = doctor(home.path);
		expect(status).toBe(0);
		expect(said("copies").words).toMatch(
			/^2 files with progress; the one that would be opened was saved at \d\d:\d\d\.$/,
		);
		expect(readdirSync(folder).sort()).toEqual(before);
	});

	it("says what is damaged, who is at work, and what a session left", () => {
		using home = scratch();
		standing(home.path, "asking", 0);
		const folder = progressFolder(home.path);
		// The copy of the day is the same file under a second name.
		rmSync(join(folder, "progress.json"));
		writeFileSync(join(folder, "progress.json"), "damage");
		writeFileSync(`${folder}.lock`, "left");
		const first = doctor(home.path);
		expect(first.status).toBe(0);
		expect(first.said("copies").words).toContain("Damaged: progress.json.");
		expect(first.said("session").words).toContain("did not end properly");
		for (const name of readdirSync(folder))
			writeFileSync(join(folder, name), "damage");
		const second = doctor(home.path);
		expect(second.status).toBe(1);
		expect(second.said("copies")).toMatchObject({ well: false });
	});

	it("says no where nothing can be kept, or what was kept is gone", () => {
		using home = scratch();
		writeFileSync(home.in("data"), "a file");
		const { status, stdout } = run(home.path, [
			"doctor",
			"--module",
			oneOfEach,
		]);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^This computer will not hold your work as it is\./);
		expect(stdout).toMatch(/^NOT {2}folder: {5}.* is not a folder/m);

		using other = scratch();
		const played = ["start", "--plain", "--module", oneOfEach];
		run(other.path, played, ["quit"]);
		mkdirSync(other.in("away"));
		renameSync(progressFolder(other.path), other.in("away", "progress"));
		const gone = doctor(other.path);
		expect(gone.status).toBe(1);
		expect(gone.said("folder").words).toContain("it is not there now");
	});

	it.runIf(existsSync("/proc/self"))(
		"answers where no folder can be made",
		() => {
			using home = scratch();
			const command = [
				"doctor",
				"--module",
				oneOfEach,
				"--data-dir",
				"/proc/none",
			];
			const { status, stdout } = run(home.path, command.slice(0, 3));
			expect([status, stdout.slice(0, 4)]).toEqual([0, "This"]);
			const told = run(home.path, ["--data-dir", "/proc/none", ...command]);
			expect(told.status).not.toBeNull();
		},
	);
});
