/** A stretch of text in one style. Plain data: it is compiled to JSON, and both faces and every document draw it. */
export type Run = {
	readonly text: string;
	readonly strong?: true;
	readonly emphasis?: true;
	readonly code?: true;
	/** An https address, shown after the text, never hidden behind it. */
	readonly href?: string;
	/** The key of a reference; `text` is then empty. The player turns it into a `mark`. */
	readonly cite?: string;
	/** A source mark: the n-th source of the screen. Drawn as `[n]`. */
	readonly mark?: number;
	/** Quotes the learner: `{answer:#activity}` or `{answer:#activity.field}`; `text` is then empty. The player fills it in. */
	readonly answer?: { readonly activity: string; readonly field?: string };
	/** The learner's own words: drawn as they are, never read as Markdown. */
	readonly said?: true;
};

export type Rich = readonly Run[];

/** What a page is made of. */
export type Block =
	| { readonly type: "heading"; readonly level: number; readonly rich: Rich }
	| { readonly type: "paragraph"; readonly rich: Rich }
	| {
			readonly type: "list";
			readonly ordered: boolean;
			readonly start: number;
			readonly items: readonly (readonly Block[])[];
	  }
	| { readonly type: "quote"; readonly blocks: readonly Block[] }
	| {
			readonly type: "table";
			readonly head: readonly Rich[];
			readonly rows: readonly (readonly Rich[])[];
			readonly align: readonly ("left" | "right" | "center")[];
	  };

/** A paragraph of plain words, for what the program itself says. */
export function paragraph(text: string): Block {
	return { type: "paragraph", rich: [{ text }] };
}

/** The words alone, as for a title bar, a stored prompt or a count of words. */
export function plain(rich: Rich): string {
	return rich
		.map((run) => run.text)
		.join("")
		.replace(/\s+/g, " ")
		.trim();
}

/** The words of whole blocks, one paragraph, item or cell a line. */
export function plainBlocks(blocks: readonly Block[]): string {
	return blocks.map(plainBlock).join("\n");
}

function plainBlock(block: Block): string {
	switch (block.type) {
		case "heading":
		case "paragraph":
			return plain(block.rich);
		case "list":
			return block.items.map(plainBlocks).join("\n");
		case "quote":
			return plainBlocks(block.blocks);
		case "table":
			return [block.head, ...block.rows]
				.map((row) => row.map(plain).join("\n"))
				.join("\n");
	}
}
