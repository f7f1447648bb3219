import type { Node } from "../markdown/directive.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { scan } from "../markdown/scan.ts";
import type { Place, Source } from "../markdown/source.ts";
import type { YamlMap } from "../markdown/yaml.ts";
import type { Notes } from "./notes.ts";

/** A file with front matter: its facts, and what stands under them. */
export type Page = {
	readonly map: YamlMap | undefined;
	readonly nodes: readonly Node[];
	/** Where the text begins. */
	readonly start: Place;
};

export function readPage(source: Source, notes: Notes): Page {
	const { report } = notes.listener;
	const { map, body } = readFrontMatter(source, report);
	return {
		map,
		nodes: scan(source, body, report),
		start: { path: source.path, line: body, column: 1 },
	};
}

/** The line of a fact; where it is missing, the first. */
export function placeOf({ map, start }: Page, key: string): Place {
	return map?.entries.get(key)?.place ?? { ...start, line: 1 };
}
