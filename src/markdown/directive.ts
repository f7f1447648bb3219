import type { Place } from "./source.ts";

/** One `key=value` of `{#id key=value}`. */
export type Attribute = { readonly value: string; readonly place: Place };

/** What stands in braces: `{#id key=value flag}`. A flag is an attribute whose value is empty. */
export type Attributes = {
	readonly id?: Attribute;
	readonly values: ReadonlyMap<string, Attribute>;
};

/** A stretch of Markdown between directives and screen breaks, with the place of its first character. */
export type Passage = {
	readonly type: "passage";
	readonly text: string;
	readonly place: Place;
};

/** `:::name{#id key=value}` to its closing `:::`. */
export type Directive = {
	readonly type: "directive";
	readonly name: string;
	readonly place: Place;
	readonly attributes: Attributes;
	readonly body: readonly Node[];
};

/** A thematic break: the next screen begins here. */
export type Break = { readonly type: "break"; readonly place: Place };

/** `<!-- long -->` at the head of a screen: it may be longer than a window shows. */
export type Long = { readonly type: "long"; readonly place: Place };

/** What the line scanner finds in a file, in order. */
export type Node = Passage | Directive | Break | Long;
