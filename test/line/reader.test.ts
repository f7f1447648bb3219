import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createReader } from "../../src/line/reader.ts";

async function all(input: PassThrough) {
	const reader = createReader(input);
	const lines: string[] = [];
	for (let line = await reader.next(); line; line = await reader.next())
		lines.push(line.text);
	return lines;
}

describe("the reader", () => {
	it("keeps every line of a burst, whatever ends it", async () => {
		const input = new PassThrough();
		input.end("one\r\ntwo\n\nthree\rfour");
		expect(await all(input)).toEqual(["one", "two", "", "three", "four"]);
	});

	it("takes letters that arrive in two pieces, and makes every line safe", async () => {
		const input = new PassThrough();
		const lines = all(input);
		const letter = Buffer.from("ŵ");
		input.write(letter.subarray(0, 1));
		input.write(letter.subarray(1));
		input.end("\u001B[31m e\u0301\u0007\n");
		expect(await lines).toEqual(["ŵ é"]);
	});

	it("marks a line that a terminal may have cut, and only there", async () => {
		const line = "a".repeat(4095);
		for (const isTTY of [true, false]) {
			const input = Object.assign(new PassThrough(), { isTTY });
			const reader = createReader(input);
			input.write(`${line}\n${line.slice(1)}\n`);
			expect(await reader.next()).toEqual({ text: line, cut: isTTY });
			expect(await reader.next()).toMatchObject({ cut: false });
			reader.close();
		}
	});

	it("ends for whoever waits when it is closed or the input breaks", async () => {
		const closed = createReader(new PassThrough());
		const waiting = closed.next();
		closed.close();
		expect(await waiting).toBeUndefined();
		const input = new PassThrough();
		const broken = createReader(input);
		input.destroy(new Error("read EIO"));
		expect(await broken.next()).toBeUndefined();
	});

	it("drops what came after it was closed", async () => {
		const input = new PassThrough();
		const reader = createReader(input);
		input.write("one\ntwo\n");
		await reader.next();
		reader.close();
		expect(await reader.next()).toBeUndefined();
	});
});
