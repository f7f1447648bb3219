import type { Folder } from "./intake.ts";
import type { Notes } from "./notes.ts";
import { type Page, readPage } from "./page.ts";
import {
	readCaseFacts,
	readChallengeFacts,
	readResourceFacts,
} from "./page-facts.ts";

/** A page off the path whose facts are read and whose text is not: that may name cases. */
export type Announced<F> = { readonly page: Page; readonly facts: F };

/** All of them. */
export type Pages = {
	readonly challenges: readonly Announced<
		ReturnType<typeof readChallengeFacts>
	>[];
	readonly cases: readonly Announced<ReturnType<typeof readCaseFacts>>[];
	readonly resources: readonly Announced<
		ReturnType<typeof readResourceFacts>
	>[];
};

/** Reads the facts of every page off the path. From here on, any text may name a case. */
export function openPages(folder: Folder, notes: Notes): Pages {
	const read =
		<F>(readFacts: (page: Page, notes: Notes) => F) =>
		(source: Folder["cases"][number]): Announced<F> => {
			const page = readPage(source, notes);
			return { page, facts: readFacts(page, notes) };
		};
	const pages = {
		challenges: folder.challenges.map(read(readChallengeFacts)),
		cases: folder.cases.map(read(readCaseFacts)),
		resources: folder.resources.map(read(readResourceFacts)),
	};
	for (const { facts } of pages.cases) notes.cases.set(facts.id, facts.title);
	return pages;
}
