import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { saveDocument } from "../../src/disk/documents.ts";
import { scratch } from "../disk/scratch.ts";
import { oneOfEach, standing, withCertificate } from "../program/learner.ts";
import { converse, run } from "../program/program.ts";
import { fill } from "./fill.ts";
import { mount } from "./mount.ts";
import { notRun } from "./program.ts";

const levels = 41;
const bytes = Buffer.alloc(60_000, "A reflection. ");
const older = Buffer.from("What I wrote last year.");

it("row 7: on a disk that fills up, a document is whole or not there, and progress is safe", async () => {
	const disk = mount(
		join(scratch(), "disk"),
		...["-t", "tmpfs", "-o", "size=512k", "tmpfs"],
	);
	if (!disk) return notRun("row 7", "mounting a small disk needs root");
	const filler = join(disk, "filler");
	const folder = join(disk, "documents");
	const file = join(folder, "Reflections.md");

	const counts = { whole: 0, refused: 0, wrong: 0 };
	for (const existing of ["number", "replace"] as const)
		for (let free = 0; free < levels; free += 1) {
			rmSync(folder, { recursive: true, force: true });
			saveDocument(folder, "Reflections.md", older, { existing });
			fill(filler, free * 2048);
			const saved = saveDocument(folder, "Reflections.md", bytes, { existing });
			const found = readdirSync(folder).map((name) =>
				readFileSync(join(folder, name)),
			);
			const isOld = found.some((one) => one.equals(older));
			const isNew = found.some((one) => one.equals(bytes));
			const kept = existing === "number" ? 2 : 1;
			if (saved.ok && isNew && found.length === kept) counts.whole += 1;
			else if (
				!saved.ok &&
				saved.code === "ENOSPC" &&
				isOld &&
				found.length === 1 &&
				readFileSync(file).equals(older)
			)
				counts.refused += 1;
			else counts.wrong += 1;
			rmSync(filler);
		}
	expect(counts.wrong).toBe(0);
	expect(Math.min(counts.whole, counts.refused)).toBeGreaterThan(5);

	// The program's own words, from each way of asking for a document.
	const home = scratch();
	standing(home, "asking", 0, withCertificate());
	rmSync(folder, { recursive: true });
	fill(filler, 0);
	const commands = [
		["export", "--out", join(disk, "Reflections.md")],
		["certificate", "--out", disk],
	];
	for (const command of commands) {
		const ran = run(home, [...command, "--module", oneOfEach]);
		expect(ran.stderr).toBe(
			`There is no room left for more in ${disk}. Make some room on the disk, for example by emptying the bin. Your progress is safe.\n`,
		);
		expect([command, ran.status]).toEqual([command, 4]);
	}
	const talk = converse(home, ["resume", "--module", oneOfEach]);
	await talk.hear();
	talk.say("documents");
	await talk.hear();
	talk.say(disk);
	expect(await talk.hear()).toMatch(
		/no room left .* Your progress is safe\. Press Enter to write them there/,
	);
	talk.say(join(home, "elsewhere"));
	expect(await talk.hear()).toContain("Certificate – Siân Ŵyn.pdf");
	await talk.kill();
	expect(readdirSync(disk)).toEqual(["filler"]);
	console.log(
		`row 7: ${2 * levels} levels of free space: ${counts.whole} whole, ${counts.refused} refused, ${counts.wrong} wrong; ${commands.length} commands with exit 4, and once in a session`,
	);
});
