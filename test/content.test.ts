import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileStory } from "../src/course/compile-story.ts";
import { readModule } from "../src/course/read.ts";
import { readContentFolder } from "../src/disk/content.ts";
import { report } from "../src/markdown/frame.ts";
import { checkFit } from "../src/screens/fit.ts";

const modules = readdirSync("content", { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => `content/${entry.name}`);

describe("what we ship", () => {
	it("has a module in it", () => {
		expect(modules).toContain("content/planning-strategically");
	});

	it.each(modules)("reads without a single problem: %s", (folder) => {
		const content = readContentFolder(folder);
		const { module, problems, places } = readModule(content.sources, {
			compileStory,
		});
		const all = [
			...content.problems,
			...problems,
			...(module ? checkFit(module, places) : []),
		];
		expect(report(all, content.sources)).toBe(
			`No problems in ${content.sources.length} files.`,
		);
		expect(module).toBeDefined();
	});
});
