import { type Block, plain } from "../markdown/rich.ts";
import { similar } from "../markdown/similar.ts";
import type { Place } from "../markdown/source.ts";
import { type Notes, warn } from "./notes.ts";

/** What a case is asked, in this order, so that one can be laid beside another. */
const headings = [
	"What they faced",
	"What they decided, and why",
	"How it worked",
	"What was hard",
	"What they report",
	"What we may not conclude",
	"One question before copying",
];

/** Warns of a case that does not first say who tells it, and of headings that others do not have, or have elsewhere. */
export function checkCaseHeadings(
	blocks: readonly Block[],
	start: Place,
	notes: Notes,
): void {
	const [opening] = blocks;
	if (opening && opening.type !== "paragraph")
		warn(notes, notes.places.get(opening) ?? start, {
			ruleId: "case-opening",
			reason: "This case does not begin with who tells it.",
			note: "Begin it with one plain sentence, above the first heading: whose account it is, and of when.",
		});
	let last = -1;
	for (const block of blocks) {
		if (block.type !== "heading" || block.level !== 2) continue;
		const words = plain(block.rich);
		const place = notes.places.get(block) ?? start;
		const at = headings.indexOf(words);
		if (at < 0)
			warn(notes, place, {
				ruleId: "case-heading",
				reason: `No other case has the heading “${words}”.`,
				note: `${meant(words)} The headings are, in this order: ${headings.join("; ")}.`,
			});
		else if (at <= last)
			warn(notes, place, {
				ruleId: "case-heading",
				reason: `“${words}” stands below “${headings[last]}”, and in other cases above it.`,
				note: "Move it, or join the two where it is there twice.",
			});
		last = Math.max(last, at);
	}
}

function meant(words: string): string {
	const near = similar(words, headings);
	return near
		? `Did you mean “${near}”?`
		: "Use one of those, or a heading ### below one.";
}
