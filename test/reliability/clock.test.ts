import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createDaily } from "../../src/disk/daily.ts";
import { dailyNames } from "../../src/disk/generations.ts";
import { scratch as folderForTest } from "../disk/scratch.ts";
import { kept, oneOfEach } from "../program/learner.ts";
import { door, environment, run, scratch } from "../program/program.ts";
import { notRun } from "./program.ts";
import { saveSteps } from "./session.ts";

const hasFaketime = spawnSync("faketime", ["--version"]).error === undefined;

/** Plays a few lines while the computer believes that it is this moment. */
function playAt(
	moment: string,
	home: string,
	command: string,
	lines: readonly string[],
) {
	const program = [process.execPath, door, command, "--plain"];
	const options = ["--module", oneOfEach, "--data-dir", join(home, "data")];
	const { status, stdout, stderr } = spawnSync(
		"faketime",
		[moment, ...program, ...options],
		{
			input: lines.map((line) => `${line}\n`).join(""),
			encoding: "utf8",
			env: environment(home),
			cwd: home,
		},
	);
	expect([moment, status, stderr]).toEqual([moment, 0, expect.any(String)]);
	return stdout;
}

it("rows 36 and 38: a clock that is put back or forward, or sleeps, makes no time at work", () => {
	if (!hasFaketime) return notRun("rows 36 and 38", "it needs faketime");
	using home = scratch();
	const seconds = () => kept(home.path).activeSeconds;
	playAt("2026-11-24 10:00:00", home.path, "start", ["Siân", "quit"]);
	const steps: number[] = [seconds()];
	for (const moment of [
		"2026-11-24 10:01:00", // a minute of work
		"2026-11-24 09:01:00", // put back an hour
		"2027-11-24 09:01:00", // forward a year
		"2026-11-24 10:02:00", // and right again
		"2026-11-24 18:02:00", // asleep for eight hours
	]) {
		playAt(moment, home.path, "resume", ["", "contents", "1", "quit"]);
		steps.push(seconds());
	}
	for (const [index, step] of steps.entries()) {
		const gap = step - (steps[index - 1] ?? 0);
		expect(gap).toBeGreaterThanOrEqual(0);
		// Each session counts at most the three minutes since the one before, and its own seconds.
		expect(gap).toBeLessThan(200);
	}
	const { activeMinutes } = JSON.parse(
		run(home.path, ["status", "--json", "--module", oneOfEach]).stdout,
	);
	expect(activeMinutes).toBeGreaterThan(0);
	expect(activeMinutes).toBeLessThan(20);
	console.log(
		`rows 36 and 38: clock put back an hour, forward a year, asleep for eight hours: time at work after each ${steps.map(Math.round).join(", ")} s`,
	);
});

it("row 37: an hour that the clocks skip in March is not an hour at work", () => {
	if (!hasFaketime) return notRun("row 37", "it needs faketime");
	using home = scratch();
	playAt("2027-03-28 00:58:00", home.path, "start", ["Siân", "quit"]);
	const before = kept(home.path).activeSeconds;
	const heard = playAt("2027-03-28 02:00:00", home.path, "resume", [
		"",
		"contents",
		"1",
		"quit",
	]);
	const worked = kept(home.path).activeSeconds - before;
	expect(heard).toContain("You were last here today at 00:58");
	expect(worked).toBeGreaterThan(90);
	expect(worked).toBeLessThan(150);
	console.log(
		`row 37: from 00:58 to 02:00 on 28 March 2027 in London: ${Math.round(worked)} s, not an hour`,
	);
});

it("row 36: copies are kept for today, also after a week in a clock that ran ahead", () => {
	const folder = join(folderForTest(), "module");
	saveSteps(folder, [1], () => {});
	for (let day = 1; day <= 9; day += 1)
		createDaily(folder)(`2031-01-0${day}T10:00:00.000Z`);
	createDaily(folder)("2026-11-24T10:00:00.000Z");
	const names = dailyNames(readdirSync(folder));
	expect(names).toHaveLength(7);
	expect(names).toContain("progress.2026-11-24.json");
	expect(readFileSync(join(folder, "progress.json")).length).toBeGreaterThan(0);
});
