import type { Binding } from "./binding.ts";
import { findingKeys } from "./finding-keys.ts";
import { pageKeys } from "./page-keys.ts";
import { programKeys } from "./program-keys.ts";
import { questionKeys } from "./question-keys.ts";
import type { Situation } from "./situation.ts";

/** Everything a key can be for. */
export type Command = (
	| (typeof questionKeys)[number]
	| (typeof pageKeys)[number]
	| (typeof findingKeys)[number]
	| (typeof programKeys)[number]
)["command"];

type Known = Binding & { readonly command: Command };

/**
 * Every key: from this table come what a key does, the foot of the screen, the help and the table in the README.
 * The first binding that fits the moment counts, so that a question has its keys before the page it stands on.
 */
const table: readonly Known[] = [
	...questionKeys,
	...pageKeys,
	...findingKeys,
	...programKeys,
];

/** What a key does now, if it does anything. */
export function commandFor(
	key: string,
	situation: Situation,
): Command | undefined {
	return bindingsIn(situation).find(({ keys }) => keys.includes(key))?.command;
}

/** The bindings that work in a situation, the first of a key before the others. */
export function bindingsIn(situation: Situation): readonly Known[] {
	return table.filter(
		({ where, needs }) =>
			where.includes(situation.where) &&
			(needs === undefined || situation[needs] === true),
	);
}

/** All there are, those of every screen before those of a question. */
export function allBindings(): readonly Known[] {
	return [...pageKeys, ...findingKeys, ...programKeys, ...questionKeys];
}
