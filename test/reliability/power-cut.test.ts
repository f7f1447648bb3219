import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { scratch } from "../disk/scratch.ts";
import { full } from "./long.ts";
import { moments, seed } from "./moments.ts";
import { afterPowerCut, mountJournalled } from "./mount.ts";
import { bundleChild, notRun, start } from "./program.ts";
import { saveSteps, stepFound } from "./session.ts";

const cuts = full ? 30 : 4;

it(`row 16: the power goes ${cuts} times, and everything acknowledged is there when it is back`, async () => {
	const folder = scratch();
	const image = join(folder, "disk.img");
	const disk = join(folder, "disk");
	if (!mountJournalled(disk, image))
		return notRun("row 16", "it needs root and mkfs.ext4");
	const program = await bundleChild(folder);
	const place = join(disk, "module");
	const moment = moments(300);
	const violations: string[] = [];
	let last = 1;
	let saves = 0;
	saveSteps(place, [last], () => {});
	for (let cut = 0; cut < cuts; cut += 1) {
		const { child, output, ended } = start(program, "write", place, last + 1);
		while (output.length === 0) await setTimeout(10);
		await setTimeout(moment.next().value);
		// What it said until now, before the disk is looked at: it may save more while that is copied.
		const said = output.join("").split("\n").slice(0, -1);
		const acknowledged = Number(said.at(-1));
		child.kill("SIGSTOP");
		const copy = join(folder, `${cut}.img`);
		copyFileSync(image, copy);
		const found = afterPowerCut(copy, join(folder, "after"), () =>
			stepFound(join(folder, "after", "module")),
		);
		saves += said.length;
		if (typeof found === "string" || found < acknowledged)
			violations.push(`cut ${cut}: ${acknowledged}, then ${found}`);
		child.kill("SIGKILL");
		await ended;
		const now = stepFound(place);
		if (typeof now === "number") last = now;
	}
	console.log(
		`row 16: ${cuts} power cuts (seed ${seed}), ${saves} saves acknowledged, ${violations.length} violations`,
	);
	expect(violations).toEqual([]);
	expect(saves).toBeGreaterThan(cuts);
}, 200_000);
