import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepAs, writeDurably } from "../../src/disk/write-durably.ts";
import { posixIt, scratch } from "./scratch.ts";

const bytes = (text: string) => Buffer.from(text);

describe("writing durably", () => {
	it("writes, replaces, and leaves nothing else", () => {
		const file = join(scratch(), "progress.json");
		expect(writeDurably(file, bytes("one"))).toEqual({ ok: true });
		expect(writeDurably(file, bytes("two"))).toEqual({ ok: true });
		expect(readFileSync(file, "utf8")).toBe("two");
		expect(readdirSync(join(file, ".."))).toEqual(["progress.json"]);
	});

	it("keeps what was there under a second name", () => {
		const folder = scratch();
		const file = join(folder, "progress.json");
		const previous = join(folder, "progress.prev.json");
		for (const text of ["one", "two", "three"])
			writeDurably(file, bytes(text), { keepPrevious: previous });
		expect(readFileSync(file, "utf8")).toBe("three");
		expect(readFileSync(previous, "utf8")).toBe("two");
		expect(readdirSync(folder)).toHaveLength(2);
	});

	it("leaves nothing behind when both names are one file already", () => {
		const folder = scratch();
		writeFileSync(join(folder, "a"), "one");
		keepAs(join(folder, "a"), join(folder, "b"));
		keepAs(join(folder, "a"), join(folder, "b"));
		expect(readdirSync(folder)).toEqual(["a", "b"]);
		expect(readFileSync(join(folder, "b"), "utf8")).toBe("one");
	});

	it("says what is wrong in a sentence, with the system's code", () => {
		const folder = scratch();
		const missing = writeDurably(join(folder, "gone", "a"), bytes("one"));
		expect(missing).toEqual({
			ok: false,
			code: "ENOENT",
			reason: `${join(folder, "gone")} is not there. If it is on a network drive or a memory stick, connect that first.`,
		});
		mkdirSync(join(folder, "taken"));
		expect(writeDurably(join(folder, "taken"), bytes("one"))).toMatchObject({
			ok: false,
			code: "EISDIR",
		});
		expect(readdirSync(folder)).toEqual(["taken"]);
	});

	posixIt("replaces a link, never what it points to", () => {
		const folder = scratch();
		writeFileSync(join(folder, "elsewhere"), "theirs");
		symlinkSync(join(folder, "elsewhere"), join(folder, "progress.json"));
		writeDurably(join(folder, "progress.json"), bytes("ours"));
		expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("theirs");
		expect(readFileSync(join(folder, "progress.json"), "utf8")).toBe("ours");
	});

	posixIt(
		"replaces a file that others could read by one that they cannot",
		() => {
			const file = join(scratch(), "progress.json");
			writeFileSync(file, "one");
			chmodSync(file, 0o666);
			writeDurably(file, bytes("two"));
			expect(statSync(file).mode & 0o777).toBe(0o600);
		},
	);
});
