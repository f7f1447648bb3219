import type { Place, Source } from "../markdown/source.ts";
import { readTag } from "./ink-tag.ts";

/** `# name: value`, where it stands. */
export type InkTag = {
	readonly name: string;
	readonly value: string;
	readonly place: Place;
};

/** A line that begins with `+` or `*`. */
export type InkChoice = {
	readonly place: Place;
	/** What stands in its brackets before the tags; undefined where it has none. */
	readonly words?: string;
	/** What stands outside them, and would be told as text. */
	readonly outside: string;
	readonly tags: readonly InkTag[];
};

/** What can be seen in the text of a story, with its places; ink's compiler keeps none. */
export type InkText = {
	/** The tags above everything else. */
	readonly head: readonly InkTag[];
	/** The tags on lines of the story. */
	readonly lines: readonly InkTag[];
	readonly choices: readonly InkChoice[];
	/** `knot`, `knot.stitch` and functions. */
	readonly knots: readonly { readonly path: string; readonly place: Place }[];
	/** What each `VAR` begins as, and where it is declared. */
	readonly variables: ReadonlyMap<
		string,
		{ readonly start: string; readonly place: Place }
	>;
	/** Each `CONST`, where it is declared, and whether anything makes use of it: a compiled story does not tell. */
	readonly constants: ReadonlyMap<
		string,
		{ readonly used: boolean; readonly place: Place }
	>;
	/** Lines that lead out of the file. */
	readonly leading: readonly { readonly word: string; readonly place: Place }[];
};

/** Reads a story line by line. It understands no more of ink than it has to, and refuses nothing. */
export function readInk(source: Source): InkText {
	const head: InkTag[] = [];
	const tags: InkTag[] = [];
	const choices: InkChoice[] = [];
	const knots: { path: string; place: Place }[] = [];
	const variables = new Map<string, { start: string; place: Place }>();
	const constants = new Map<string, Place>();
	const leading: { word: string; place: Place }[] = [];
	let begun = false;
	const all = withoutComments(source.text);
	for (const [index, line] of all.entries()) {
		const text = line.trim();
		const place = (column: number): Place => ({
			path: source.path,
			line: index + 1,
			column,
		});
		const here = place(line.search(/\S|$/) + 1);
		const leads = /^(INCLUDE|EXTERNAL)\b/.exec(text);
		const variable = /^VAR\s+(\w+)\s*=\s*(.*)$/.exec(text);
		const constant = /^CONST\s+(\w+)/.exec(text);
		const knot = /^={2,}\s*(?:function\s+)?(\w+)/.exec(text);
		const stitch = /^=\s*(\w+)/.exec(text);
		if (text === "" || /^TODO\b/.test(text)) continue;
		if (leads) leading.push({ word: leads[1] ?? "", place: here });
		else if (variable)
			variables.set(variable[1] ?? "", {
				start: variable[2] ?? "",
				place: here,
			});
		else if (constant) constants.set(constant[1] ?? "", here);
		else if (/^LIST\b|^~/.test(text)) continue;
		else if (!begun && text.startsWith("#"))
			head.push(...tagsIn(line, 0, place));
		else {
			begun = true;
			if (knot) knots.push({ path: knot[1] ?? "", place: here });
			else if (stitch)
				knots.push({ path: `${ownerOf(knots)}.${stitch[1]}`, place: here });
			else if (/^[*+]/.test(text)) choices.push(...choiceIn(line, place));
			else tags.push(...tagsIn(line, 0, place));
		}
	}
	const calculated = calculatedIn(all);
	return {
		head,
		lines: tags,
		choices,
		knots,
		variables,
		constants: new Map(
			[...constants].map(([name, place]) => [
				name,
				{ used: calculated.has(name), place },
			]),
		),
		leading,
	};
}

/** Every word on a line where ink calculates: with braces, behind a `~` or a `-`, behind the `=` of a declaration. */
function calculatedIn(lines: readonly string[]): ReadonlySet<string> {
	const found = lines
		.map((line) => line.replace(/^\s*(?:VAR|CONST)\s+\w+\s*=/, "~"))
		.filter((line) => /[{}]|^\s*[~-]/.test(line));
	return new Set(found.join(" ").match(/\w+/g));
}

function ownerOf(knots: readonly { readonly path: string }[]): string {
	return knots.at(-1)?.path.split(".")[0] ?? "";
}

/** The lines of a text with spaces where comments stood, so that columns stay true. */
function withoutComments(text: string): string[] {
	return text
		.replace(/\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g, (comment) =>
			comment.replace(/[^\n]/g, " "),
		)
		.split("\n");
}

/** The tags of a line from a column on, counted from 0. */
function tagsIn(
	line: string,
	from: number,
	place: (column: number) => Place,
): InkTag[] {
	return [...line.matchAll(/(?<!\\)#((?:\\.|[^#\\])*)/g)]
		.filter(({ index }) => index >= from)
		.map(({ 1: tag = "", index }) => ({
			...readTag(tag),
			place: place(index + 1),
		}));
}

/** `+ {condition} [words # tags] -> knot`; a choice that only leads on is none of the learner's. */
function choiceIn(line: string, place: (column: number) => Place): InkChoice[] {
	const start = /^\s*(?:[*+]\s*)+(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*/.exec(line);
	const from = start?.[0].length ?? 0;
	const rest = line.slice(from);
	if (rest.startsWith("->")) return [];
	const at = place(line.search(/\S/) + 1);
	const open = rest.indexOf("[");
	const close = rest.indexOf("]", open);
	const withoutDivert = (text: string) => text.replace(/->.*$/, "").trim();
	if (open < 0 || close < 0)
		return [{ place: at, outside: withoutDivert(rest), tags: [] }];
	const inside = line.slice(0, from + close);
	return [
		{
			place: at,
			words:
				rest
					.slice(open + 1, close)
					.split("#")[0]
					?.trim() ?? "",
			outside: withoutDivert(rest.slice(0, open) + rest.slice(close + 1)),
			tags: tagsIn(inside, from + open, place),
		},
	];
}
