import {
	type Case,
	type Challenge,
	type Citing,
	type Library,
	type Resource,
	results,
} from "../course/library.ts";
import type { Module, Reference, Term } from "../course/module.ts";
import { type Block, paragraph } from "../markdown/rich.ts";
import { type Leaf, leafOf, sourceLine, sourceList } from "./leaf.ts";

/** A case, with what must be known before it is believed. */
export function caseLeaf(one: Case, library: Library, module: Module): Leaf {
	const challenges = library.challenges.filter(({ id }) =>
		one.challenge.includes(id),
	);
	const facts = [
		{ label: "Phase", value: phasesOf(one, library) },
		{
			label: "Challenges",
			value: challenges.map(({ title }) => title).join("; "),
		},
		{ label: "Accounts", value: one.accounts },
		{ label: "Results", value: results[one.result] },
	];
	return leafOf({ title: one.title, facts, blocks: one.blocks }, module);
}

/** The name of the reader among what can be saved. */
export const reader = {
	id: "reader",
	title: "Further cases, a reader",
	description: "Every case, one after another, with all their sources.",
} as const;

/** Every case, one after another, with one list of sources. */
export function readerLeaf(library: Library, module: Module): Leaf {
	const blocks = library.cases.flatMap((one): Block[] => {
		const { title, facts } = caseLeaf(one, library, module);
		const known = facts.map(({ label, value }) => `${label}: ${value}`);
		return [
			heading(title),
			paragraph(`${known.join(". ")}.`),
			...one.blocks.map(lowered),
		];
	});
	return leafOf({ title: reader.title, facts: [], blocks }, module);
}

/** A heading under a heading. */
function lowered(block: Block): Block {
	return block.type === "heading"
		? { ...block, level: block.level + 1 }
		: block;
}

/** The phases of a case, in the words of the module. */
export function phasesOf({ phase }: Case, { phases }: Library): string {
	const named = phases?.options.filter(({ key }) => phase.includes(key)) ?? [];
	return named.map(({ title }) => title).join(", ");
}

export function challengeLeaf(challenge: Challenge, module: Module): Leaf {
	const { title, blocks } = challenge;
	return leafOf({ title, facts: [], blocks }, module);
}

export function resourceLeaf(resource: Resource, module: Module): Leaf {
	const { title, description, blocks } = resource;
	const section = module.sections.find(({ id }) => id === resource.section);
	const facts = [
		{ label: "What it is for", value: description },
		{ label: "Belongs to", value: section?.title ?? "" },
	];
	return leafOf({ title, facts, blocks }, module);
}

/** One term, or several under one title. */
export function termsLeaf(
	title: string,
	terms: readonly Term[],
	module: Module,
): Leaf {
	const [only, ...others] = terms;
	const blocks =
		only && others.length === 0 && only.term === title
			? only.blocks
			: terms.flatMap((term): Block[] => [heading(term.term), ...term.blocks]);
	return leafOf({ title, facts: [], blocks }, module);
}

/** The sources of one section. */
export function citingLeaf(citing: Citing, module: Module): Leaf {
	const blocks = [citedIn(citing, module)];
	return { title: citing.title, facts: [], blocks, sources: [] };
}

/** The sources of several parts, each under its title. */
export function citingsLeaf(
	title: string,
	parts: readonly Citing[],
	module: Module,
): Leaf {
	const blocks = parts.flatMap((part) => [
		heading(part.title),
		citedIn(part, module),
	]);
	return { title, facts: [], blocks, sources: [] };
}

function citedIn({ keys }: Citing, { references }: Module): Block {
	return sourceList(
		keys.flatMap((key) => references.find((one) => one.key === key) ?? []),
	);
}

/** Every source by name, and where in the module it is cited. */
export function allSourcesLeaf(
	{ citing }: Library,
	{ references }: Module,
): Leaf {
	const items = [...references]
		.sort(byText)
		.map((source) => [sourceLine(source, citedWhere(source, citing))]);
	const blocks: Block[] = [{ type: "list", ordered: false, start: 1, items }];
	return { title: "All sources, by name", facts: [], blocks, sources: [] };
}

/** One source by itself. */
export function sourceLeaf(source: Reference, { citing }: Library): Leaf {
	const blocks = [sourceLine(source, citedWhere(source, citing))];
	return { title: "Source", facts: [], blocks, sources: [] };
}

function citedWhere({ key }: Reference, citing: readonly Citing[]): string {
	const parts = citing.filter(({ keys }) => keys.includes(key));
	const where = parts.map(({ title }) => title).join("; ");
	return where && `Cited in: ${where}.`;
}

function byText(a: Reference, b: Reference): number {
	return a.text.localeCompare(b.text, "en-GB");
}

function heading(text: string): Block {
	return { type: "heading", level: 2, rich: [{ text }] };
}
