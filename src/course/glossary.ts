import { readPassage } from "../markdown/blocks.ts";
import { type Block, plain } from "../markdown/rich.ts";
import { scan } from "../markdown/scan.ts";
import { slug } from "../markdown/slug.ts";
import type { Place, Source } from "../markdown/source.ts";
import type { Term } from "./module.ts";
import { type Notes, refuse } from "./notes.ts";

type Entry = {
	readonly term: string;
	readonly place: Place;
	readonly blocks: Block[];
};

/** Reads `glossary.md`: `## Term`, then what it means. A title, `# Glossary`, may stand above. */
export function readGlossary(source: Source, notes: Notes): Term[] {
	const entries: Entry[] = [];
	for (const node of scan(source, 1, notes.listener.report)) {
		if (node.type !== "passage") {
			refuseForm(node.place, notes);
			continue;
		}
		for (const { block, place } of readPassage(node, notes.listener)) {
			const last = entries.at(-1);
			if (block.type === "heading" && block.level === 2)
				entries.push({ term: plain(block.rich), place, blocks: [] });
			else if (block.type === "heading" && block.level === 1 && !last) continue;
			else if (block.type === "heading" || !last) refuseForm(place, notes);
			else last.blocks.push(block);
		}
	}
	const seen = new Set<string>();
	return entries.map((entry) => readTerm(entry, seen, notes));
}

function readTerm(
	{ term, place, blocks }: Entry,
	seen: Set<string>,
	notes: Notes,
): Term {
	const id = slug(term);
	if (seen.has(id))
		refuse(notes, place, {
			ruleId: "term-twice",
			reason: `“${term}” is explained already.`,
			note: "Join the two.",
		});
	seen.add(id);
	if (blocks.length === 0)
		refuse(notes, place, {
			ruleId: "term-empty",
			reason: `“${term}” is not explained.`,
			note: "Write what it means under it, or take it out.",
		});
	return { id, term, blocks };
}

function refuseForm(place: Place, notes: Notes): void {
	refuse(notes, place, {
		ruleId: "glossary-form",
		reason: "This belongs to no term.",
		note: "In a glossary everything stands under a line “## Term”, without screen breaks, directives or further headings.",
	});
}
