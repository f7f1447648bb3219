import { randomBytes } from "node:crypto";
import {
	closeSync,
	fstatSync,
	fsyncSync,
	linkSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeSync,
} from "node:fs";
import { platform } from "node:os";
import { dirname, join } from "node:path";
import { codeOf, type Failure, failure, systemError } from "./failure.ts";

/** What a file is called while it is being written, so that a stray one can be known for ours. */
export const temporaryName = /^\.cpd-module\.[0-9a-f]{12}\.tmp$/;

/** A name in a folder that nothing has yet. */
export function temporaryIn(folder: string): string {
	return join(folder, `.cpd-module.${randomBytes(6).toString("hex")}.tmp`);
}

/**
 * Replaces a file so that at every moment a whole one stands under its name, whatever fails and whenever the computer
 * stops. When it fails, the old file is untouched. There is no falling back on writing in place: that is how a full
 * disk turns a good file into half of one.
 *
 * `keepPrevious` is a second name for the file that was there before.
 */
export function writeDurably(
	file: string,
	bytes: Uint8Array,
	{ keepPrevious }: { readonly keepPrevious?: string } = {},
): { readonly ok: true } | Failure {
	const temporary = temporaryIn(dirname(file));
	try {
		writeNew(temporary, bytes);
		if (keepPrevious !== undefined) keepAs(file, keepPrevious);
		renameSync(temporary, file);
		syncFolder(dirname(file));
		return { ok: true };
	} catch (error) {
		remove(temporary);
		return failure(error, dirname(file));
	}
}

/**
 * Writes a file that must not exist yet, and returns once it is on the disk; with `lasting: false`, which is for what need
 * not outlast a power cut, as soon as the system has it: a slow disk takes a part of a second. Throws; what was written stays.
 */
export function writeNew(
	file: string,
	bytes: Uint8Array,
	{ lasting = true }: { readonly lasting?: boolean } = {},
): void {
	const descriptor = openSync(file, "wx", 0o600);
	try {
		// A nearly full disk takes a part and calls it a success: go on until all is out or it says why not.
		for (let at = 0; at < bytes.length; ) {
			const taken = writeSync(descriptor, bytes, at, bytes.length - at);
			if (taken <= 0) throw systemError("EIO", "the disk takes no more");
			at += taken;
		}
		if (lasting) fsyncSync(descriptor);
		if (fstatSync(descriptor).size !== bytes.length)
			throw systemError("EIO", "the file is not as long as what was written");
	} finally {
		closeSync(descriptor);
	}
}

/** What a file system answers that has no second names for a file (memory sticks, some network drives). */
const withoutLinks = new Set([
	"EACCES",
	"EINVAL",
	"EISDIR",
	"EMLINK",
	"ENOSYS",
	"ENOTSUP",
	"EOPNOTSUPP",
	"EPERM",
	"EXDEV",
	"UNKNOWN",
]);

/** Whether an error says that a second name cannot be given here, and another way should be tried. */
export function isWithoutLinks(error: unknown): boolean {
	return withoutLinks.has(codeOf(error) ?? "");
}

/** Gives what is in a file a second name as well, in place of what had that name. Nothing happens where there is no file. */
export function keepAs(file: string, kept: string): void {
	const temporary = temporaryIn(dirname(kept));
	try {
		try {
			linkSync(file, temporary);
		} catch (error) {
			if (codeOf(error) === "ENOENT") return;
			if (!isWithoutLinks(error)) throw error;
			writeNew(temporary, readFileSync(file));
		}
		renameSync(temporary, kept);
	} finally {
		// Still there after an error; and where both names meant one file already, because rename then does nothing.
		remove(temporary);
	}
}

/** Makes sure that a rename outlasts a power cut. */
export function syncFolder(folder: string): void {
	// Windows has no such thing for folders: NTFS keeps a journal of its names.
	if (platform() === "win32") return;
	const descriptor = openSync(folder, "r");
	try {
		fsyncSync(descriptor);
	} catch (error) {
		// Some network drives cannot do it either; anything else is a disk in trouble.
		if (!["EINVAL", "ENOSYS", "ENOTSUP"].includes(codeOf(error) ?? ""))
			throw error;
	} finally {
		closeSync(descriptor);
	}
}

/** Takes away a file of ours, if it can be; one that stays is cleared at the next start. */
export function remove(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch (error) {
		if (codeOf(error) === undefined) throw error;
	}
}
