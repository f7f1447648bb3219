import { existsSync, linkSync, readFileSync, renameSync } from "node:fs";
import { hostname } from "node:os";
import { pid } from "node:process";
import type { Instant } from "../activities/answer.ts";
import { safeText } from "../markdown/safe-text.ts";
import { codeOf, type Failure, failure } from "./failure.ts";
import { isAlive, type Owner, processBegan, readOwner } from "./lock-owner.ts";
import { momentInWords } from "./moment.ts";
import {
	isWithoutLinks,
	remove,
	temporaryIn,
	writeNew,
} from "./write-durably.ts";

export type Lock = {
	readonly ok: true;
	/** What to say when the last session did not end properly. */
	readonly notice?: string;
	/** Gives it up, if it is still ours. */
	readonly release: () => void;
};

/**
 * One writer at a time: takes a lock, or says since when another has it (`code` is then `in-use`). A lock whose session
 * is gone is taken over. `folder` is where temporary files may stand; it must be on the same disk as the lock.
 */
export function takeLock(
	file: string,
	folder: string,
	now: () => Instant,
): Lock | Failure {
	const since = now();
	const began = processBegan(pid);
	const owner: Owner = {
		pid,
		host: hostname(),
		since,
		...(began !== undefined && { began }),
	};
	const ours = `${JSON.stringify(owner)}\n`;
	const held = {
		ok: true,
		release: () => release(file, ours),
	} as const;
	try {
		if (put(file, folder, ours)) return held;
		const theirs = textOf(file);
		const other = readOwner(theirs);
		if (other && isAlive(other, since)) return inUse(other, file, since);
		const left = theirs === undefined || clear(file, folder, theirs);
		if (left && put(file, folder, ours))
			return {
				...held,
				notice:
					"The last session did not end properly. This one has taken over from it.",
			};
		// Another session was as quick as this one, and is now the one at work.
		return inUse(readOwner(textOf(file)), file, since);
	} catch (error) {
		return failure(error, folder);
	}
}

/** Only looks: who is at work, in the words of a refusal; or that a session left its lock; undefined where there is none. */
export function lookAtLock(
	file: string,
	now: Instant,
): Failure | "left behind" | undefined {
	try {
		const text = textOf(file);
		if (text === undefined) return undefined;
		const owner = readOwner(text);
		return owner && isAlive(owner, now)
			? inUse(owner, file, now)
			: "left behind";
	} catch (error) {
		return failure(error, file);
	}
}

/** What cannot be read or taken away now is a lock without a session, which the next one takes over. */
function release(file: string, ours: string): void {
	try {
		if (textOf(file) === ours) remove(file);
	} catch (error) {
		if (codeOf(error) === undefined) throw error;
	}
}

/** Puts the whole lock in place in one step, unless there is one: a half-written lock could not be judged. */
function put(file: string, folder: string, text: string): boolean {
	const temporary = temporaryIn(folder);
	const write = (name: string) =>
		writeNew(name, Buffer.from(text), { lasting: false });
	try {
		write(temporary);
		try {
			linkSync(temporary, file);
		} catch (error) {
			if (!isWithoutLinks(error)) throw error;
			write(file);
		}
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	} finally {
		remove(temporary);
	}
}

/** Takes away the lock that was judged, and no other: one put there in the meantime goes back. */
function clear(file: string, folder: string, judged: string): boolean {
	const aside = temporaryIn(folder);
	try {
		renameSync(file, aside);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return true;
		throw error;
	}
	const same = textOf(aside) === judged;
	if (!same && !existsSync(file)) renameSync(aside, file);
	remove(aside);
	return same;
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return undefined;
		throw error;
	}
}

function inUse(owner: Owner | undefined, file: string, now: Instant): Failure {
	const where =
		owner && owner.host !== hostname()
			? `on another computer (${safeText(owner.host)})`
			: "in another window";
	const since = owner ? `, since ${momentInWords(owner.since, now)}` : "";
	return {
		ok: false,
		code: "in-use",
		reason: `Your progress is already open ${where}${since}. Close it there first. If it is open nowhere, delete the file ${file} and start again.`,
	};
}
