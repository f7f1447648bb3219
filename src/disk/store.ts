import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../activities/answer.ts";
import type { Progress } from "../player/progress.ts";
import { format } from "../player/stored.ts";
import { createDaily } from "./daily.ts";
import { seal } from "./envelope.ts";
import { type Failure, failure } from "./failure.ts";
import {
	current,
	type Damaged,
	previous,
	readGenerations,
} from "./generations.ts";
import { describe, type Loaded } from "./loaded.ts";
import { type Lock, takeLock } from "./lock.ts";
import { makeFolder } from "./make-folder.ts";
import { probe } from "./probe.ts";
import { setAside, unused } from "./set-aside.ts";
import { remove, temporaryName, writeDurably } from "./write-durably.ts";

/** What came of one attempt to save. */
export type Saved =
	| {
			readonly ok: true;
			readonly at: Instant;
			/** Something the learner should hear all the same. */
			readonly notice?: string;
	  }
	| Failure;

/** The progress of one learner in one module, on disk, with this session as its only writer. */
export type Store = {
	readonly ok: true;
	readonly folder: string;
	/** What to say before anything else: that a session before this one was not closed. */
	readonly notice?: string;
	/** Reads what is there; damaged files are set aside, and stay where they are too. */
	readonly load: () => Loaded;
	/** One attempt, done when it returns. Refuses to write over what it could not read. */
	readonly save: (progress: Progress) => Saved;
	/** Moves all there is to a folder of its own beside this one, and begins with nothing. */
	readonly startAfresh: () =>
		| { readonly ok: true; readonly movedTo: string }
		| Failure;
	/** Lets another session in. */
	readonly release: () => void;
};

/** Opens a folder for writing, or says why it cannot be written or who else is at it (`code` is then `in-use`). */
export function openStore(options: {
	readonly folder: string;
	readonly moduleId: string;
	readonly moduleVersion: string;
	readonly now: () => Instant;
}): Store | Failure {
	const { folder, moduleId, moduleVersion, now } = options;
	const entered = enter(folder, now);
	if (!entered.ok) return entered;
	let lock = entered;
	let keepDaily = createDaily(folder);
	/** The highest number seen in any file. */
	let seq = 0;
	/** Only a file that was read or written whole may become the previous one. */
	let currentIsGood = false;
	/** Undefined until the folder has been read. */
	let loaded: Loaded | undefined;
	/** Damaged files that have no copy yet. */
	let unkept: readonly Damaged[] = [];
	/** Why nothing may be written here. */
	let refusal: Failure | undefined;

	function load(): Loaded {
		const generations = readGenerations(folder, moduleId);
		const { chosen, damaged } = generations;
		loaded = describe(generations, folder, now());
		currentIsGood = chosen?.type === "good" && chosen.name === current;
		if (chosen?.type === "good") seq = Math.max(seq, chosen.seq);
		refusal = refusalOf(loaded);
		if (loaded.type !== "loaded") return loaded;
		unkept = damaged;
		try {
			const kept = keepDamaged();
			loaded = { ...loaded, notices: [...loaded.notices, ...kept] };
		} catch (error) {
			// Tried again before anything is written: a learner may read on meanwhile.
			failure(error, folder);
		}
		return loaded;
	}

	function keepDamaged(): readonly string[] {
		const kept = unkept.map(
			(file) =>
				`The file ${file.name} is kept as ${setAside(folder, file, now())}.`,
		);
		unkept = [];
		return kept;
	}

	function write(progress: Progress, at: Instant) {
		seq += 1;
		const text = seal({
			format,
			moduleId,
			moduleVersion,
			seq,
			savedAt: at,
			data: progress,
		});
		return writeDurably(
			join(folder, current),
			Buffer.from(text),
			currentIsGood ? { keepPrevious: join(folder, previous) } : {},
		);
	}

	function save(progress: Progress): Saved {
		if (!loaded) load();
		if (refusal) return refusal;
		try {
			keepDamaged();
		} catch (error) {
			return failure(error, folder);
		}
		const at = now();
		let written = write(progress, at);
		const gone = !written.ok && !existsSync(folder);
		if (gone) {
			lock.release();
			const again = enter(folder, now);
			if (!again.ok) return again;
			lock = again;
			written = write(progress, at);
		}
		if (!written.ok) return written;
		currentIsGood = true;
		keepDaily(at);
		const notice = `The folder ${folder} was gone. It has been made again, and all your work is saved in it.`;
		return { ok: true, at, ...(gone && { notice }) };
	}

	function startAfresh(): ReturnType<Store["startAfresh"]> {
		const day = now().slice(0, 10);
		const movedTo = unused(
			(number) => `${folder}.${day}${number === 1 ? "" : `-${number}`}`,
		);
		try {
			renameSync(folder, movedTo);
			makeFolder(folder);
		} catch (error) {
			return failure(error, folder);
		}
		loaded = { type: "none" };
		refusal = undefined;
		unkept = [];
		currentIsGood = false;
		keepDaily = createDaily(folder);
		return { ok: true, movedTo };
	}

	return {
		ok: true,
		folder,
		...(entered.notice !== undefined && { notice: entered.notice }),
		load,
		save,
		startAfresh,
		release: () => lock.release(),
	};
}

/** Where the lock on a folder of progress stands. */
export function lockOf(folder: string): string {
	return `${folder}.lock`;
}

/** Makes the folder where there is none, makes sure to be alone in it, clears away what an interrupted save left, and tries the disk. */
function enter(folder: string, now: () => Instant): Lock | Failure {
	try {
		makeFolder(folder);
		// Beside the folder, so that the folder can be moved.
		const lock = takeLock(lockOf(folder), folder, now);
		if (!lock.ok) return lock;
		for (const name of readdirSync(folder))
			if (temporaryName.test(name)) remove(join(folder, name));
		const trouble = probe(folder);
		if (trouble) lock.release();
		return trouble ?? lock;
	} catch (error) {
		return failure(error, folder);
	}
}

function refusalOf(loaded: Loaded): Failure | undefined {
	return loaded.type === "newer" || loaded.type === "unusable"
		? { ok: false, code: loaded.type, reason: loaded.reason }
		: undefined;
}
