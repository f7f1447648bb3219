import type { Shows } from "./minutes.ts";
import type { Condition, Module, Piece } from "./module.ts";
import { activityWith, pathOf } from "./select.ts";

/** What a learner may have chosen: keys by variable, `school.phase` → `[primary]`. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

function fits({ values }: Condition, keys: readonly string[]): boolean {
	return values.some((value) => {
		if (value === "none") return keys.length === 0;
		if (value === "several") return keys.length > 1;
		return keys.includes(value);
	});
}

/** Questions of which each depends on the one before. */
const longestChain = 50;

/**
 * A question in a passage that is not shown is not asked, nor one that asks among options of which fewer than two
 * were ticked. Passages that wait for one another, or for too many in a row, are never shown.
 */
export function showsTo(
	chosen: Chosen,
	around: Surroundings,
	module: Module,
): Shows {
	const waiting = new Set<string>();
	const known = new Map<string, boolean>();
	const isAsked = (id: string): boolean => {
		if (waiting.has(id) || waiting.size > longestChain) return false;
		waiting.add(id);
		const asked =
			known.get(id) ??
			((around.get(id) ?? []).every(shows) && isOffered(id, chosen, module));
		waiting.delete(id);
		known.set(id, asked);
		return asked;
	};
	const shows: Shows = (condition) => {
		const only = onlyTicked(condition.activity, chosen, module);
		if (only !== undefined) return fits(condition, [only]);
		return (
			isAsked(condition.activity) &&
			fits(condition, chosen.get(nameOf(condition)) ?? [])
		);
	};
	return shows;
}

/** What a choice asks among, as the learner ticked it. */
function tickedFor(
	id: string,
	chosen: Chosen,
	module: Module,
): readonly string[] | undefined {
	const activity = activityWith(module, id);
	const among = activity?.kind === "choice" ? activity.among : undefined;
	return among === undefined ? undefined : chosen.get(among);
}

/** Where one option alone was ticked, a question among the ticked ones need not be asked: it is that one. */
function onlyTicked(
	id: string,
	chosen: Chosen,
	module: Module,
): string | undefined {
	const ticked = tickedFor(id, chosen, module);
	return ticked?.length === 1 ? ticked[0] : undefined;
}

function isOffered(id: string, chosen: Chosen, module: Module): boolean {
	const ticked = tickedFor(id, chosen, module);
	return (
		ticked === undefined ||
		(ticked.length > 1 &&
			(chosen.get(id) ?? []).every((key) => ticked.includes(key)))
	);
}

/** The name a profile keeps a choice by: `school.phase`, `familiar`. */
export function nameOf({ activity, field }: Condition): string {
	return field === undefined ? activity : `${activity}.${field}`;
}

/** The conditions among pieces, and those on which it depends whether their questions are asked at all. */
export function dependencies(
	module: Module,
	pieces: readonly Piece[],
): Condition[] {
	const around = surroundings(module);
	const found = conditionsIn(pieces);
	const followed = new Set<string>();
	for (const { activity, values } of found) {
		if (followed.has(activity)) continue;
		followed.add(activity);
		found.push(...(around.get(activity) ?? []));
		const asking = activityWith(module, activity);
		if (asking?.kind === "choice" && asking.among !== undefined)
			found.push({ activity: asking.among, values });
	}
	return found;
}

/** The conditions among pieces, one for every passage. */
export function conditionsIn(pieces: readonly Piece[]): Condition[] {
	return pieces.flatMap((piece) =>
		piece.type === "when"
			? [piece.condition, ...conditionsIn(piece.pieces)]
			: [],
	);
}

/** Everything that stands on the screens of a module. */
export function piecesOf(module: Module): Piece[] {
	return pathOf(module).flatMap(({ screens }) =>
		screens.flatMap(({ pieces }) => pieces),
	);
}

/** The conditions under which each activity is met, by its id. */
export type Surroundings = ReadonlyMap<string, readonly Condition[]>;

export function surroundings(module: Module): Surroundings {
	const around = new Map<string, readonly Condition[]>();
	const walk = (pieces: readonly Piece[], conditions: readonly Condition[]) => {
		for (const piece of pieces) {
			if (piece.type === "activity") around.set(piece.activity.id, conditions);
			if (piece.type === "when")
				walk(piece.pieces, [...conditions, piece.condition]);
		}
	};
	walk(piecesOf(module), []);
	return around;
}

const known = new WeakMap<Module, Surroundings>();

/** The conditions under which one activity is met. A module never changes while it is played, so they are found once. */
export function conditionsAround(
	module: Module,
	id: string,
): readonly Condition[] {
	let around = known.get(module);
	if (!around) {
		around = surroundings(module);
		known.set(module, around);
	}
	return around.get(id) ?? [];
}
