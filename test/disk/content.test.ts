import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContentFolder } from "../../src/disk/content.ts";
import { posixIt, scratch } from "./scratch.ts";

/** A module's folder with these files. */
function moduleWith(files: Record<string, string | Buffer>): string {
	const folder = join(scratch(), "module");
	mkdirSync(join(folder, "cases"), { recursive: true });
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(folder, name), content);
	return folder;
}

function found(folder: string) {
	const { sources, problems } = readContentFolder(folder, "content/module/");
	return {
		read: sources.map(({ path }) => path),
		problems: problems.map(({ ruleId, place }) => [
			ruleId,
			`${place.path}:${place.line}`,
		]),
	};
}

describe("reading a module's folder", () => {
	it("reads the text in it, in order of name, shown as the author would type it", () => {
		const folder = moduleWith({
			"module.md": "\uFEFFone\r\ntwo\r\n",
			"01-welcome.md": "# Siân",
			"references.yaml": "- id: x",
			"cases/a.md": "",
			"picture.png": Buffer.from([0xff, 0xd8]),
			".draft.md": "not yet",
		});
		expect(readContentFolder(folder, "content/module/")).toEqual({
			sources: [
				{ path: "content/module/01-welcome.md", text: "# Siân" },
				{ path: "content/module/cases/a.md", text: "" },
				{ path: "content/module/module.md", text: "one\ntwo\n" },
				{ path: "content/module/references.yaml", text: "- id: x" },
			],
			problems: [],
		});
		expect(readContentFolder(folder).sources[0]?.path).toBe(
			`${folder}/01-welcome.md`,
		);
	});

	posixIt("refuses links, to files and to folders, inside and outside", () => {
		const folder = moduleWith({ "module.md": "ours" });
		const outside = join(folder, "..", "secret");
		mkdirSync(outside);
		writeFileSync(join(outside, "secret.md"), "secret");
		symlinkSync(join(outside, "secret.md"), join(folder, "a.md"));
		symlinkSync(outside, join(folder, "b"));
		symlinkSync(join(folder, "module.md"), join(folder, "c.md"));
		symlinkSync("nowhere", join(folder, "d.md"));
		expect(found(folder)).toEqual({
			read: ["content/module/module.md"],
			problems: ["a.md", "b", "c.md", "d.md"].map((name) => [
				"content-link",
				`content/module/${name}:1`,
			]),
		});
	});

	posixIt("may itself be reached by a link", () => {
		const folder = moduleWith({ "module.md": "ours" });
		const link = join(folder, "..", "link");
		symlinkSync(folder, link);
		expect(found(link)).toEqual({
			read: ["content/module/module.md"],
			problems: [],
		});
	});

	posixIt("does not wait at a pipe", () => {
		const folder = moduleWith({});
		execFileSync("mkfifo", [join(folder, "pipe.md")]);
		expect(found(folder).problems).toEqual([
			["content-special-file", "content/module/pipe.md:1"],
		]);
	});

	it("says on which line a file is not UTF-8", () => {
		const folder = moduleWith({
			"latin.md": Buffer.from("one\ntwo\nSi\xe2n\nfour", "latin1"),
			"last.md": Buffer.from("one\nSi\xe2", "latin1"),
			"wide.md": Buffer.from("\uFEFFone", "utf16le"),
		});
		expect(found(folder)).toEqual({
			read: [],
			problems: [
				["content-encoding", "content/module/last.md:2"],
				["content-encoding", "content/module/latin.md:3"],
				["content-encoding", "content/module/wide.md:1"],
			],
		});
	});

	it("reads a file of 1 MB, and none larger", () => {
		const folder = moduleWith({
			"a.md": "a".repeat(1_000_000),
			"b.md": "b".repeat(1_000_001),
		});
		expect(found(folder)).toEqual({
			read: ["content/module/a.md"],
			problems: [["content-size", "content/module/b.md:1"]],
		});
	});

	it("reads 200 files, and 10 MB in all", () => {
		const many = moduleWith({});
		for (let number = 0; number < 203; number += 1)
			writeFileSync(join(many, `${number}.md`), "");
		expect(found(many).read).toHaveLength(200);
		expect(found(many).problems).toEqual([
			["content-size", "content/module:1"],
		]);

		const large = moduleWith({});
		for (let number = 0; number < 12; number += 1)
			writeFileSync(join(large, `${number}.md`), "a".repeat(1_000_000));
		expect(found(large).read).toHaveLength(10);
		expect(found(large).problems).toEqual([
			["content-size", "content/module:1"],
		]);
	});

	it("names files that only capital letters tell apart", ({ skip }) => {
		const folder = moduleWith({ "Time.md": "", "time.md": "" });
		skip(readdirSync(folder).length < 3, "this disk keeps only one of the two");
		expect(found(folder).problems).toEqual([
			["content-case-clash", "content/module/time.md:1"],
		]);
	});

	it("says when there is no such folder", () => {
		const folder = moduleWith({ "module.md": "" });
		for (const wrong of [join(folder, "gone"), join(folder, "module.md")])
			expect(found(wrong)).toEqual({
				read: [],
				problems: [["content-unreadable", "content/module:1"]],
			});
	});

	posixIt("shows names without what a terminal would obey", () => {
		const folder = moduleWith({ "a\u001b[2J.md": Buffer.from([0xff]) });
		expect(found(folder).problems).toEqual([
			["content-encoding", "content/module/a.md:1"],
		]);
	});
});
