import { rmdirSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { Instant } from "../activities/answer.ts";
import { codeOf, type Failure, failure } from "./failure.ts";
import { readGenerations } from "./generations.ts";
import { lookAtLock } from "./lock.ts";
import { makeFolder } from "./make-folder.ts";
import { probe } from "./probe.ts";
import { lockOf } from "./store.ts";

/** The ground that progress stands on, or would: everything that can be known of a folder without a learner's word of it. */
export type Ground = {
	/** Why nothing can be written there; undefined where a file was written and read back. */
	readonly trouble?: Failure;
	/** What is free on its disk, in bytes; undefined where the system does not say. */
	readonly free?: number;
	readonly lock: ReturnType<typeof lookAtLock>;
	/** Files with progress in them: the newest, the one before, and one for each day. */
	readonly copies: number;
	/** Those among them that were looked at and cannot be used. */
	readonly damaged: readonly string[];
	/** When the save was made that a session would open. */
	readonly savedAt?: Instant;
	/** Why there is nothing to open in spite of the files. */
	readonly unusable?: string;
};

/** Tries a folder, and leaves it as it was. */
export function tryGround(
	folder: string,
	moduleId: string,
	now: Instant,
): Ground {
	const { chosen, damaged, files } = readGenerations(folder, moduleId);
	const tried = tryFolder(folder);
	return {
		...tried,
		lock: lookAtLock(lockOf(folder), now),
		copies: files.filter((name) => !name.startsWith("progress.damaged-"))
			.length,
		damaged: damaged.map(({ name }) => name),
		...(chosen && "savedAt" in chosen && { savedAt: chosen.savedAt }),
		...(chosen?.type === "barred" && { unusable: chosen.reason }),
	};
}

function tryFolder(folder: string): Pick<Ground, "trouble" | "free"> {
	let made: string | undefined;
	try {
		made = makeFolder(folder);
		const trouble = probe(folder);
		const free = freeIn(folder);
		return {
			...(trouble && { trouble }),
			...(free !== undefined && { free }),
		};
	} catch (error) {
		return { trouble: failure(error, folder) };
	} finally {
		if (made !== undefined) removeEmpty(folder, made);
	}
}

function freeIn(folder: string): number | undefined {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize;
	} catch (error) {
		if (codeOf(error) === undefined) throw error;
		return undefined;
	}
}

/** Takes away the folders that were made to try them, from the innermost to the first. */
function removeEmpty(folder: string, first: string): void {
	try {
		for (let path = folder; path.length >= first.length; path = dirname(path))
			rmdirSync(path);
	} catch (error) {
		if (codeOf(error) === undefined) throw error;
	}
}
