import {
	closeSync,
	fstatSync,
	openSync,
	readFileSync,
	readSync,
} from "node:fs";

/** Bytes of one number in the table that such a file begins with. */
const width = 4;

/**
 * Passages of JSON in one file, each to be read by itself: how many there are, where each ends, and then their text.
 * Numbers are unsigned, 32 bits, little-endian; ends are counted in bytes from the end of the table.
 */
export function bound(passages: readonly string[]): Uint8Array {
	const texts = passages.map((passage) => Buffer.from(passage));
	const table = Buffer.alloc(width * (1 + texts.length));
	table.writeUInt32LE(texts.length, 0);
	let end = 0;
	for (const [index, text] of texts.entries()) {
		end += text.length;
		table.writeUInt32LE(end, width * (1 + index));
	}
	return Buffer.concat([table, ...texts]);
}

/** Bytes that are no more work to have in hand than to look for: many times what a module has. */
const handy = 1024 * 1024;

/**
 * Opens such a file; its passages are made out of their text each when it is asked for. A session goes on with what it
 * began with, though the program be put in anew or taken away meanwhile: a file of the usual size is in memory from the
 * start, a very large one stays open. Throws what the system says, or that a passage is no JSON.
 */
export function openPassages(file: string): (index: number) => unknown {
	const read = reading(file);
	return (index) => {
		const count = read(0, width).readUInt32LE();
		const ends = read(width * index, 2 * width);
		const from = index === 0 ? 0 : ends.readUInt32LE(0);
		const text = width * (1 + count) + from;
		const length = ends.readUInt32LE(width) - from;
		return JSON.parse(read(text, length).toString("utf8"));
	};
}

/** Gives as many bytes of a file as there are of those asked for. */
function reading(file: string): (position: number, length: number) => Buffer {
	const descriptor = openSync(file, "r");
	if (fstatSync(descriptor).size > handy)
		return (position, length) => {
			const bytes = Buffer.alloc(length);
			const got = readSync(descriptor, bytes, 0, length, position);
			return bytes.subarray(0, got);
		};
	try {
		const all = readFileSync(descriptor);
		return (position, length) => all.subarray(position, position + length);
	} finally {
		closeSync(descriptor);
	}
}
