import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";

/** Fills the disk to the last byte, then gives some back. */
export function fill(file: string, free: number): void {
	const descriptor = openSync(file, "w");
	const block = Buffer.alloc(4096, "x");
	let size = 0;
	try {
		for (;;) size += writeSync(descriptor, block);
	} catch {
		ftruncateSync(descriptor, Math.max(0, size - free));
	}
	closeSync(descriptor);
}
