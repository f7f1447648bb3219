import { figureInWords, type Unit } from "./figure.ts";

/** Figures by key; one that is not known yet is absent. */
export type Figures = Readonly<Record<string, number>>;

/** What has been filled in so far. */
export type Given = {
	readonly figures: Figures;
	/** Asked, and not filled in yet: nothing is taken in their place. */
	readonly open: readonly string[];
};

/** Something a worksheet reckons with. An author asks for it in a field of that key. */
export type Input = {
	readonly unit: Unit;
	readonly about: string;
	/** What is taken where it is not asked or is left empty: a figure, or what follows from others. Without it, the figure is needed. */
	readonly otherwise?: number | ((known: Figures) => number | undefined);
};

/** Something it works out. An author prints it as `{key}`. */
export type Result = {
	readonly about: string;
	/** The inputs without which there is no result. */
	readonly needs: readonly string[];
} & (
	| {
			readonly unit: Unit;
			/** Undefined where there is nothing to say: a share of nothing, a percentage of seven people. */
			readonly of: (figures: Figures) => number | undefined;
	  }
	/** A whole sentence, where a figure would need a sign: people are short of money, they do not have minus money. */
	| { readonly unit: "words"; readonly of: (figures: Figures) => string }
);

/** Something that cannot be (a refusal, at a field) or is worth a second look (a question). Undefined where all is well. */
export type Rule = {
	readonly needs: readonly string[];
	readonly of: (figures: Figures) => string | undefined;
};

/** A calculation that an author can put under a form. Pure: the same figures in, the same figures out. */
export type Sheet = {
	readonly name: string;
	readonly about: string;
	readonly inputs: Readonly<Record<string, Input>>;
	readonly results: Readonly<Record<string, Result>>;
	/** Impossible figures: the field to look at first, and why. */
	readonly refusals: readonly (Rule & { readonly field: string })[];
	/** Unlikely figures are asked about and never refused. */
	readonly questions: readonly Rule[];
};

/** The figures that a rule or result names, and no others. */
type Needed<K extends string> = (
	figures: Readonly<Record<K, number>>,
) => number | undefined;

/** A result. It is only worked out once all it needs is known, so it may rely on it. */
export function result<const K extends string>(
	unit: Unit,
	about: string,
	needs: readonly K[],
	of: Needed<K>,
): Result {
	return { unit, about, needs, of: of as (figures: Figures) => number };
}

/** A result in words: a sentence of its own, with a capital and a full stop. */
export function sentence<const K extends string>(
	about: string,
	needs: readonly K[],
	of: (figures: Readonly<Record<K, number>>) => string,
): Result {
	return {
		unit: "words",
		about,
		needs,
		of: of as (figures: Figures) => string,
	};
}

/** A rule about figures; like a result, it waits until all it needs is known. */
export function rule<const K extends string>(
	needs: readonly K[],
	of: (figures: Readonly<Record<K, number>>) => string | undefined,
): Rule {
	return { needs, of: of as Rule["of"] };
}

/** What came of one slot. */
export type Outcome =
	| { readonly type: "known"; readonly value: number; readonly unit: Unit }
	| { readonly type: "said"; readonly words: string }
	/** The inputs still to be filled in. */
	| { readonly type: "waiting"; readonly needs: readonly string[] }
	/** All is known, and there is nothing to say. */
	| { readonly type: "silent" };

/** The figures with what is taken for those that are not asked or may be left empty. */
function completed(sheet: Sheet, { figures, open }: Given): Figures {
	const known: Record<string, number> = { ...figures };
	for (const [key, { otherwise }] of Object.entries(sheet.inputs)) {
		if (Object.hasOwn(known, key) || open.includes(key)) continue;
		const taken =
			typeof otherwise === "function" ? otherwise(known) : otherwise;
		if (taken !== undefined) known[key] = taken;
	}
	return known;
}

/** A result, or an input as it was given, by its key; undefined where the sheet has nothing of that name. */
export function outcome(
	sheet: Sheet,
	key: string,
	given: Given,
): Outcome | undefined {
	const known = completed(sheet, given);
	const result = Object.hasOwn(sheet.results, key)
		? sheet.results[key]
		: undefined;
	const input = Object.hasOwn(sheet.inputs, key)
		? sheet.inputs[key]
		: undefined;
	if (!result && !input) return undefined;
	const needs = missing(result?.needs ?? [key], known);
	if (needs.length > 0) return { type: "waiting", needs };
	if (result?.unit === "words")
		return { type: "said", words: result.of(known) };
	const unit = (result ?? input)?.unit;
	const value = result ? result.of(known) : known[key];
	return value === undefined || unit === undefined
		? { type: "silent" }
		: { type: "known", value, unit };
}

/** What came of it as it is printed: a figure with its unit, or the sentence; undefined where there is neither. */
export function outcomeInWords(came: Outcome | undefined): string | undefined {
	switch (came?.type) {
		case "known":
			return figureInWords(came.value, came.unit);
		case "said":
			return came.words;
		default:
			return undefined;
	}
}

/** Why these figures cannot be, each with its field. */
export function refusalsIn(
	sheet: Sheet,
	given: Given,
): { readonly field: string; readonly reason: string }[] {
	const known = completed(sheet, given);
	return sheet.refusals.flatMap(({ field, ...rule }) => {
		const reason = said(rule, known);
		return reason === undefined ? [] : [{ field, reason }];
	});
}

/** What is worth a second look. */
export function questionsIn(sheet: Sheet, given: Given): string[] {
	const known = completed(sheet, given);
	return sheet.questions.flatMap((rule) => said(rule, known) ?? []);
}

function said({ needs, of }: Rule, known: Figures): string | undefined {
	return missing(needs, known).length > 0 ? undefined : of(known);
}

function missing(needs: readonly string[], known: Figures): string[] {
	return needs.filter((key) => !Object.hasOwn(known, key));
}
