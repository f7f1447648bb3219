import type { Phases } from "./library.ts";
import { type Notes, refuse, suggestTo, warn } from "./notes.ts";
import { type Page, placeOf } from "./page.ts";
import { valuePlace } from "./page-facts.ts";
import type { Shelved, Shelves } from "./shelves.ts";

/** Schools that answer a challenge, at the least: one alone looks like a recipe. */
const least = 2;

/** Checks the facts of the pages off the path against one another and against the module. */
export function checkLibrary(
	{ challenges, cases, resources }: Shelves,
	known: {
		readonly phases: Phases | undefined;
		readonly sections: readonly string[];
	},
	notes: Notes,
): void {
	for (const pages of [challenges, cases, resources]) reportTwins(pages, notes);
	const ids = challenges.map(({ facts }) => facts.id);
	const phases = known.phases?.options.map(({ key }) => key) ?? [];
	for (const { page, facts } of cases) {
		checkEach(page, "phase", facts.phase, phases, notes);
		checkEach(page, "challenge", facts.challenge, ids, notes);
	}
	for (const { page, facts } of resources)
		if (facts.section !== "" && !known.sections.includes(facts.section))
			refuse(notes, valuePlace(page, "section"), {
				ruleId: "resource-section",
				reason: `No section has the id “${facts.section}”.`,
				note: suggestTo(notes, facts.section, known.sections),
			});
	for (const { page, facts } of challenges) {
		const naming = cases.filter((one) =>
			one.facts.challenge.includes(facts.id),
		).length;
		if (naming < least)
			warn(notes, placeOf(page, "id"), {
				ruleId: "challenge-cases",
				reason: `${naming === 0 ? "No case names" : "Only one case names"} the challenge “${facts.id}”, and a learner should meet at least two schools that answered it.`,
				note: `Add “${facts.id}” to the line challenge: of another case that answers it, or write one.`,
			});
	}
}

function checkEach(
	page: Page,
	key: "phase" | "challenge",
	named: readonly string[],
	known: readonly string[],
	notes: Notes,
): void {
	for (const [index, word] of named.entries()) {
		if (known.includes(word)) continue;
		const place = valuePlace(page, key, index);
		const note = suggestTo(notes, word, known);
		if (key === "phase")
			refuse(notes, place, {
				ruleId: "case-phase",
				reason: `“${word}” is no answer to the field called phase, so nobody would find the case by it.`,
				note,
			});
		else
			refuse(notes, place, {
				ruleId: "case-challenge",
				reason: `No challenge has the id “${word}”.`,
				note,
			});
	}
}

function reportTwins(
	pages: readonly Shelved<{ readonly id: string }>[],
	notes: Notes,
): void {
	const seen = new Map<string, Page>();
	for (const { page, facts } of pages) {
		const first = seen.get(facts.id);
		if (first && facts.id !== "")
			refuse(notes, placeOf(page, "id"), {
				ruleId: "page-twice",
				reason: `Another page in this folder is called “${facts.id}”.`,
				note: `It is ${first.start.path}. Give this one an id of its own.`,
			});
		else seen.set(facts.id, page);
	}
}
