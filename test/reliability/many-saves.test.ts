import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { learnerAt } from "../disk/learner.ts";
import { posixIt, scratch } from "../disk/scratch.ts";
import { full } from "./long.ts";
import { letters, opened, stepFound } from "./session.ts";

const saves = full ? 5000 : 500;

posixIt(`row 22: ${saves} saves in one process leave nothing open`, () => {
	const place = join(scratch(), "module");
	const store = opened(place);
	store.load();
	const open = () => readdirSync("/proc/self/fd").length;
	const memory = () =>
		Number(
			/VmRSS:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1],
		) / 1024;
	for (let step = 1; step <= 50; step += 1)
		store.save(learnerAt(step, letters));
	const before = { open: open(), memory: memory() };
	const times: number[] = [];
	for (let step = 51; step <= 50 + saves; step += 1) {
		const begun = performance.now();
		expect(store.save(learnerAt(step, letters)).ok).toBe(true);
		times.push(performance.now() - begun);
	}
	const grown = memory() - before.memory;
	const median = times.sort((a, b) => a - b)[Math.floor(saves / 2)] ?? 0;
	console.log(
		`row 22: ${saves} saves, ${open() - before.open} files more open, ${Math.round(grown)} MB more, ${median.toFixed(1)} ms each`,
	);
	expect(open()).toBe(before.open);
	// Each record kept would cost this much, and more.
	expect(grown).toBeLessThan(100);
	store.release();
	expect(readdirSync(place).length).toBeLessThan(8);
	expect(stepFound(place)).toBe(50 + saves);
});
