import type { Citing, Library, Resource } from "../course/library.ts";
import type { Module } from "../course/module.ts";
import { counted } from "./counted.ts";
import { reader } from "./leaves.ts";
import type { Shelf, Shelved } from "./library.ts";
import type { Visitor } from "./visitor.ts";

/** The first shelf, from which every other is reached; one with nothing on it is left out. */
export function libraryShelf(visitor: Visitor): Shelf {
	const { module, library } = visitor;
	const { challenges, cases, phases } = library();
	const here = partShelf(visitor).items.length;
	const pages = resourcesShelf(library()).items.length;
	const shelves: readonly (Shelved & { readonly count: number })[] = [
		{
			label: "For this part, to take away",
			to: { at: "part" },
			count: here,
			aside: counted(here, "page"),
		},
		{
			label: "Cases by challenge",
			to: { at: "challenges" },
			count: challenges.length,
			aside: counted(challenges.length, "challenge"),
		},
		{
			label: "Cases by phase",
			to: { at: "phases" },
			count: phases ? cases.length : 0,
			aside: counted(cases.length, "case"),
		},
		{
			label: "Resources",
			to: { at: "resources" },
			count: pages,
			aside: counted(pages, "page"),
		},
		{
			label: "Glossary",
			to: { at: "glossary" },
			count: module.glossary.length,
			aside: counted(module.glossary.length, "term"),
		},
		{
			label: "Sources, by section",
			to: { at: "sources" },
			count: module.references.length,
			aside: counted(module.references.length, "source"),
		},
	];
	const filled: Shelved[] = shelves
		.filter(({ count }) => count > 0)
		.map(({ count: _, ...item }) => item);
	const notebook: Shelved = {
		label: "Notebook",
		aside: "what you wrote",
		to: { at: "notebook" },
	};
	return {
		title: "Library",
		opening:
			filled.length > 0
				? "To read when you like: none of it is needed to finish, and no minutes are counted for it."
				: "There is nothing in the library of this module.",
		items: filled.length > 0 ? [...filled, notebook] : [],
	};
}

export function resourcesShelf({ resources, cases }: Library): Shelf {
	return {
		title: "Resources",
		opening:
			"Templates and lists to take away. cpd-module resources save writes them as files.",
		items: [
			...resources.map(resourceItem),
			...(cases.length > 0
				? [
						{
							label: reader.title,
							about: reader.description,
							to: { at: "reader" as const },
						},
					]
				: []),
		],
	};
}

/** The resources of the section they come from. */
export function partShelf({ library, section }: Visitor): Shelf {
	return {
		title: "For this part, to take away",
		items: library()
			.resources.filter((resource) => resource.section === section)
			.map(resourceItem),
	};
}

function resourceItem(resource: Resource): Shelved {
	return {
		label: resource.title,
		about: resource.description,
		to: { at: "resource", resource },
	};
}

export function glossaryShelf({ glossary }: Module): Shelf {
	return {
		title: "Glossary",
		items: glossary.map((term) => ({
			label: term.term,
			to: { at: "term", term },
		})),
	};
}

/** What the pages of each kind are called together. */
export const pageNames = {
	challenge: "The challenges",
	case: "The cases",
	resource: "The resources",
} as const satisfies Partial<Record<Citing["part"], string>>;

/** The sections and the glossary one by one, the other pages by their kind, and all sources together. */
export function sourcesShelf({ module, library }: Visitor): Shelf {
	const { citing } = library();
	const alone = citing.filter(
		({ part }) => part === "section" || part === "glossary",
	);
	const kinds = (["challenge", "case", "resource"] as const).filter((part) =>
		citing.some((one) => one.part === part),
	);
	return {
		title: "Sources, by section",
		items: [
			...alone.map((one) => ({
				label: one.title,
				aside: counted(one.keys.length, "source"),
				to: { at: "citing" as const, citing: one },
			})),
			...kinds.map((part) => {
				const pages = citing.filter((one) => one.part === part);
				const keys = new Set(pages.flatMap(({ keys }) => keys));
				return {
					label: pageNames[part],
					aside: counted(keys.size, "source"),
					to: { at: "citing-pages" as const, part },
				};
			}),
			{
				label: "All sources, by name",
				aside: counted(module.references.length, "source"),
				to: { at: "all-sources" },
			},
		],
	};
}
