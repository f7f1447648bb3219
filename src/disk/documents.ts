import {
	linkSync,
	lstatSync,
	mkdirSync,
	renameSync,
	type Stats,
} from "node:fs";
import { basename, join } from "node:path";
import { codeOf, type Failure, failure, systemError } from "./failure.ts";
import { numbered } from "./file-name.ts";
import {
	isWithoutLinks,
	remove,
	syncFolder,
	temporaryIn,
	writeNew,
} from "./write-durably.ts";

/** What to do when there is a file of that name: put ` (2)` behind the name, say so and write nothing, or replace it. */
export type Existing = "number" | "refuse" | "replace";

/** Where the document is; or why not, with the system's code (`EEXIST` when there is one already). */
export type SavedDocument =
	| { readonly ok: true; readonly path: string }
	| Failure;

/** After so many files of one name, something other than a learner is making them. */
const mostNumbers = 1000;

/**
 * Writes a document into a folder, made if need be. A whole file appears under the name or none; a link of that name is
 * never followed, and nothing is replaced that the caller did not say could be.
 */
export function saveDocument(
	folder: string,
	name: string,
	bytes: Uint8Array,
	{ existing }: { readonly existing: Existing },
): SavedDocument {
	const temporary = temporaryIn(folder);
	let path = join(folder, name);
	try {
		if (basename(path) !== name)
			throw systemError("EINVAL", "a name, not a path");
		makeFolder(folder);
		writeNew(temporary, bytes);
		if (existing === "replace") replace(temporary, path);
		else path = putFirst(temporary, folder, name, existing);
		syncFolder(folder);
		return { ok: true, path };
	} catch (error) {
		return failure(error, aboutName.has(codeOf(error) ?? "") ? path : folder);
	} finally {
		remove(temporary);
	}
}

/** Faults of the name rather than of the folder. */
const aboutName = new Set(["EEXIST", "EINVAL", "EISDIR", "ENAMETOOLONG"]);

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
	} catch (error) {
		throw codeOf(error) === "EEXIST"
			? systemError("ENOTDIR", "there is a file of that name")
			: error;
	}
}

function putFirst(
	temporary: string,
	folder: string,
	name: string,
	existing: Existing,
): string {
	for (let number = 1; ; number += 1) {
		const path = join(folder, numbered(name, number));
		try {
			putNew(temporary, path);
			return path;
		} catch (error) {
			const taken = codeOf(error) === "EEXIST";
			if (!taken || existing === "refuse" || number === mostNumbers)
				throw error;
		}
	}
}

/** Gives the file its name in one step, which fails when anything has that name, be it a link to nowhere. */
function putNew(temporary: string, path: string): void {
	try {
		linkSync(temporary, path);
	} catch (error) {
		if (!isWithoutLinks(error)) throw error;
		if (found(path)) throw systemError("EEXIST", "there is one already");
		renameSync(temporary, path);
	}
}

/** Replaces a file, or a link itself rather than what it points to; never a folder or a device. */
function replace(temporary: string, path: string): void {
	const there = found(path);
	if (there?.isDirectory()) throw systemError("EISDIR", "a folder");
	if (there && !there.isFile() && !there.isSymbolicLink())
		throw systemError("EEXIST", "not a file");
	renameSync(temporary, path);
}

function found(path: string): Stats | undefined {
	return lstatSync(path, { throwIfNoEntry: false });
}
