import { readPassage } from "../markdown/blocks.ts";
import type { Listener } from "../markdown/listener.ts";
import type { Block } from "../markdown/rich.ts";
import type { Place } from "../markdown/source.ts";
import { reportLevels } from "./headings.ts";
import { type Notes, refuse } from "./notes.ts";
import type { Page } from "./page.ts";

/** Reads the text of a page off the path: Markdown from its first line to its last, for every reader the same. */
export function readBody(page: Page, notes: Notes): Block[] {
	const listener = withoutAnswers(notes);
	const blocks = page.nodes.flatMap((node) => {
		if (node.type !== "passage") {
			refuseForm(node.place, notes);
			return [];
		}
		return readPassage(node, listener).map(({ block, place }) => {
			notes.places.set(block, place);
			return block;
		});
	});
	if (page.nodes.length === 0)
		refuse(notes, page.start, {
			ruleId: "page-empty",
			reason: "This page says nothing.",
			note: "Write its text under the facts, or take the file away.",
		});
	const headings = blocks.filter((block) => block.type === "heading");
	reportLevels(headings, page.start, notes);
	return blocks;
}

function refuseForm(place: Place, notes: Notes): void {
	refuse(notes, place, {
		ruleId: "page-form",
		reason: "A page off the path is one text, and this interrupts it.",
		note: "Take the directive or the screen break away. What asks something of a learner belongs into a section.",
	});
}

/** A page may be read, and saved, by somebody who has answered nothing. */
function withoutAnswers(notes: Notes): Listener {
	return {
		...notes.listener,
		quotes: (_, place) =>
			refuse(notes, place, {
				ruleId: "page-answer",
				reason: "A page off the path has no answers to quote.",
				note: "Quote the learner in a section, or leave it out.",
			}),
	};
}
