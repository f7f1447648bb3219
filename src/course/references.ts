import { isId } from "../markdown/attributes.ts";
import { similar } from "../markdown/similar.ts";
import type { Source } from "../markdown/source.ts";
import {
	readOptionalText,
	readText,
	reportUnknownKeys,
} from "../markdown/values.ts";
import { readYaml, type Yaml, type YamlMap } from "../markdown/yaml.ts";
import { inOneLine, readPeople, readYear } from "./citation.ts";
import type { Reference } from "./module.ts";
import { isFull, type Notes, refuse } from "./notes.ts";

/** What CSL calls things. Its `note` says where we read a source, when that is not the document itself. */
const known = [
	"id",
	"type",
	"author",
	"editor",
	"issued",
	"title",
	"container-title",
	"collection-title",
	"volume",
	"issue",
	"page",
	"number",
	"edition",
	"publisher",
	"publisher-place",
	"URL",
	"DOI",
	"accessed",
	"note",
	"language",
];

/** Reads `references.yaml`: a list of sources in CSL form, as it is or under `references:`. */
export function readReferences(source: Source, notes: Notes): Reference[] {
	const { report } = notes.listener;
	const start = { path: source.path, line: 1, column: 1 };
	const yaml = readYaml(source.text, start, report);
	if (!yaml) return [];
	const list =
		yaml.type === "map" ? yaml.entries.get("references")?.value : yaml;
	if (list?.type !== "list") {
		refuse(notes, start, {
			ruleId: "references-list",
			reason: "This file is not a list of sources.",
			note: "Begin each source with a line “- id: key”.",
		});
		return [];
	}
	const seen = new Set<string>();
	return list.items.flatMap((item) => {
		const reference = readReference(item, notes);
		if (!reference) return [];
		if (seen.has(reference.key))
			refuse(notes, item.place, {
				ruleId: "reference-twice",
				reason: `A source called “${reference.key}” is there already.`,
				note: "Keep one of the two, or give this one a key of its own.",
			});
		seen.add(reference.key);
		notes.places.set(reference, item.place);
		return [reference];
	});
}

function readReference(item: Yaml, notes: Notes): Reference | undefined {
	const { report } = notes.listener;
	if (item.type !== "map") {
		refuse(notes, item.place, {
			ruleId: "references-list",
			reason: "This source is not written as keys with values.",
			note: "Begin it with “- id: key”, and put title: and the rest under it.",
		});
		return undefined;
	}
	reportUnknownKeys(item, known, report);
	const key = readText(item, "id", report);
	const title = readText(item, "title", report);
	if (key === undefined || title === undefined) return undefined;
	if (!isId(key)) {
		refuse(notes, item.entries.get("id")?.place ?? item.place, {
			ruleId: "reference-key",
			reason: `“${key}” cannot be cited.`,
			note: "A key begins with a small letter and has small letters, digits and single hyphens: weston-2023.",
		});
		return undefined;
	}
	const optional = (name: string) => readOptionalText(item, name, report);
	const url = readAddress(item, notes);
	const via = optional("note")?.replace(/^via:\s*/i, "");
	return {
		key,
		text: inOneLine({
			people: readPeople(item, notes),
			year: readYear(item, notes),
			title,
			container: optional("container-title"),
			volume: optional("volume"),
			issue: optional("issue"),
			page: optional("page"),
			publisher: optional("publisher"),
		}),
		...(url === undefined ? {} : { url }),
		...(via === undefined ? {} : { via }),
	};
}

/** The address, or that of the DOI. */
function readAddress(item: YamlMap, notes: Notes): string | undefined {
	const { report } = notes.listener;
	const doi = readOptionalText(item, "DOI", report);
	const url = readOptionalText(item, "URL", report);
	if (url === undefined) return doi && `https://doi.org/${doi}`;
	if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
	refuse(notes, item.entries.get("URL")?.place ?? item.place, {
		ruleId: "reference-address",
		reason: `“${url}” is not a whole address.`,
		note: "Begin it with https://, or leave the line out.",
	});
	return undefined;
}

/** Reports citations of sources that are not there, and sources that nobody cites. */
export function checkCitations(
	references: readonly Reference[],
	folder: string,
	notes: Notes,
): void {
	const keys = new Set(references.map(({ key }) => key));
	for (const { key, place } of notes.citations) {
		if (keys.has(key)) continue;
		const meant = isFull(notes) ? undefined : similar(key, keys);
		refuse(notes, place, {
			ruleId: "citation-unknown",
			reason: `No source has the key “${key}”.`,
			note:
				meant === undefined
					? `Add the source to ${folder}references.yaml, or look there for the key.`
					: `Did you mean [@${meant}]?`,
		});
	}
	const cited = new Set(notes.citations.map(({ key }) => key));
	for (const reference of references)
		if (!cited.has(reference.key))
			notes.problems.push({
				ruleId: "reference-unused",
				severity: "warning",
				place: notes.places.get(reference) ?? {
					path: `${folder}references.yaml`,
					line: 1,
					column: 1,
				},
				reason: `Nothing cites “${reference.key}”.`,
				note: `Cite it where it is used, [@${reference.key}], or take it out.`,
			});
}
