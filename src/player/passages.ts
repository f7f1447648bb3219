import type { Context } from "../activities/kind.ts";
import type { Library } from "../course/library.ts";
import type { Module, Section } from "../course/module.ts";
import { withWorkbench } from "../course/select.ts";
import { plain, plainBlocks } from "../markdown/rich.ts";
import { piecesFor } from "./condition.ts";
import { placeAt } from "./navigate.ts";
import { whence } from "./notebook.ts";
import { type Page, pageOf } from "./page.ts";
import type { Progress } from "./progress.ts";
import type { Passage } from "./search.ts";
import { wordsAsked, wordsOf } from "./words-used.ts";
import { writtenIn } from "./written.ts";

/** What a learner's search looks through. */
export type Searched = {
	readonly module: Module;
	readonly progress: Progress;
	readonly context: Context;
	library(): Library;
};

/**
 * Everything there is to find, in the order in which what is equally near is listed. Made when it is first asked for. Of
 * the path, only what this learner could turn to now: in each section as far as its first open question, so that nothing
 * that waits for an answer is given away.
 */
export function passagesOf(searched: Searched): Passage[] {
	return [
		...ownWords(searched),
		...withWorkbench(searched.module).flatMap((section, part) =>
			screensOf(section, part, searched),
		),
		...libraryPages(searched),
		...searched.module.glossary.map(
			(term): Passage => ({
				kind: "glossary",
				title: term.term,
				body: plainBlocks(term.blocks),
				to: { type: "library", address: { at: "term", term } },
			}),
		),
		...searched.module.references.map(
			(source): Passage => ({
				kind: "source",
				title: source.text,
				body: source.url ?? "",
				to: { type: "library", address: { at: "source", source } },
			}),
		),
	];
}

/** Everything the learner gave in words, the names and the ratings left out. */
function ownWords({ module, progress, context }: Searched): Passage[] {
	return writtenIn(module, progress, context)
		.filter(({ manner }) => manner !== "rating" && manner !== "name")
		.map(
			(written): Passage => ({
				kind: whence(written),
				own: true,
				title: written.asked ?? "",
				body: written.words,
				to: written.to,
			}),
		);
}

function screensOf(
	section: Section,
	part: number,
	{ module, progress, context }: Searched,
): Passage[] {
	const found: Passage[] = [];
	for (const [index, screen] of section.screens.entries()) {
		if (piecesFor(screen, context).length === 0) continue;
		const place = placeAt(section, index);
		const page = pageOf(module, { ...progress, place }, context.unprintable);
		found.push({
			kind: part === 0 ? section.title : `part ${part}`,
			title: titleOf(page),
			body: bodyOf(page),
			to: { type: "place", place },
		});
		if (page.ask) break;
	}
	return found;
}

/** The heading of a screen; where it has none, the title of its section. */
function titleOf({ say, section }: Page): string {
	for (const one of say) if (one.type === "heading") return plain(one.rich);
	return section.title;
}

function bodyOf({ say, ask }: Page): string {
	const [first, ...others] = say;
	const rest = first?.type === "heading" ? others : say;
	return [...rest.map(wordsOf), ask ? wordsAsked(ask.question) : ""]
		.filter((text) => text !== "")
		.join("\n");
}

function libraryPages({ library }: Searched): Passage[] {
	const { challenges, cases, resources } = library();
	return [
		...challenges.map(
			(challenge): Passage => ({
				kind: "challenge",
				title: challenge.title,
				body: plainBlocks(challenge.blocks),
				to: { type: "library", address: { at: "answers", challenge } },
			}),
		),
		...cases.map(
			(one): Passage => ({
				kind: "case",
				title: one.title,
				body: plainBlocks(one.blocks),
				to: { type: "library", address: { at: "case", case: one } },
			}),
		),
		...resources.map(
			(resource): Passage => ({
				kind: "resource",
				title: resource.title,
				body: `${resource.description}\n${plainBlocks(resource.blocks)}`,
				to: { type: "library", address: { at: "resource", resource } },
			}),
		),
	];
}
