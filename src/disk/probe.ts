import { readFileSync } from "node:fs";
import { type Failure, failure, systemError } from "./failure.ts";
import { remove, temporaryIn, writeNew } from "./write-durably.ts";

/** About as much as a finished module takes. */
const size = 64 * 1024;

/** Writes to a folder and reads back, so that what is wrong with it is said before anybody types a word. Undefined when all is well. */
export function probe(folder: string): Failure | undefined {
	const file = temporaryIn(folder);
	const bytes = Buffer.alloc(size, "cpd-module ");
	try {
		writeNew(file, bytes, { lasting: false });
		if (!readFileSync(file).equals(bytes))
			throw systemError("EIO", "what was read is not what was written");
		return undefined;
	} catch (error) {
		return failure(error, folder);
	} finally {
		remove(file);
	}
}
