import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takenApart } from "../src/course/apart.ts";
import { compileStory } from "../src/course/compile-story.ts";
import { measured } from "../src/course/measured.ts";
import type { Module } from "../src/course/module.ts";
import { readModule } from "../src/course/read.ts";
import { readContentFolder } from "../src/disk/content.ts";
import { bound } from "../src/disk/passages.ts";
import { report } from "../src/markdown/frame.ts";
import { sortProblems } from "../src/markdown/problem.ts";
import { inAscii } from "./in-ascii.js";

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
	writeModule(options.to, measured(module));
	writeJson(options.to, `${module.id}.library`, library);
	return undefined;
}

/** Writes a module into a folder: its outline, and apart from it the passages that are read where they are looked at. */
export function writeModule(folder: string, module: Module): void {
	const { outline, passages } = takenApart(module);
	writeJson(folder, module.id, outline);
	writeFileSync(join(folder, `${module.id}.passages`), bound(passages));
}

function writeJson(folder: string, name: string, data: unknown): void {
	writeFileSync(join(folder, `${name}.json`), inAscii(JSON.stringify(data)));
}
