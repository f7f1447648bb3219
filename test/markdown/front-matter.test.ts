import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/markdown/front-matter.ts";
import { createSource } from "../../src/markdown/source.ts";
import { collect } from "./collect.ts";

function read(text: string) {
	const { listener, rules } = collect();
	const { map, body } = readFrontMatter(
		createSource("a.md", text),
		listener.report,
	);
	return { keys: map && [...map.entries.keys()], body, rules: rules() };
}

describe("readFrontMatter", () => {
	it("reads the facts, and says where the text begins", () => {
		expect(read("---\nid: time\nminutes: 9\n---\nText")).toEqual({
			keys: ["id", "minutes"],
			body: 5,
			rules: [],
		});
	});

	it("takes Windows line ends, a byte-order mark and spaces after the dashes", () => {
		expect(read("\uFEFF--- \r\nid: time\r\n---\r\nText")).toMatchObject({
			keys: ["id"],
			body: 4,
			rules: [],
		});
	});

	it.each([
		["a file without it", "## Text", 1, "1:1 front-matter-missing"],
		["an empty file", "", 1, "1:1 front-matter-missing"],
		[
			"facts that are not closed",
			"---\nid: time\n\nText",
			2,
			"1:1 front-matter-open",
		],
		["a list", "---\n- a\n---\n", 4, "1:1 front-matter-keys"],
		[
			"YAML that cannot be read",
			"---\nid: a\ntitle: Time: money\n---\n",
			5,
			"3:8 yaml-colon",
		],
	])("reports %s, and leaves its facts unknown", (_, text, body, rule) => {
		expect(read(text)).toEqual({ keys: undefined, body, rules: [rule] });
	});
});
