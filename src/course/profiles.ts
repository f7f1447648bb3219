import type { Option } from "../activities/question.ts";
import type { Shows } from "./minutes.ts";
import type { Condition, Module, Piece } from "./module.ts";
import { activityWith } from "./select.ts";
import {
	type Chosen,
	conditionsIn,
	dependencies,
	nameOf,
	piecesOf,
	showsTo,
	surroundings,
} from "./shown.ts";
import { optionsOf } from "./variables.ts";

/** What one learner may have chosen where that decides what they are shown. */
export type Profile = {
	readonly chosen: Chosen;
	readonly shows: Shows;
};

/** Combinations worth working through. */
const most = 500;
/** Keys of one question ticked in every combination; beyond it, each alone and all together. */
const mostKeys = 4;

/**
 * Every combination of the choices on which the pieces depend; keys that no passage names count as one.
 * Of more than 500 combinations we take those in which one choice differs from the first profile, 500 at the most.
 */
export function profiles(
	module: Module,
	pieces: readonly Piece[] = piecesOf(module),
): Profile[] {
	const variables = variablesOf(dependencies(module, pieces), module);
	const count = variables.reduce(
		(product, { values }) => product * values.length,
		1,
	);
	const around = surroundings(module);
	const found = count <= most ? combine(variables) : varyEach(variables);
	return found.map((pairs) => {
		const chosen = new Map(pairs);
		return { chosen, shows: showsTo(chosen, around, module) };
	});
}

type Pair = readonly [name: string, value: readonly string[]];

function combine(variables: readonly Variable[]): Pair[][] {
	let combinations: Pair[][] = [[]];
	for (const { name, values } of variables)
		combinations = combinations.flatMap((chosen) =>
			values.map((value): Pair[] => [...chosen, [name, value]]),
		);
	return combinations;
}

function varyEach(variables: readonly Variable[]): Pair[][] {
	const first = variables.map(
		({ name, values }): Pair => [name, values[0] ?? []],
	);
	const changes = variables.flatMap(({ name, values }) =>
		values.slice(1).map((value): Pair => [name, value]),
	);
	// Of two values for one name, a map keeps the later.
	return [first, ...changes.slice(0, most - 1).map((one) => [...first, one])];
}

/** The choices in words, of those variables that the pieces depend on: `phase=primary, familiar=none`. */
export function describe(profile: Profile, pieces: readonly Piece[]): string {
	const names = new Set(conditionsIn(pieces).map(nameOf));
	return [...profile.chosen]
		.filter(([name]) => names.has(name))
		.map(
			([name, value]) =>
				`${name.split(".").at(-1)}=${value.join("+") || "none"}`,
		)
		.join(", ");
}

type Variable = {
	readonly name: string;
	readonly values: readonly (readonly string[])[];
};

function variablesOf(
	conditions: readonly Condition[],
	module: Module,
): Variable[] {
	const named = new Map<string, Condition>();
	const mentioned = new Map<string, Set<string>>();
	for (const condition of conditions) {
		const name = nameOf(condition);
		named.set(name, condition);
		const keys = mentioned.get(name) ?? new Set();
		for (const value of condition.values) keys.add(value);
		mentioned.set(name, keys);
	}
	return [...named].map(([name, condition]) => ({
		name,
		values: valuesOf(condition, mentioned.get(name) ?? new Set(), module),
	}));
}

function valuesOf(
	condition: Condition,
	mentioned: ReadonlySet<string>,
	module: Module,
): string[][] {
	const activity = activityWith(module, condition.activity);
	const options =
		activity?.kind === "choice"
			? optionsOf(activity, (id) => activityWith(module, id))
			: fieldOptions(module, condition);
	const keys = options.map(({ key }) => key);
	const told = keys.filter((key) => mentioned.has(key));
	const [other] = keys.filter((key) => !mentioned.has(key));
	const each = [...told, ...(other === undefined ? [] : [other])];
	if (activity?.kind !== "choice" || activity.pick === "one")
		return each.map((key) => [key]);
	return each.length > mostKeys
		? [[], ...each.map((key) => [key]), keys]
		: subsets(each.length > 1 ? each : keys.slice(0, 2));
}

function fieldOptions(
	module: Module,
	{ activity, field }: Condition,
): readonly Option[] {
	const form = activityWith(module, activity);
	const found =
		form?.kind === "form"
			? form.fields.find(({ key }) => key === field)
			: undefined;
	return found?.type === "choice" ? found.options : [];
}

function subsets(keys: readonly string[]): string[][] {
	let sets: string[][] = [[]];
	for (const key of keys) sets = [...sets, ...sets.map((set) => [...set, key])];
	return sets;
}
