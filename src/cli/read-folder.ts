import { resolve } from "node:path";
import type { Module } from "../course/module.ts";
import { readModule } from "../course/read.ts";
import { readContentFolder } from "../disk/content.ts";
import { report } from "../markdown/frame.ts";
import { sortProblems } from "../markdown/problem.ts";
import type { World } from "./world.ts";

/** A module as its author has it: what could be read, and every problem in words. */
export type ReadFolder = {
	readonly module?: Module;
	readonly report: string;
	readonly errors: number;
};

/** Reads a folder of Markdown; places are shown with the folder as the author typed it. */
export function readFolder(
	world: Pick<World, "folder">,
	typed: string,
): ReadFolder {
	const content = readContentFolder(resolve(world.folder, typed), typed);
	const read = readModule(content.sources);
	const problems = sortProblems([...content.problems, ...read.problems]);
	return {
		...(read.module ? { module: read.module } : {}),
		report: report(problems, content.sources),
		errors: problems.filter(({ severity }) => severity === "error").length,
	};
}
