import type { Place } from "../markdown/source.ts";
import { readList, readText, reportUnknownKeys } from "../markdown/values.ts";
import { readId } from "./facts.ts";
import {
	type Case,
	type Challenge,
	forms,
	type Resource,
	results,
} from "./library.ts";
import { type Notes, refuse, suggestTo } from "./notes.ts";
import { type Page, placeOf } from "./page.ts";

/** What the front matter of a challenge says. What is missing is reported, and empty. */
export function readChallengeFacts(
	page: Page,
	notes: Notes,
): Omit<Challenge, "blocks"> {
	return readNamed(page, [], notes);
}

/** What the front matter of a resource says. */
export function readResourceFacts(
	page: Page,
	notes: Notes,
): Omit<Resource, "blocks"> {
	const keys = ["description", "section", "form"];
	const text = textIn(page, notes);
	const form = page.map?.entries.has("form")
		? readOneOf(page, "form", forms, notes, {
				ruleId: "resource-form",
				reason: "is no form that can be saved",
			})
		: undefined;
	return {
		...readNamed(page, keys, notes),
		description: text("description"),
		section: text("section"),
		...(form ? { form } : {}),
	};
}

/** What the front matter of a case says. */
export function readCaseFacts(page: Page, notes: Notes): Omit<Case, "blocks"> {
	const { report } = notes.listener;
	const keys = ["phase", "challenge", "accounts", "result"];
	const list = (key: string) =>
		(page.map && readList(page.map, key, report)) ?? [];
	return {
		...readNamed(page, keys, notes),
		phase: list("phase"),
		challenge: list("challenge"),
		accounts: textIn(page, notes)("accounts"),
		result:
			readOneOf(
				page,
				"result",
				Object.keys(results) as Case["result"][],
				notes,
				{
					ruleId: "case-result",
					reason: "does not tell who says what came of it",
				},
			) ?? "self-reported",
	};
}

/** A fact that is one word out of a few; any other is refused with the reason, which goes on after it. */
function readOneOf<T extends string>(
	page: Page,
	key: string,
	known: readonly T[],
	notes: Notes,
	{ ruleId, reason }: { readonly ruleId: string; readonly reason: string },
): T | undefined {
	const written = textIn(page, notes)(key);
	const found = known.find((word) => word === written);
	if (written !== "" && !found)
		refuse(notes, valuePlace(page, key), {
			ruleId,
			reason: `“${written}” ${reason}.`,
			note: suggestTo(notes, written, known),
		});
	return found;
}

function readNamed(
	page: Page,
	keys: readonly string[],
	notes: Notes,
): { readonly id: string; readonly title: string } {
	if (page.map)
		reportUnknownKeys(
			page.map,
			["id", "title", ...keys],
			notes.listener.report,
		);
	return {
		id: readId(page.map, notes),
		title: textIn(page, notes)("title"),
	};
}

function textIn({ map }: Page, { listener }: Notes): (key: string) => string {
	return (key) => (map && readText(map, key, listener.report)) ?? "";
}

/** Where the value of a fact stands; of a list, its item of that number. */
export function valuePlace(page: Page, key: string, index = 0): Place {
	const value = page.map?.entries.get(key)?.value;
	const found = value?.type === "list" ? value.items[index] : value;
	return found?.place ?? placeOf(page, key);
}
