import type { Report } from "./problem.ts";
import { suggest } from "./similar.ts";
import type { Place } from "./source.ts";
import type { Yaml, YamlMap } from "./yaml.ts";

/** Reports keys that nobody reads. */
export function reportUnknownKeys(
	map: YamlMap,
	known: readonly string[],
	report: Report,
): void {
	for (const [key, { place }] of map.entries)
		if (!known.includes(key))
			report({
				ruleId: "key-unknown",
				severity: "error",
				place,
				reason: `Nothing here is called “${key}”.`,
				note: suggest(key, known),
			});
}

/** One line of words; reported when it is missing, empty or something else. */
export function readText(
	map: YamlMap,
	key: string,
	report: Report,
): string | undefined {
	const found = required(map, key, report);
	if (!found) return undefined;
	if (found.type === "text") return found.value;
	reportValue(found.place, key, "words on one line", report);
	return undefined;
}

/** One line of words that may be left out. */
export function readOptionalText(
	map: YamlMap,
	key: string,
	report: Report,
): string | undefined {
	return map.entries.has(key) ? readText(map, key, report) : undefined;
}

/** A whole number above nought. */
export function readWhole(
	map: YamlMap,
	key: string,
	report: Report,
): number | undefined {
	const found = required(map, key, report);
	if (!found) return undefined;
	if (found.type === "text" && /^[1-9]\d{0,3}$/.test(found.value))
		return Number(found.value);
	reportValue(found.place, key, "a whole number, such as 9", report);
	return undefined;
}

/** A list of lines. */
export function readList(
	map: YamlMap,
	key: string,
	report: Report,
): string[] | undefined {
	const found = required(map, key, report);
	if (!found) return undefined;
	if (found.type === "list" && found.items.every(isWorded))
		return found.items.map((item) => (item.type === "text" ? item.value : ""));
	reportValue(
		found.place,
		key,
		"a list, each line beginning with “- ”",
		report,
	);
	return undefined;
}

/** Keys with values that may be left out. */
export function readMap(
	map: YamlMap,
	key: string,
	report: Report,
): YamlMap | undefined {
	if (!map.entries.has(key)) return undefined;
	const found = required(map, key, report);
	if (!found || found.type === "map") return found;
	reportValue(found.place, key, "keys with values", report);
	return undefined;
}

function isWorded(item: Yaml): boolean {
	return item.type === "text" && item.value !== "";
}

function required(map: YamlMap, key: string, report: Report): Yaml | undefined {
	const entry = map.entries.get(key);
	const found = entry?.value;
	if (found && !(found.type === "text" && found.value === "")) return found;
	report({
		ruleId: "key-missing",
		severity: "error",
		place: entry?.place ?? map.place,
		reason: found ? `“${key}” is empty.` : `“${key}” is missing here.`,
		note: `Add a line ${key}: …`,
	});
	return undefined;
}

function reportValue(
	place: Place,
	key: string,
	wanted: string,
	report: Report,
): void {
	report({
		ruleId: "key-value",
		severity: "error",
		place,
		reason: `“${key}” should be ${wanted}.`,
		note: "Compare it with the example in content/README.md.",
	});
}
