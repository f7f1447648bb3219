import type {
	Case,
	Challenge,
	Citing,
	Phases,
	Resource,
} from "../course/library.ts";
import type { Module, Term } from "../course/module.ts";
import { paragraph } from "../markdown/rich.ts";
import * as caseShelves from "./case-shelves.ts";
import type { Leaf } from "./leaf.ts";
import {
	allSourcesLeaf,
	caseLeaf,
	challengeLeaf,
	citingLeaf,
	resourceLeaf,
	termsLeaf,
} from "./leaves.ts";
import * as shelves from "./shelves.ts";
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
	| { readonly at: "resources" }
	| { readonly at: "resource"; readonly resource: Resource }
	| { readonly at: "glossary" }
	| { readonly at: "term"; readonly term: Term }
	| { readonly at: "sources" }
	| { readonly at: "all-sources" }
	| { readonly at: "citing"; readonly citing: Citing }
	| { readonly at: "citing-pages"; readonly part: Citing["part"] }
	/** The terms that are used where the learner is on the path. */
	| { readonly at: "words" };

/** One thing on a shelf. */
export type Shelved = {
	readonly label: string;
	/** A word or two beside it. */
	readonly aside?: string;
	/** A sentence on what it is. */
	readonly about?: string;
	readonly to: Address;
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
			return shelf(shelves.libraryShelf(visitor));
		case "challenges":
			return shelf(caseShelves.challengesShelf(visitor.library()));
		case "challenge":
			return shelf(
				caseShelves.challengeShelf(address.challenge, visitor.library()),
			);
		case "phases":
			return shelf(caseShelves.phasesShelf(visitor));
		case "phase":
			return shelf(caseShelves.phaseShelf(address.phase, visitor.library()));
		case "cases":
			return shelf(caseShelves.casesShelf(visitor.library()));
		case "resources":
			return shelf(shelves.resourcesShelf(visitor.library()));
		case "glossary":
			return shelf(shelves.glossaryShelf(module));
		case "sources":
			return shelf(shelves.sourcesShelf(visitor));
		case "answers":
			return leaf(challengeLeaf(address.challenge, module));
		case "case":
			return leaf(caseLeaf(address.case, visitor.library(), module));
		case "resource":
			return leaf(toKeep(address.resource, module));
		case "term":
			return leaf(termsLeaf(address.term.term, [address.term], module));
		case "words":
			return leaf(termsLeaf("Words on this screen", terms, module));
		case "all-sources":
			return leaf(allSourcesLeaf(visitor.library(), module));
		case "citing":
			return leaf(citingLeaf(address.citing.title, [address.citing], module));
		case "citing-pages": {
			const parts = visitor
				.library()
				.citing.filter(({ part }) => part === address.part);
			return leaf(citingLeaf(shelves.pageNames[address.part], parts, module));
		}
	}
}

/** A resource with the way to have it as a file. */
function toKeep(resource: Resource, module: Module): Leaf {
	const { blocks, ...leaf } = resourceLeaf(resource, module);
	const save = paragraph(
		`To have this as a file, leave the module and run: cpd-module resources save ${resource.id}`,
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
