import type { Folder } from "./intake.ts";
import type { Notes } from "./notes.ts";
import { type Page, readPage } from "./page.ts";
import {
	readCaseFacts,
	readChallengeFacts,
	readResourceFacts,
} from "./page-facts.ts";

/** A page off the path whose facts are read and whose text is not: that may name cases. */
export type Shelved<F> = { readonly page: Page; readonly facts: F };

/** All of them. */
export type Shelves = {
	readonly challenges: readonly Shelved<
		ReturnType<typeof readChallengeFacts>
	>[];
	readonly cases: readonly Shelved<ReturnType<typeof readCaseFacts>>[];
	readonly resources: readonly Shelved<ReturnType<typeof readResourceFacts>>[];
};

/** Reads the facts of every page off the path. From here on, any text may name a case. */
export function openShelves(folder: Folder, notes: Notes): Shelves {
	const read =
		<F>(readFacts: (page: Page, notes: Notes) => F) =>
		(source: Folder["cases"][number]): Shelved<F> => {
			const page = readPage(source, notes);
			return { page, facts: readFacts(page, notes) };
		};
	const shelves = {
		challenges: folder.challenges.map(read(readChallengeFacts)),
		cases: folder.cases.map(read(readCaseFacts)),
		resources: folder.resources.map(read(readResourceFacts)),
	};
	for (const { facts } of shelves.cases) notes.cases.set(facts.id, facts.title);
	return shelves;
}
