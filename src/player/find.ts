import type { Desk } from "./desk.ts";
import { passagesOf, type Searched } from "./passages.ts";
import { type Hit, search } from "./search.ts";

/** What a search came to. */
export type Found = {
	readonly typed: string;
	readonly hits: readonly Hit[];
	/** How many there are, in a sentence; where none is, what to do. */
	readonly summary: string;
};

/** As many hits as anyone looks through. */
const most = 40;

/** Searches everything this learner could turn to now. */
export function find(typed: string, searched: Searched): Found {
	const words = typed.replace(/\s+/g, " ").trim();
	const all = search(words, passagesOf(searched));
	return {
		typed: words,
		hits: all.slice(0, most),
		summary: inWords(words, all.length),
	};
}

/** What the learner at a desk searches. */
export function searchedAt({ session, library }: Desk): Searched {
	return {
		module: session.module,
		progress: session.progress(),
		context: session.context(),
		library,
	};
}

function inWords(typed: string, count: number): string {
	const words = `“${typed.length > 40 ? `${typed.slice(0, 40).trimEnd()}…` : typed}”`;
	if (typed === "")
		return "Nothing is typed yet. Type a word or two to look for.";
	if (count === 0)
		return `${words} is nowhere that you can read yet. Try fewer words, or the beginning of one. What waits behind an open question is not searched.`;
	if (count === 1) return `${words} is found in one place.`;
	return count > most
		? `${words} is found in ${count} places, and these are the nearest ${most}. More words find fewer.`
		: `${words} is found in ${count} places.`;
}
