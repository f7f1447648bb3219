import { type Block, plain } from "../markdown/rich.ts";

const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/**
 * The running text among blocks, sentence by sentence. Headings, tables and quotations are left out, and so is what does
 * not end as a sentence does: a label, an option, an entry in a list.
 */
export function sentencesIn(blocks: readonly Block[]): string[] {
	return blocks.flatMap(sentencesInOne);
}

function sentencesInOne(block: Block): string[] {
	switch (block.type) {
		case "paragraph":
			return sentencesOf(plain(block.rich)).filter((sentence) =>
				/[.?!…:]["'”’)]*$/.test(sentence),
			);
		case "list":
			return block.items.flatMap(sentencesIn);
		case "heading":
		case "quote":
		case "table":
			return [];
	}
}

/** The sentences of a paragraph, and what remains at its end. */
export function sentencesOf(paragraph: string): string[] {
	return [...segmenter.segment(paragraph)]
		.map(({ segment }) => segment.trim())
		.filter((sentence) => sentence !== "");
}

/** The words of a sentence: whatever stands between spaces or dashes and has a letter or a figure in it, without what is round it. */
export function wordsOf(sentence: string): string[] {
	return sentence
		.split(/[\s—–]+/)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
		.filter((word) => word !== "");
}
