import { execFileSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Existing, saveDocument } from "../../src/disk/documents.ts";
import { posixIt, scratch } from "./scratch.ts";

const all: Existing[] = ["number", "refuse", "replace"];

function save(
	folder: string,
	existing: Existing,
	name = "plan.md",
	text = "new",
) {
	return saveDocument(folder, name, Buffer.from(text), { existing });
}

function text(folder: string, name: string): string {
	return readFileSync(join(folder, name), "utf8");
}

describe("saving a document", () => {
	it.each(all)("makes the folder and the file: %s", (existing) => {
		const folder = join(scratch(), "CPD plan 2026-11-23", "in it");
		const path = join(folder, "plan.md");
		expect(save(folder, existing)).toEqual({ ok: true, path });
		expect(readdirSync(folder)).toEqual(["plan.md"]);
	});

	posixIt("keeps a folder it makes, and the file, for their owner", () => {
		const folder = join(scratch(), "made");
		save(folder, "number");
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(statSync(join(folder, "plan.md")).mode & 0o777).toBe(0o600);
	});

	it("numbers, refuses or replaces, as told", () => {
		const folder = scratch();
		writeFileSync(join(folder, "plan.md"), "old");
		expect(save(folder, "number")).toEqual({
			ok: true,
			path: join(folder, "plan (2).md"),
		});
		expect(save(folder, "number")).toEqual({
			ok: true,
			path: join(folder, "plan (3).md"),
		});
		expect(save(folder, "refuse")).toEqual({
			ok: false,
			code: "EEXIST",
			reason: `There is already something at ${join(folder, "plan.md")}. Choose another name.`,
		});
		expect(text(folder, "plan.md")).toBe("old");
		expect(save(folder, "replace")).toMatchObject({ ok: true });
		expect(text(folder, "plan.md")).toBe("new");
		expect(readdirSync(folder)).toHaveLength(3);
	});

	posixIt("follows no link, not even one to nowhere", () => {
		const folder = scratch();
		writeFileSync(join(folder, "theirs"), "theirs");
		symlinkSync(join(folder, "theirs"), join(folder, "plan.md"));
		symlinkSync(join(folder, "nowhere"), join(folder, "other.md"));
		expect(save(folder, "refuse")).toMatchObject({ code: "EEXIST" });
		expect(save(folder, "refuse", "other.md")).toMatchObject({
			code: "EEXIST",
		});
		expect(save(folder, "number")).toMatchObject({
			path: join(folder, "plan (2).md"),
		});
		expect(save(folder, "replace")).toMatchObject({ ok: true });
		expect(lstatSync(join(folder, "plan.md")).isSymbolicLink()).toBe(false);
		expect(text(folder, "theirs")).toBe("theirs");
		expect(existsSync(join(folder, "nowhere"))).toBe(false);
	});

	posixIt("replaces neither a folder nor a pipe", () => {
		const folder = scratch();
		mkdirSync(join(folder, "plan.md"));
		execFileSync("mkfifo", [join(folder, "pipe.md")]);
		expect(save(folder, "replace")).toMatchObject({ code: "EISDIR" });
		expect(save(folder, "replace", "pipe.md")).toMatchObject({
			code: "EEXIST",
		});
		expect(readdirSync(folder).sort()).toEqual(["pipe.md", "plan.md"]);
	});

	it.each(all)("refuses what is not a name: %s", (existing) => {
		const folder = join(scratch(), "in");
		mkdirSync(folder);
		for (const name of ["../plan.md", "a/b.md", "..", ""])
			expect(save(folder, existing, name)).toMatchObject({ ok: false });
		expect(save(folder, existing, "a".repeat(300))).toMatchObject({
			ok: false,
			code: "ENAMETOOLONG",
		});
		expect(readdirSync(folder)).toEqual([]);
		expect(readdirSync(join(folder, ".."))).toEqual(["in"]);
	});

	it("says when the folder is a file", () => {
		const folder = join(scratch(), "file");
		writeFileSync(folder, "");
		expect(save(folder, "number")).toEqual({
			ok: false,
			code: "ENOTDIR",
			reason: `${folder} is not a folder. Choose another.`,
		});
	});

	posixIt(
		"works in a folder its owner made public, and keeps the file private",
		() => {
			const folder = scratch();
			chmodSync(folder, 0o755);
			save(folder, "number");
			expect(statSync(join(folder, "plan.md")).mode & 0o777).toBe(0o600);
		},
	);
});
