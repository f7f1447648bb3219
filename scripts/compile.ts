import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileStory } from "../src/course/compile-story.ts";
import { readModule } from "../src/course/read.ts";
import { readContentFolder } from "../src/disk/content.ts";
import { report } from "../src/markdown/frame.ts";
import { sortProblems } from "../src/markdown/problem.ts";

/** Compiles a folder of Markdown into the JSON that a learner's machine loads. Returns what is wrong, in words, if anything is. */
export function compile(options: {
	from: string;
	to: string;
	shownAs: string;
}): string | undefined {
	const content = readContentFolder(options.from, options.shownAs);
	const { module, problems } = readModule(content.sources, { compileStory });
	const all = sortProblems([...content.problems, ...problems]);
	const errors = all.filter((problem) => problem.severity === "error");
	if (!module || errors.length > 0) return report(all, content.sources);
	mkdirSync(options.to, { recursive: true });
	writeFileSync(join(options.to, `${module.id}.json`), JSON.stringify(module));
	return undefined;
}
