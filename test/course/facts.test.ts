import { describe, expect, it } from "vitest";
import { files, read, section } from "./a-module.ts";

describe("facts about a page", () => {
	it.each([
		["a missing key", "minutes: 1\n", "", "2:1 key-missing"],
		["an empty key", "title: The first section", "title:", "3:1 key-missing"],
		[
			"an unknown key",
			"minutes: 1",
			"minutes: 1\nauthor: me",
			"5:1 key-unknown",
		],
		[
			"minutes that are no number",
			"minutes: 1",
			"minutes: one",
			"4:10 key-value",
		],
		["minutes in halves", "minutes: 1", "minutes: 1.5", "4:10 key-value"],
		[
			"a title that is a list",
			"title: The first section",
			"title: [a, b]",
			"3:8 key-value",
		],
		[
			"an id that cannot be one",
			"id: first",
			"id: First section",
			"2:1 id-form",
		],
		[
			"an id that every object has",
			"id: first",
			"id: constructor",
			"2:1 id-form",
		],
	])("are reported: %s", (_, from, to, rule) => {
		expect(read({ "01-first.md": section(from, to) }).rules).toEqual([
			`01-first.md:${rule}`,
		]);
	});

	it.each([
		[
			"outcomes in one line",
			"outcomes:\n  - Try things out",
			"outcomes: Try things out",
			"7:11 key-value",
		],
		["outcomes without any", "  - Try things out\n", "", "7:1 key-missing"],
		["an empty outcome", "Try things out", '""', "8:3 key-value"],
	])("are reported of the module: %s", (_, from, to, rule) => {
		const page = files()[0]?.text.replace(from, to);
		expect(read({ "module.md": page }).rules).toEqual([`module.md:${rule}`]);
	});

	it("are not asked for when they cannot be read at all", () => {
		expect(
			read({ "01-first.md": section("title: The", "title: Time: the") }).rules,
		).toEqual(["01-first.md:3:8 yaml-colon"]);
	});
});
