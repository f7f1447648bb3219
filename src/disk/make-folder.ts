import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "./failure.ts";

/**
 * Makes a folder and those above it, which only the learner can read, and returns the first that was made. Throws what the
 * system throws, also where it takes no folder at all: there Node's own way of making several tries for ever.
 */
export function makeFolder(folder: string): string | undefined {
	try {
		mkdirSync(folder, { mode: 0o700 });
		return folder;
	} catch (error) {
		// Whether it is a folder that exists, whoever uses it will find.
		if (codeOf(error) === "EEXIST") return undefined;
		const above = dirname(folder);
		if (codeOf(error) !== "ENOENT" || above === folder) throw error;
		const made = makeFolder(above);
		mkdirSync(folder, { mode: 0o700 });
		return made ?? folder;
	}
}
