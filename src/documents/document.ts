/** Words in one style. `waits` is ours, for what is not filled yet: quieter than what the learner wrote. */
export type Span = {
	readonly text: string;
	readonly strong?: true;
	readonly waits?: true;
};

export type Spans = readonly Span[];

/** A label and what belongs to it. */
export type Fact = { readonly label: string; readonly spans: Spans };

/** What a document is made of. Every format is a printing of it, and so is the screen. */
export type Part =
	| { readonly type: "heading"; readonly level: 2 | 3; readonly text: string }
	| { readonly type: "paragraph"; readonly spans: Spans }
	/** Somebody's own words, line ends kept. */
	| { readonly type: "quotation"; readonly text: string }
	| {
			readonly type: "list";
			readonly items: readonly Spans[];
			readonly ordered?: true;
	  }
	| { readonly type: "facts"; readonly rows: readonly Fact[] }
	| {
			readonly type: "table";
			readonly head: readonly string[];
			readonly rows: readonly (readonly Spans[])[];
			/** Columns of figures stand on the right. */
			readonly figures?: readonly number[];
			/** How wide the columns are beside one another; alike where it says nothing. */
			readonly widths?: readonly number[];
	  };

/** A document as data: the words, and how they hang together; nothing of how they look. */
export type Document = {
	readonly title: string;
	/** In the header of every page, and of the window. */
	readonly running: string;
	/** What it is at the moment: “Draft for consultation”. */
	readonly status?: string;
	/** In the footer of every page. */
	readonly foot: string;
	/** What has to stand on one side of paper. */
	readonly front: readonly Part[];
	/** What follows, from a new page. */
	readonly rest: readonly Part[];
};

/** Plain words. */
export function spans(text: string): Spans {
	return [{ text }];
}

/** All parts, for formats without pages. */
export function partsOf({ front, rest }: Document): readonly Part[] {
	return [...front, ...rest];
}

/** The words of a cell, without their style. */
export function plainSpans(spans: Spans): string {
	return spans.map(({ text }) => text).join("");
}
