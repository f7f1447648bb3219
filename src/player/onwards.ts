import type { Context } from "../activities/kind.ts";
import type { Module } from "../course/module.ts";
import {
	firstNotEnded,
	forward,
	isOffPath,
	isSame,
	lastPlace,
} from "./navigate.ts";
import type { Place, Progress } from "./progress.ts";
import { type Slice, visitSlice } from "./slice.ts";
import type { Trail } from "./trail.ts";

/** Where a learner is, and has been. */
type Here = {
	readonly module: Module;
	readonly progress: Progress;
	readonly trail: Trail;
};

/**
 * Where going on leads: to the next screen; behind the last screen of a slice, to where the slice leads back to; and behind
 * a return visit, to where somebody stands who has finished; behind the workbench, back to the path. `done` is what came to its end.
 */
export function onwards(
	here: Here,
	context: Context,
	slice: Slice | undefined,
): {
	readonly to?: Place;
	readonly ended?: string;
	readonly done?: Slice;
} {
	const { module, progress } = here;
	const { place } = progress;
	const { to, ended } = forward(module, place, context);
	const visit = to ? undefined : module.visits?.find(({ id }) => id === ended);
	const made = visit && visitSlice(visit, lastPlace(module, context));
	const done = slice && isSame(slice.last, place) ? slice : made;
	const isLeft = !to && ended === module.workbench?.id;
	const next = done?.after ?? (isLeft ? pathFrom(here, context) : to);
	return {
		...(next ? { to: next } : {}),
		...(ended ? { ended } : {}),
		...(done ? { done } : {}),
	};
}

/** Where they left the path; after a restart, where it goes on. */
function pathFrom({ module, progress, trail }: Here, context: Context): Place {
	const left = trail.behind.findLast((place) => !isOffPath(module, place));
	return left ?? firstNotEnded(module, progress.ended, context);
}
