import type { Case, Challenge, Library, Phases } from "../course/library.ts";
import { counted } from "./counted.ts";
import { phasesOf } from "./leaves.ts";
import type { Shelf, Shelved } from "./library.ts";
import type { Visitor } from "./visitor.ts";

export function challengesShelf({ challenges, cases }: Library): Shelf {
	return {
		title: "Cases by challenge",
		items: challenges.map((challenge) => ({
			label: challenge.title,
			aside: counted(answering(challenge, cases).length, "case"),
			to: { at: "challenge", challenge },
		})),
	};
}

/** How two schools answered it, and then every case that names it. */
export function challengeShelf(challenge: Challenge, library: Library): Shelf {
	return {
		title: challenge.title,
		items: [
			{
				label: "How two schools answered it",
				to: { at: "answers", challenge },
			},
			...answering(challenge, library.cases).map((one) =>
				caseItem(one, phasesOf(one, library)),
			),
		],
	};
}

/** The learner's own phase first. */
export function phasesShelf({ library, phase }: Visitor): Shelf {
	const { cases, phases } = library();
	const own = phases && phase(phases);
	const options = (phases?.options ?? []).filter(
		(option) => inPhase(option, cases).length > 0,
	);
	const ordered = [
		...options.filter(({ key }) => key === own),
		...options.filter(({ key }) => key !== own),
	];
	return {
		title: "Cases by phase",
		items: ordered.map((option) => {
			const count = counted(inPhase(option, cases).length, "case");
			return {
				label: option.title,
				aside: option.key === own ? `your phase, ${count}` : count,
				to: { at: "phase", phase: option },
			};
		}),
	};
}

export function phaseShelf(
	phase: Phases["options"][number],
	library: Library,
): Shelf {
	return {
		title: phase.title,
		items: inPhase(phase, library.cases).map((one) => caseItem(one)),
	};
}

/** All of them, by title. */
export function casesShelf(library: Library): Shelf {
	return {
		title: "All cases",
		items: library.cases.map((one) => caseItem(one, phasesOf(one, library))),
	};
}

function caseItem(one: Case, aside?: string): Shelved {
	return {
		label: one.title,
		...(aside ? { aside } : {}),
		to: { at: "case", case: one },
	};
}

function answering({ id }: Challenge, cases: readonly Case[]): Case[] {
	return cases.filter(({ challenge }) => challenge.includes(id));
}

function inPhase(
	{ key }: Phases["options"][number],
	cases: readonly Case[],
): Case[] {
	return cases.filter(({ phase }) => phase.includes(key));
}
