import { readOptionalText } from "../markdown/values.ts";
import type { Yaml, YamlMap } from "../markdown/yaml.ts";
import { type Notes, refuse } from "./notes.ts";

/** What a line about a source is made of. */
export type Parts = {
	/** `Weston, D.`, or the name of a body. */
	readonly people: readonly string[];
	readonly year: string | undefined;
	readonly title: string;
	/** The journal or book it stands in. */
	readonly container: string | undefined;
	readonly volume: string | undefined;
	readonly issue: string | undefined;
	readonly page: string | undefined;
	readonly publisher: string | undefined;
};

/** “Sims, S. and Fletcher-Wood, H. (2020). Identifying the characteristics. A Journal, 32(1), 47–63. Routledge.” */
export function inOneLine(parts: Parts): string {
	const year = `(${parts.year ?? "no date"})`;
	const title = sentence(parts.title);
	const issue = parts.issue ? `(${parts.issue})` : "";
	const unlessNamed = (name: string | undefined) =>
		name !== undefined && parts.people.includes(name) ? undefined : name;
	const publisher = unlessNamed(parts.publisher);
	const place = [
		unlessNamed(parts.container),
		parts.volume ? parts.volume + issue : undefined,
		parts.page,
	].filter((part) => part !== undefined);
	const opening =
		parts.people.length > 0
			? `${people(parts.people)} ${year}. ${title}`
			: `${title.replace(/\.$/, "")} ${year}.`;
	return [
		opening,
		...(place.length > 0 ? [sentence(place.join(", "))] : []),
		...(publisher ? [sentence(publisher)] : []),
	].join(" ");
}

function people(names: readonly string[]): string {
	const [first = "", second, third, ...more] = names;
	if (more.length > 0) return `${first} and others`;
	if (third !== undefined) return `${first}, ${second} and ${third}`;
	return second === undefined ? first : `${first} and ${second}`;
}

function sentence(words: string): string {
	return /[.?!…]$/.test(words) ? words : `${words}.`;
}

/** The authors, or else the editors: people as `{family, given}`, bodies as `{literal}` or plain words. */
export function readPeople(map: YamlMap, notes: Notes): string[] {
	const found =
		map.entries.get("author")?.value ?? map.entries.get("editor")?.value;
	if (!found) return [];
	const list = found.type === "list" ? found.items : [found];
	return list.flatMap((person) => {
		const name = nameOf(person, notes);
		if (name) return [name];
		refuse(notes, person.place, {
			ruleId: "reference-author",
			reason: "This author has no name that can be read.",
			note: "Write “- family: Weston” and under it “given: David”, or “- literal: Ofsted”.",
		});
		return [];
	});
}

function nameOf(person: Yaml, notes: Notes): string | undefined {
	if (person.type === "text") return person.value || undefined;
	if (person.type === "list") return undefined;
	const { report } = notes.listener;
	const literal = readOptionalText(person, "literal", report);
	const family = readOptionalText(person, "family", report);
	const given = readOptionalText(person, "given", report);
	if (literal !== undefined || family === undefined) return literal;
	const initials = (given ?? "")
		.split(/[\s.]+/)
		.filter((name) => name !== "")
		.map((name) => `${[...name][0]}.`);
	return initials.length > 0 ? `${family}, ${initials.join(" ")}` : family;
}

/** The year of `issued`: `2023`, `2023-05`, `{year: 2023}` or CSL's own `{date-parts: [[2023, 5]]}`. */
export function readYear(map: YamlMap, notes: Notes): string | undefined {
	const issued = map.entries.get("issued");
	if (!issued) return undefined;
	const year = /^\d{4}(?![\d])/.exec(firstText(issued.value) ?? "")?.[0];
	if (year === undefined)
		refuse(notes, issued.place, {
			ruleId: "reference-year",
			reason: "This date does not begin with a year.",
			note: "Write issued: 2023, or leave the line out when there is no date.",
		});
	return year;
}

function firstText(yaml: Yaml | undefined): string | undefined {
	if (yaml?.type === "list") return firstText(yaml.items[0]);
	if (yaml?.type === "map")
		return firstText(
			(yaml.entries.get("year") ?? yaml.entries.get("date-parts"))?.value,
		);
	return yaml?.value;
}
