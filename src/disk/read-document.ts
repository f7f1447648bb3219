import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readFileSync,
} from "node:fs";
import { type Failure, failure } from "./failure.ts";

/** No document of ours comes near this. */
const largest = 50 * 1024 * 1024;

/** Reads a file that a learner names. A pipe or a device is refused instead of waited for. */
export function readDocument(
	file: string,
): { readonly ok: true; readonly bytes: Uint8Array } | Failure {
	let opened: number | undefined;
	try {
		opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const about = fstatSync(opened);
		if (!about.isFile())
			return {
				ok: false,
				code: "not-a-file",
				reason: `${file} is not a file that can be read.`,
			};
		if (about.size > largest)
			return {
				ok: false,
				code: "too-large",
				reason: `${file} is far too large to be one of our documents.`,
			};
		return { ok: true, bytes: readFileSync(opened) };
	} catch (error) {
		return failure(error, file);
	} finally {
		if (opened !== undefined) closeSync(opened);
	}
}
