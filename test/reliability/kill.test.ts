import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { temporaryName } from "../../src/disk/write-durably.ts";
import { scratch } from "../disk/scratch.ts";
import { full } from "./long.ts";
import { moments, seed } from "./moments.ts";
import { bundleChild, inPairs, start } from "./program.ts";
import { saveSteps, stepFound } from "./session.ts";

const loops = full ? 200 : 40;
const longest = 400;

it(`row 1: killed at any moment, ${loops} times, everything acknowledged is there`, async () => {
	const folder = scratch();
	const program = await bundleChild(folder);
	const moment = moments(longest);
	const violations: string[] = [];
	let saves = 0;
	let strays = 0;
	let takenOver = 0;

	// Two learners at a time, each killed again and again over the same progress.
	await inPairs(["ada", "ben"], async (learner) => {
		const place = join(folder, learner, "module");
		let last = 1;
		saveSteps(place, [last], () => {});
		for (let loop = 0; loop < loops / 2; loop += 1) {
			const { child, ended } = start(program, "write", place, last + 1);
			await setTimeout(moment.next().value);
			child.kill("SIGKILL");
			const lines = await ended;
			const acknowledged = Number(lines.at(-1) ?? last);
			saves += lines.length;
			const found = stepFound(place);
			if (typeof found === "string" || found < acknowledged)
				violations.push(`${learner} ${loop}: ${acknowledged}, then ${found}`);
			if (typeof found === "number") last = found;
			if (countStrays(place) > 0) strays += 1;
			const again = last + 1;
			saveSteps(place, [again], (step) => {
				takenOver += 1;
				last = step;
			});
			if (
				last !== again ||
				stepFound(place) !== again ||
				countStrays(place) > 0
			)
				violations.push(`${learner} ${loop}: not well at the next start`);
		}
	});
	console.log(
		`row 1: ${loops} kills (seed ${seed}), ${saves} saves acknowledged, ${strays} kills left a temporary file, ${violations.length} violations`,
	);
	expect(violations).toEqual([]);
	expect(takenOver).toBe(loops);
	expect(saves).toBeGreaterThan(loops);
}, 200_000);

function countStrays(place: string): number {
	return readdirSync(place).filter((name) => temporaryName.test(name)).length;
}
