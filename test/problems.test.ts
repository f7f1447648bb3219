import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

function sources(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

function found(texts: readonly string[], pattern: RegExp): string[] {
	const names = texts.flatMap((text) =>
		[...text.matchAll(pattern)].map((match) => match[1] ?? ""),
	);
	return [...new Set(names)].sort();
}

const code = sources("src");
const table = readFileSync("docs/problems.md", "utf8");

describe("docs/problems.md", () => {
	it("lists every problem that the program can report, and no other", () => {
		expect(found([table], /^\| `([a-z-]+)` \|/gm)).toEqual(
			found(code, /ruleId: "([^"]+)"/g),
		);
	});

	it("lists each once", () => {
		const rows = table.match(/^\| `[a-z-]+` \|/gm) ?? [];
		expect(new Set(rows).size).toBe(rows.length);
	});

	it("marks what is only a warning", () => {
		const warnings = found(
			code,
			/(?:\bwarn\([^;]*?ruleId: |ruleId: (?="[^"]+",\s*severity: "warning"))"([^"]+)"/g,
		);
		expect(found([table], /^\| `([a-z-]+)` \| \*warning:\*/gm)).toEqual(
			warnings,
		);
	});
});
