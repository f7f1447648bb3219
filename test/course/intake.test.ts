import { describe, expect, it } from "vitest";
import { readModule } from "../../src/course/read.ts";
import { createSource } from "../../src/markdown/source.ts";
import { files, read, section, tools } from "./a-module.ts";

describe("the files of a module", () => {
	it("may have a README beside them", () => {
		expect(read({ "README.md": "# Notes for authors" }).rules).toEqual([]);
	});

	it.each([
		[
			"a section without two figures",
			{ "3-time.md": "x" },
			"3-time.md:1:1 file-unread",
		],
		[
			"a file in a folder within",
			{ "stories/a.md": "x" },
			"stories/a.md:1:1 file-unread",
		],
		[
			"a page in a folder within a folder",
			{ "cases/primary/a.md": "x" },
			"cases/primary/a.md:1:1 file-unread",
		],
		[
			"a file of more than a megabyte",
			{ "02-b.md": "a".repeat(1_000_001) },
			"02-b.md:1:1 file-large",
		],
	])("are reported: %s", (_, changes, rule) => {
		expect(read(changes).rules).toEqual([rule]);
	});

	it("are at most two hundred", () => {
		const many = Array.from({ length: 250 }, (_, index) =>
			createSource(`content/small/extra-${index}.txt`, "x"),
		);
		const rules = readModule([...files(), ...many], tools).problems.map(
			({ ruleId }) => ruleId,
		);
		expect(rules.filter((rule) => rule === "files-many")).toHaveLength(1);
		expect(rules).toHaveLength(1 + 200 - files().length);
	});

	it.each([
		["a direction override", "waits", "wa\u202Eits", "19:11"],
		["a colour", "waits", "wa\u001B[31mits", "19:11"],
		["half a character", "waits", "wa\uD800its", "19:11"],
		["a carriage-return trick", "waits", "waits\u0008", "19:14"],
	])("are cleaned of %s, and the author is shown where", (_, from, to, at) => {
		const { rules } = read({
			"01-first.md": section(`## What ${from}`, `## What ${to}`),
		});
		expect(rules).toEqual([`01-first.md:${at} character-hidden`]);
	});

	it("may be written with accents of their own, which are joined", () => {
		const { module, rules } = read({
			"01-first.md": section("## What waits", "## Sia\u0302n waits"),
		});
		expect(rules).toEqual([]);
		expect(JSON.stringify(module)).toContain("Siân waits");
	});
});
