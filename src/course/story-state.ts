import type { Reads } from "./ink-reads.ts";

/** Where a thread stands, and below that what it goes back to. */
type Thread = {
	readonly callstack?: readonly { readonly cPath?: string }[];
};

/** What ink keeps of a story under way, as far as anything that follows can depend on it. */
type State = {
	readonly flows?: Readonly<
		Record<
			string,
			{
				readonly callstack?: { readonly threads?: readonly Thread[] };
				readonly currentChoices?: readonly {
					readonly targetPath: string;
					readonly originalThreadIndex: number;
				}[];
				readonly choiceThreads?: Readonly<Record<string, Thread>>;
			}
		>
	>;
	readonly currentFlowName?: string;
	readonly variablesState?: Readonly<Record<string, unknown>>;
	readonly visitCounts?: Readonly<Record<string, number>>;
	readonly turnIndices?: unknown;
	readonly previousRandom?: number;
};

/**
 * As much of a saved state as tells it from others; `uncounted` are the knots whose visits the story itself does not count.
 * A variable that nothing reads from here on tells nothing.
 */
export function keyOfState(
	saved: string,
	uncounted: ReadonlySet<string>,
	reads: Reads,
): unknown {
	const state = JSON.parse(saved) as State;
	const flow = state.flows?.[state.currentFlowName ?? ""];
	const counts = Object.entries(state.visitCounts ?? {});
	const choices = flow?.currentChoices ?? [];
	const threads = [
		...(flow?.callstack?.threads ?? []),
		...Object.values(flow?.choiceThreads ?? {}),
	];
	const live = reads.from([
		...choices.map(({ targetPath }) => targetPath),
		...threads.flatMap(({ callstack = [] }) => waysBack(callstack)),
	]);
	return [
		Object.entries(state.variablesState ?? {}).filter(([name]) =>
			live.has(name),
		),
		counts.filter(([path]) => !uncounted.has(path)),
		state.turnIndices,
		state.previousRandom,
		choices.map(({ targetPath, originalThreadIndex }) => [
			targetPath,
			flow?.choiceThreads?.[originalThreadIndex]?.callstack,
		]),
	];
}

/** A choice leaves the place where it was offered; what called that place is still to come. A frame that is finished has no path. */
function waysBack(callstack: NonNullable<Thread["callstack"]>): string[] {
	return callstack.slice(0, -1).flatMap(({ cPath }) => cPath ?? []);
}
