import type {
	Case,
	Challenge,
	Citing,
	Phases,
	Resource,
} from "../course/library.ts";
import type { Reference, Term } from "../course/module.ts";
import { paragraph } from "../markdown/rich.ts";
import {
	casesShelf,
	challengeShelf,
	challengesShelf,
	phaseShelf,
	phasesShelf,
} from "./case-shelves.ts";
import type { Leaf } from "./leaf.ts";
import {
	allSourcesLeaf,
	caseLeaf,
	challengeLeaf,
	citingLeaf,
	citingsLeaf,
	reader,
	readerLeaf,
	resourceLeaf,
	sourceLeaf,
	termsLeaf,
} from "./leaves.ts";
import {
	glossaryShelf,
	libraryShelf,
	pageNames,
	partShelf,
	resourcesShelf,
	sourcesShelf,
} from "./shelves.ts";
import type { Visitor } from "./visitor.ts";

/** What can be opened off the path: a shelf to choose from, or a leaf to read. */
export type Address =
	| { readonly at: "library" }
	| { readonly at: "challenges" }
	| { readonly at: "challenge"; readonly challenge: Challenge }
	| { readonly at: "answers"; readonly challenge: Challenge }
	| { readonly at: "phases" }
	| { readonly at: "phase"; readonly phase: Phases["options"][number] }
	| { readonly at: "cases" }
	| { readonly at: "case"; readonly case: Case }
	/** Every case, one after another. */
	| { readonly at: "reader" }
	| { readonly at: "resources" }
	/** Those of the section where the learner is on the path. */
	| { readonly at: "part" }
	| { readonly at: "resource"; readonly resource: Resource }
	| { readonly at: "glossary" }
	| { readonly at: "term"; readonly term: Term }
	| { readonly at: "sources" }
	| { readonly at: "all-sources" }
	| { readonly at: "source"; readonly source: Reference }
	| { readonly at: "citing"; readonly citing: Citing }
	| {
			readonly at: "citing-pages";
			readonly part: keyof typeof pageNames;
	  }
	/** The terms that are used where the learner is on the path. */
	| { readonly at: "words" };

/** One thing on a shelf. */
export type Shelved = {
	readonly label: string;
	/** A word or two beside it. */
	readonly aside?: string;
	/** A sentence on what it is. */
	readonly about?: string;
	/** The notebook is no shelf: what stands in it can be changed. */
	readonly to: Address | { readonly at: "notebook" };
};

/** A list to choose from. */
export type Shelf = {
	readonly title: string;
	/** A sentence above the list. */
	readonly opening?: string;
	readonly items: readonly Shelved[];
};

/** What stands at an address. */
export type Stand =
	| { readonly type: "shelf"; readonly shelf: Shelf }
	| { readonly type: "leaf"; readonly leaf: Leaf };

export function standAt(address: Address, visitor: Visitor): Stand {
	const { module, terms } = visitor;
	switch (address.at) {
		case "library":
			return shelf(libraryShelf(visitor));
		case "challenges":
			return shelf(challengesShelf(visitor.library()));
		case "challenge":
			return shelf(challengeShelf(address.challenge, visitor.library()));
		case "phases":
			return shelf(phasesShelf(visitor));
		case "phase":
			return shelf(phaseShelf(address.phase, visitor.library()));
		case "cases":
			return shelf(casesShelf(visitor.library()));
		case "resources":
			return shelf(resourcesShelf(visitor.library()));
		case "part":
			return shelf(partShelf(visitor));
		case "glossary":
			return shelf(glossaryShelf(module));
		case "sources":
			return shelf(sourcesShelf(visitor));
		case "answers":
			return leaf(challengeLeaf(address.challenge, module));
		case "case":
			return leaf(caseLeaf(address.case, visitor.library(), module));
		case "reader":
			return leaf(saved(readerLeaf(visitor.library(), module), reader.id));
		case "resource":
			return leaf(
				saved(resourceLeaf(address.resource, module), address.resource.id),
			);
		case "term":
			return leaf(termsLeaf(address.term.term, [address.term], module));
		case "words":
			return leaf(termsLeaf("Words on this screen", terms, module));
		case "all-sources":
			return leaf(allSourcesLeaf(visitor.library(), module));
		case "source":
			return leaf(sourceLeaf(address.source, visitor.library()));
		case "citing":
			return leaf(citingLeaf(address.citing, module));
		case "citing-pages": {
			const parts = visitor
				.library()
				.citing.filter(({ part }) => part === address.part);
			return leaf(citingsLeaf(pageNames[address.part], parts, module));
		}
	}
}

/** A leaf with the way to have it as a file. */
function saved({ blocks, ...leaf }: Leaf, id: string): Leaf {
	const save = paragraph(
		`To have this as a file, leave the module and run: cpd-module resources save ${id}`,
	);
	return { ...leaf, blocks: [...blocks, save] };
}

/** Whether two addresses lead to the same. */
export function isSameAddress(a: Address, b: Address): boolean {
	const there = new Map<string, unknown>(Object.entries(b));
	return Object.entries(a).every(([key, value]) => there.get(key) === value);
}

function shelf(shelf: Shelf): Stand {
	return { type: "shelf", shelf };
}

function leaf(leaf: Leaf): Stand {
	return { type: "leaf", leaf };
}
