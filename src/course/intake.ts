import { safeText } from "../markdown/safe-text.ts";
import type { Source } from "../markdown/source.ts";
import { type Notes, refuse, warn } from "./notes.ts";

/** The files of a module by what they are for. */
export type Folder = {
	/** How the paths of all of them begin: `content/planning-strategically/`. */
	readonly path: string;
	readonly module?: Source;
	/** In the order of their names, as all that follows. */
	readonly sections: readonly Source[];
	/** What improves the plan and is not on the path. */
	readonly workbench?: Source;
	/** Pages off the path. */
	readonly challenges: readonly Source[];
	readonly cases: readonly Source[];
	readonly resources: readonly Source[];
	readonly glossary?: Source;
	readonly references?: Source;
	/** By file name. */
	readonly stories: ReadonlyMap<string, Source>;
};

/** Characters in one file; ninety minutes of reading are about a hundred thousand. */
const longest = 1_000_000;
/** Files in one module. */
const most = 200;

/** Sorts the files, refuses what is too much, and takes hidden characters out. */
export function takeIn(files: readonly Source[], notes: Notes): Folder {
	const start = { line: 1, column: 1 };
	const extra = files[most];
	if (extra)
		refuse(
			notes,
			{ path: extra.path, ...start },
			{
				ruleId: "files-many",
				reason: `There are ${files.length} files, and a module may have ${most}.`,
				note: "Take those away that are not part of the module.",
			},
		);
	const taken = files.slice(0, most).flatMap((file) => {
		if (file.text.length <= longest) return [clean(file, notes)];
		refuse(
			notes,
			{ path: file.path, ...start },
			{
				ruleId: "file-large",
				reason: `This file has ${file.text.length.toLocaleString("en-GB")} characters, and a file may have ${longest.toLocaleString("en-GB")}.`,
				note: "Divide it into several sections.",
			},
		);
		return [];
	});
	const path = folderOf(files);
	const named = (name: string) =>
		taken.find((file) => file.path === path + name);
	const matching = (name: RegExp) =>
		taken
			.filter((file) => name.test(file.path.slice(path.length)))
			.sort((a, b) => (a.path < b.path ? -1 : 1));
	const sections = matching(/^\d\d-[^\\/]+\.md$/);
	const pages = {
		challenges: matching(/^challenges[\\/][^\\/]+\.md$/),
		cases: matching(/^cases[\\/][^\\/]+\.md$/),
		resources: matching(/^resources[\\/][^\\/]+\.md$/),
	};
	const module = named("module.md");
	const workbench = named("workbench.md");
	const glossary = named("glossary.md");
	const references = named("references.yaml");
	const stories = matching(/^[^\\/]+\.ink$/);
	const known = new Set([
		module,
		workbench,
		glossary,
		references,
		...sections,
		...stories,
		...Object.values(pages).flat(),
	]);
	for (const file of taken)
		if (!known.has(file) && !/(?:^|[\\/])readme\.md$/i.test(file.path))
			warn(
				notes,
				{ path: file.path, ...start },
				{
					ruleId: "file-unread",
					reason: "No learner will see this file.",
					note: "A section is called 01-name.md; beside the sections there are module.md, workbench.md, glossary.md, references.yaml, stories, name.ink, and the folders challenges, cases and resources.",
				},
			);
	return {
		path,
		sections,
		...pages,
		stories: new Map(
			stories.map((story) => [story.path.slice(path.length), story]),
		),
		...(module ? { module } : {}),
		...(workbench ? { workbench } : {}),
		...(glossary ? { glossary } : {}),
		...(references ? { references } : {}),
	};
}

/** The folder that module.md is in, or else that of the files; the nearest to the root, if there are several. */
function folderOf(files: readonly Source[]): string {
	const paths = files.map(({ path }) => path);
	const modules = paths.filter((path) => /(?:^|[\\/])module\.md$/.test(path));
	const [shortest = ""] = (modules.length > 0 ? modules : paths)
		.map((path) => path.replace(/[^\\/]*$/, ""))
		.sort((a, b) => a.length - b.length);
	return shortest;
}

/** Line by line, so that places stay true. */
function clean(file: Source, notes: Notes): Source {
	const lines = file.text.split("\n").map((line, index) => {
		const safe = safeText(line).replaceAll("\n", "");
		const composed = line.normalize("NFC");
		if (safe === composed) return safe;
		const at = [...composed].findIndex(
			(letter, column) => [...safe][column] !== letter,
		);
		refuse(
			notes,
			{
				path: file.path,
				line: index + 1,
				column: [...composed].slice(0, at).join("").length + 1,
			},
			{
				ruleId: "character-hidden",
				reason:
					"An invisible character stands here, one that can reorder or hide what is printed.",
				note: "Delete it: put the cursor after it and press backspace, or type the line again.",
			},
		);
		return safe;
	});
	return { path: file.path, text: lines.join("\n") };
}
