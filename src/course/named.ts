import { similar } from "../markdown/similar.ts";

/** Something that people ask for by name. */
export type Named = { readonly id: string; readonly title: string };

/** What a name that was typed leads to. */
export type Found<T> =
	| { readonly type: "one"; readonly one: T }
	/** It fits several, and no one of them whole. */
	| { readonly type: "several"; readonly several: readonly T[] }
	/** Nothing has that name; perhaps it was meant for one that has nearly. */
	| { readonly type: "none"; readonly meant?: T };

/** Looks for a name among others: the whole of it, a number in the list, or a part that only one of them has. */
export function findNamed<T extends Named>(
	list: readonly T[],
	typed: string,
): Found<T> {
	const wanted = bare(typed);
	const whole = list.find(
		({ id, title }) => bare(id) === wanted || bare(title) === wanted,
	);
	const numbered = /^\d+$/.test(wanted) ? list[Number(wanted) - 1] : undefined;
	const one = whole ?? numbered;
	if (one) return { type: "one", one };
	const fitting =
		wanted === ""
			? []
			: list.filter(({ id, title }) =>
					` ${bare(title)} ${bare(id)}`.includes(` ${wanted}`),
				);
	const [only, ...others] = fitting;
	if (only && others.length === 0) return { type: "one", one: only };
	if (only) return { type: "several", several: fitting };
	const meant = nearest(list, wanted);
	return { type: "none", ...(meant ? { meant } : {}) };
}

/** By its id, its title, or a word of its title. */
function nearest<T extends Named>(
	list: readonly T[],
	wanted: string,
): T | undefined {
	const names = new Map<string, T>();
	for (const one of list)
		for (const word of bare(one.title).split(" "))
			if (word.length > 2 && !names.has(word)) names.set(word, one);
	for (const one of list) {
		names.set(bare(one.title), one);
		names.set(bare(one.id), one);
	}
	const near = wanted === "" ? undefined : similar(wanted, names.keys());
	return near === undefined ? undefined : names.get(near);
}

/** Wording without what people leave out when they type it. */
function bare(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/[\p{M}’']/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
