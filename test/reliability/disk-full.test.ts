import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import { learnerAt } from "../disk/learner.ts";
import { scratch } from "../disk/scratch.ts";
import { fill } from "./fill.ts";
import { mount, mountExt4 } from "./mount.ts";
import { notRun } from "./program.ts";
import { forgetLock, opened } from "./session.ts";

const levels = 41;
/** Saves of about 40 KB, then of 60 KB: every answer stands there twice, as a value and in words. */
const before = learnerAt(1, 20_000);
const after = learnerAt(2, 30_000);

it("row 5: on a small disk that fills up, every save is whole or refused", () => {
	const disk = mount(
		join(scratch(), "disk"),
		...["-t", "tmpfs", "-o", "size=512k", "tmpfs"],
	);
	if (!disk) return notRun("row 5", "mounting a small disk needs root");
	fillUp(disk, "row 5", "tmpfs");
});

it("row 6: the same on ext4, which promises room before it has it", () => {
	const disk = mountExt4(join(scratch(), "disk"));
	if (!disk) return notRun("row 6", "it needs root and mkfs.ext4");
	fillUp(disk, "row 6", "ext4");
}, 60_000);

function fillUp(disk: string, row: string, kind: string): void {
	const counts = { saved: 0, refused: 0, wrong: 0 };
	const folder = join(disk, "module");
	for (let free = 0; free < levels; free += 1) {
		rmSync(folder, { recursive: true, force: true });
		forgetLock(folder);
		const store = opened(folder);
		expect(store.save(before).ok).toBe(true);
		const good = readFileSync(join(folder, "progress.json"));
		fill(join(disk, "filler"), free * 2048);

		const saved = store.save(after);
		const loaded = store.load();
		const found = loaded.type === "loaded" && loaded.progress;
		const untouched = readFileSync(join(folder, "progress.json")).equals(good);
		const strays = readdirSync(folder).some((name) => name.endsWith(".tmp"));
		if (saved.ok && isDeepStrictEqual(found, after) && !strays)
			counts.saved += 1;
		else if (!saved.ok && saved.code === "ENOSPC" && untouched && !strays)
			counts.refused += 1;
		else counts.wrong += 1;

		// Room is made, and the learner goes on.
		rmSync(join(disk, "filler"));
		expect(store.save(after).ok).toBe(true);
	}
	console.log(
		`${row}: ${levels} levels of free space on ${kind}: ${counts.saved} saved, ${counts.refused} refused, ${counts.wrong} wrong`,
	);
	expect(counts.wrong).toBe(0);
	expect(counts.saved + counts.refused).toBe(levels);
	expect(Math.min(counts.saved, counts.refused)).toBeGreaterThan(5);
}
