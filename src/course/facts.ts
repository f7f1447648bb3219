import { isId, reportId } from "../markdown/attributes.ts";
import type { Place } from "../markdown/source.ts";
import {
	readList,
	readMap,
	readText,
	readWhole,
	reportUnknownKeys,
} from "../markdown/values.ts";
import type { YamlMap } from "../markdown/yaml.ts";
import { type Limits, limited, type Module, type Section } from "./module.ts";
import type { Notes } from "./notes.ts";

/** What the front matter of `module.md` says. What is missing is reported, and empty. */
export function readModuleFacts(
	map: YamlMap | undefined,
	notes: Notes,
): Pick<
	Module,
	| "id"
	| "title"
	| "version"
	| "minutes"
	| "description"
	| "outcomes"
	| "notice"
	| "limits"
> {
	const { report } = notes.listener;
	const keys = [
		"id",
		"title",
		"version",
		"minutes",
		"description",
		"outcomes",
		"notice",
		"limits",
	];
	if (map) reportUnknownKeys(map, keys, report);
	const text = (key: string) => (map && readText(map, key, report)) ?? "";
	const limits = readLimits(map, notes);
	const notice = map?.entries.has("notice") ? text("notice") : "";
	return {
		id: readId(map, notes),
		title: text("title"),
		version: text("version"),
		description: text("description"),
		outcomes: (map && readList(map, "outcomes", report)) ?? [],
		minutes: (map && readWhole(map, "minutes", report)) ?? 0,
		...(notice ? { notice } : {}),
		...(limits ? { limits } : {}),
	};
}

/** `limits: {words: 7500, acts: 150}`, or a line for each; any of them may be left out. */
function readLimits(
	map: YamlMap | undefined,
	notes: Notes,
): Limits | undefined {
	const { report } = notes.listener;
	const inside = map && readMap(map, "limits", report);
	if (!inside) return undefined;
	reportUnknownKeys(inside, limited, report);
	return Object.fromEntries(
		limited.flatMap((what) => {
			const most = inside.entries.has(what)
				? readWhole(inside, what, report)
				: undefined;
			return most === undefined ? [] : [[what, most]];
		}),
	);
}

/** What the front matter of a section says. */
export function readSectionFacts(
	map: YamlMap | undefined,
	notes: Notes,
): Pick<Section, "id" | "title" | "minutes"> {
	const { report } = notes.listener;
	if (map) reportUnknownKeys(map, ["id", "title", "minutes"], report);
	return {
		id: readId(map, notes),
		title: (map && readText(map, "title", report)) ?? "",
		minutes: (map && readWhole(map, "minutes", report)) ?? 0,
	};
}

/** The id a page declares; one that cannot be an id is reported, and given all the same. */
export function readId(map: YamlMap | undefined, notes: Notes): string {
	const { report } = notes.listener;
	const id = map && readText(map, "id", report);
	const place: Place | undefined = map?.entries.get("id")?.place;
	if (id !== undefined && place && !isId(id)) reportId(id, place, report);
	return id ?? "";
}
