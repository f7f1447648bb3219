import { readdirSync, rmdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf, type Failure, failure } from "./failure.ts";
import { remove, temporaryName } from "./write-durably.ts";

/** What a progress file of ours is called, copies and damaged ones included. */
const ours = /^progress\..*json$/;

/** The people who have progress in a module under one data folder, by the names of their folders. */
export function profilesIn(data: string, module: string): readonly string[] {
	return foldersIn(data).filter((name) =>
		filesIn(join(data, name, module)).some((file) => ours.test(file)),
	);
}

/** What a learner has under a folder of theirs: the folder itself, and the sets that were put beside it when they started afresh. */
export function setsOf(folder: string): readonly string[] {
	const name = basename(folder);
	return foldersIn(dirname(folder))
		.filter(
			(other) =>
				other === name ||
				(other.startsWith(`${name}.`) &&
					/^\d{4}-\d\d-\d\d(?:-\d+)?$/.test(other.slice(name.length + 1))),
		)
		.map((other) => join(dirname(folder), other))
		.filter((set) => filesIn(set).some((file) => ours.test(file)));
}

/** How many files of ours are in a set. */
export function countIn(set: string): number {
	return filesIn(set).filter((file) => ours.test(file)).length;
}

/** Deletes the files of a set and then the folder, unless something of somebody else's is in it. */
export function deleteSet(set: string): Failure | undefined {
	try {
		for (const file of filesIn(set))
			if (ours.test(file) || temporaryName.test(file)) remove(join(set, file));
		removeEmpty(set);
		removeEmpty(dirname(set));
		const left = filesIn(set).find((file) => ours.test(file));
		return left === undefined
			? undefined
			: {
					ok: false,
					code: "left",
					reason: `The file ${join(set, left)} could not be deleted. Close whatever has it open, and try again.`,
				};
	} catch (error) {
		return failure(error, set);
	}
}

function removeEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch (error) {
		// Not empty, or gone: either is as it should be.
		if (codeOf(error) === undefined) throw error;
	}
}

function foldersIn(folder: string): string[] {
	return entriesIn(folder)
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}

function filesIn(folder: string): string[] {
	return entriesIn(folder)
		.filter((entry) => entry.isFile())
		.map(({ name }) => name);
}

function entriesIn(folder: string) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if (codeOf(error) === undefined) throw error;
		return [];
	}
}
