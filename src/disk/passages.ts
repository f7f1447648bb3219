import { closeSync, openSync, readSync } from "node:fs";

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

/** Reads single passages of such a file, each when it is asked for. Throws what the system says, or that a passage is no JSON. */
export function openPassages(file: string): (index: number) => unknown {
	return (index) => {
		const descriptor = openSync(file, "r");
		try {
			const count = read(descriptor, 0, width).readUInt32LE();
			const ends = read(descriptor, width * index, 2 * width);
			const from = index === 0 ? 0 : ends.readUInt32LE(0);
			const text = width * (1 + count) + from;
			const length = ends.readUInt32LE(width) - from;
			return JSON.parse(read(descriptor, text, length).toString("utf8"));
		} finally {
			closeSync(descriptor);
		}
	};
}

function read(descriptor: number, position: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	const got = readSync(descriptor, bytes, 0, length, position);
	return bytes.subarray(0, got);
}
