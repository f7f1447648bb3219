import type { Place } from "../markdown/source.ts";
import type { Folder } from "./intake.ts";
import type { Citing } from "./library.ts";
import type { Section } from "./module.ts";
import type { Notes } from "./notes.ts";
import type { Pages } from "./pages.ts";

/** Which part of the module cites which sources. A story belongs to the section in which it is played. */
export function readCiting(
	folder: Folder,
	{ challenges, cases, resources }: Pages,
	sections: readonly Section[],
	notes: Notes,
): Citing[] {
	const parts: (Omit<Citing, "keys"> & { readonly path?: string })[] = [
		{ part: "section", title: "Welcome", ...pathOf(folder.module) },
		...sections.map(({ title }, index) => ({
			part: "section" as const,
			title,
			...pathOf(folder.sections[index]),
		})),
		{
			part: "section",
			title: "The workbench",
			...pathOf(folder.workbench),
		},
		...challenges.map(({ page, facts }) => ({
			part: "challenge" as const,
			title: facts.title,
			path: page.start.path,
		})),
		...cases.map(({ page, facts }) => ({
			part: "case" as const,
			title: facts.title,
			path: page.start.path,
		})),
		...resources.map(({ page, facts }) => ({
			part: "resource" as const,
			title: facts.title,
			path: page.start.path,
		})),
		{ part: "glossary", title: "Glossary", ...pathOf(folder.glossary) },
	];
	const cited = citationsByFile(folder, notes);
	return parts.flatMap(({ path, ...part }) => {
		const keys = path === undefined ? undefined : cited.get(path);
		return keys ? [{ ...part, keys: [...new Set(keys)] }] : [];
	});
}

function pathOf(source: { readonly path: string } | undefined) {
	return source ? { path: source.path } : {};
}

/** The keys cited in each file, from its first line to its last. */
function citationsByFile(
	folder: Folder,
	notes: Notes,
): ReadonlyMap<string, readonly string[]> {
	const played = storyPlaces(folder, notes);
	const cited = new Map<string, string[]>();
	const inOrder = notes.citations
		.map(({ key, place }) => ({ key, place: played.get(place.path) ?? place }))
		.sort((a, b) => a.place.line - b.place.line);
	for (const { key, place } of inOrder) {
		const keys = cited.get(place.path) ?? [];
		keys.push(key);
		cited.set(place.path, keys);
	}
	return cited;
}

/** Where each story is played, by the path of its file. */
function storyPlaces(folder: Folder, notes: Notes): ReadonlyMap<string, Place> {
	const places = new Map<string, Place>();
	for (const activity of notes.activities.values()) {
		if (activity.kind !== "scenario") continue;
		const story = folder.stories.get(activity.story.file);
		const place = notes.places.get(activity);
		if (story && place) places.set(story.path, place);
	}
	return places;
}
