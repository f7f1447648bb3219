import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileStory } from "../src/course/compile-story.ts";
import { measured } from "../src/course/measured.ts";
import { readModule } from "../src/course/read.ts";
import { readContentFolder } from "../src/disk/content.ts";
import { report } from "../src/markdown/frame.ts";
import { sortProblems } from "../src/markdown/problem.ts";

/**
 * Compiles a folder of Markdown into the JSON that a learner's machine loads: the module at the start, what stands off its
 * path when it is first asked for. Returns what is wrong, in words, if anything is.
 */
export function compile(options: {
	from: string;
	to: string;
	shownAs: string;
}): string | undefined {
	const content = readContentFolder(options.from, options.shownAs);
	const { module, library, problems } = readModule(content.sources, {
		compileStory,
	});
	const all = sortProblems([...content.problems, ...problems]);
	const errors = all.filter((problem) => problem.severity === "error");
	if (!module || !library || errors.length > 0)
		return report(all, content.sources);
	mkdirSync(options.to, { recursive: true });
	const write = (name: string, data: unknown) =>
		writeFileSync(join(options.to, `${name}.json`), JSON.stringify(data));
	write(module.id, measured(module));
	write(`${module.id}.library`, library);
	return undefined;
}
