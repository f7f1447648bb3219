import { resolve } from "node:path";
import { compileStory } from "../course/compile-story.ts";
import type { Library } from "../course/library.ts";
import type { Module } from "../course/module.ts";
import type { Places } from "../course/notes.ts";
import { readModule } from "../course/read.ts";
import { readContentFolder } from "../disk/content.ts";
import { report } from "../markdown/frame.ts";
import { type Problem, sortProblems } from "../markdown/problem.ts";
import type { Source } from "../markdown/source.ts";
import type { World } from "./world.ts";

/** A module as its author has it: what could be read, and every problem in words. */
export type ReadFolder = {
	readonly module?: Module;
	readonly library?: Library;
	readonly sources: readonly Source[];
	readonly problems: readonly Problem[];
	readonly report: string;
	readonly errors: number;
	readonly places: Places;
};

/** Reads a folder of Markdown; places are shown with the folder as the author typed it. */
export function readFolder(
	world: Pick<World, "folder">,
	typed: string,
): ReadFolder {
	const content = readContentFolder(resolve(world.folder, typed), typed);
	const { problems, ...read } = readModule(content.sources, { compileStory });
	return reported({
		...read,
		sources: content.sources,
		problems: sortProblems([...content.problems, ...problems]),
	});
}

/** The same with more problems, which only come to light when the module is played. */
export function withProblems(
	read: ReadFolder,
	problems: readonly Problem[],
): ReadFolder {
	const all = sortProblems([...read.problems, ...problems]);
	return reported({ ...read, problems: all });
}

function reported(read: Omit<ReadFolder, "report" | "errors">): ReadFolder {
	const { problems, sources } = read;
	return {
		...read,
		report: report(problems, sources),
		errors: problems.filter(({ severity }) => severity === "error").length,
	};
}
