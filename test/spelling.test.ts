import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** What “npm run spelling” looks at. */
const texts = [
	"README.md",
	"CHANGELOG.md",
	"CONTRIBUTING.md",
	...["docs", "content", "src"].flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	),
].map((path) => readFileSync(path, "utf8").toLowerCase());

const words = readFileSync("project-words.txt", "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"));

describe("project-words.txt", () => {
	it("is sorted, and has each word once", () => {
		const keys = words.map((word) => word.toLowerCase());
		expect(keys).toEqual([...new Set(keys)].sort());
	});

	it("has no word that is not written anywhere", () => {
		const idle = words.filter(
			(word) => !texts.some((text) => text.includes(word.toLowerCase())),
		);
		expect(idle).toEqual([]);
	});
});
