import { mkdirSync, readFileSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { type Failure, failure } from "./failure.ts";
import { remove, temporaryIn, writeNew } from "./write-durably.ts";

/** What came back. On a failure nothing of the learner's has changed. */
export type Returned = { readonly ok: true; readonly text: string } | Failure;

/**
 * Lends a text to another program as a file of its own, in a folder which only the learner can read, and takes it back
 * when `use` is done with it. Line ends are those of the system while it is away.
 */
export async function lend(
	text: string,
	{ folder, lineEnd }: { readonly folder: string; readonly lineEnd: string },
	use: (file: string) => Promise<Failure | undefined>,
): Promise<Returned> {
	const own = temporaryIn(folder);
	// Some editors look at the ending to know that this is prose.
	const file = join(own, "answer.txt");
	try {
		mkdirSync(own, { mode: 0o700 });
		writeNew(file, Buffer.from(text.replaceAll("\n", lineEnd)));
		const trouble = await use(file);
		if (trouble) return trouble;
		const back = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
		return { ok: true, text: back.replace(/\r\n?/g, "\n").replace(/\n$/, "") };
	} catch (error) {
		return failure(error, folder);
	} finally {
		remove(file);
		removeIfEmpty(own);
	}
}

/** A program may have left a copy of its own beside the file; that is the learner's. */
function removeIfEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {}
}
