/** Longer words are not typing slips of anything we know. */
const longest = 40;

/** The word an author most likely meant, if one of ours is close enough to be a slip of the fingers. */
export function similar(
	word: string,
	known: Iterable<string>,
	/** So many slips still make it the same word. */
	most = Math.ceil(word.length / 3),
): string | undefined {
	if (word.length > longest) return undefined;
	const typed = word.toLowerCase();
	let best: string | undefined;
	let nearest = most + 1;
	for (const candidate of known) {
		const slips = distance(typed, candidate.toLowerCase());
		if (slips < nearest) {
			nearest = slips;
			best = candidate;
		}
	}
	return best;
}

/** `Did you mean “quiz”?` or, when nothing is close, the whole list. */
export function suggest(word: string, known: Iterable<string>): string {
	const all = [...known];
	const meant = similar(word, all);
	if (meant !== undefined) return `Did you mean “${meant}”?`;
	return all.length > 0
		? `There is ${all.join(", ")}.`
		: "There is none to choose from.";
}

/** Letters to add, drop, change or swap with a neighbour. */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > longest) return longest;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			}
			row.push(cost);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? longest;
}
