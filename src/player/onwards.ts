import type { Context } from "../activities/kind.ts";
import type { Module } from "../course/module.ts";
import { forward, isSame, lastPlace } from "./navigate.ts";
import type { Place } from "./progress.ts";
import { type Slice, visitSlice } from "./slice.ts";

/**
 * Where going on leads: to the next screen; behind the last screen of a slice, to where the slice leads back to; and behind
 * a return visit, to where somebody stands who has finished. `done` is what came to its end.
 */
export function onwards(
	module: Module,
	place: Place,
	context: Context,
	slice: Slice | undefined,
): {
	readonly to?: Place;
	readonly ended?: string;
	readonly done?: Slice;
} {
	const { to, ended } = forward(module, place, context);
	const visit = to ? undefined : module.visits?.find(({ id }) => id === ended);
	const made = visit && visitSlice(visit, lastPlace(module, context));
	const done = slice && isSame(slice.last, place) ? slice : made;
	const next = done?.after ?? to;
	return {
		...(next ? { to: next } : {}),
		...(ended ? { ended } : {}),
		...(done ? { done } : {}),
	};
}
