import { rmSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { readLoaded } from "../../src/disk/loaded.ts";
import { openStore, type Store } from "../../src/disk/store.ts";
import { learnerAt, moduleId, moduleVersion } from "../disk/learner.ts";

/** Letters in one answer: a save takes several blocks of the disk. */
export const letters = 20_000;
export const now = () => "2026-11-23T14:02:11.000Z";
export const options = { moduleId, moduleVersion, now };

/** The store in a folder that can be written. */
export function opened(folder: string): Store {
	const store = openStore({ folder, ...options });
	if (!store.ok) throw new Error(store.reason);
	return store;
}

/** A learner who opens what is there, saves these steps one after another, and leaves. Tells of every save that was acknowledged. */
export function saveSteps(
	folder: string,
	steps: Iterable<number>,
	acknowledge: (step: number) => void,
	version = moduleVersion,
): void {
	const store = openStore({ folder, ...options, moduleVersion: version });
	if (!store.ok) return;
	store.load();
	for (const step of steps)
		if (store.save(learnerAt(step, letters)).ok) acknowledge(step);
	store.release();
}

/** The step that a learner finds on opening, whole and by itself; otherwise what stands in its place, in words. */
export function stepFound(folder: string): number | string {
	const loaded = readLoaded({ folder, ...options });
	if (loaded.type !== "loaded") return `${loaded.type} in ${folder}`;
	const step = loaded.progress.activeSeconds;
	const whole = isDeepStrictEqual(loaded.progress, learnerAt(step, letters));
	return whole ? step : `another step ${step} in ${folder}`;
}

/** The session of a process that is gone holds no lock; of this process, it has to be taken away by hand. */
export function forgetLock(folder: string): void {
	rmSync(`${folder}.lock`, { force: true });
}
